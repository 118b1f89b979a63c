import { tracePath } from '../../shared/exporters/tracePath'
import { groupBy } from '../../shared/groups'
import { type Detail, detailAt, marksAt, wordsFrom } from '../../shared/scene/detail'
import { DROP_WIDTH, dropBounds, traceBob, traceString } from '../../shared/scene/lines/drops'
import { HungRope } from '../../shared/scene/lines/hungRope'
import { themeOf } from '../../shared/scene/theme'
import type { Box, SceneCard, SceneDrop, SceneRope, Stroke } from '../../shared/scene/types'
import type { Painted } from './nearby'
import { paintBlock } from './paintBlock'
import { paintMark, setStroke } from './paintMark'
import { intersects, THINNEST_ROPE, type Viewport, visibleBox } from './viewport'

/** What the overview shows besides the scene. */
export interface OverviewMarks {
  readonly selection: ReadonlySet<string>
  readonly lit: ReadonlySet<string> | undefined
  readonly found: ReadonlySet<string>
  /** Colours of selection and search. */
  readonly accent: string
  readonly warning: string
  readonly font: string
}

const FADED = 0.14
/** Many ropes run in one strand: faded they must still be faint together. */
const FADED_ROPE = 0.05

/**
 * Paints the part of a scene that is in view on a canvas: the same cards and ropes as the page shows from nearer, in as
 * much detail as can be read.
 * @param ratio device pixels per CSS pixel
 */
export function paintOverview(
  context: CanvasRenderingContext2D,
  scene: Painted,
  view: Viewport,
  ratio: number,
  marks: OverviewMarks,
): void {
  const { x, y, zoom, width, height } = view
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y)
  const window = visibleBox(view, 40)
  paintRopes(context, scene.ropes, window, zoom, marks.lit)
  paintDrops(context, scene.drops, window, zoom, marks.lit)
  const theme = themeOf(scene.theme)
  const detail = detailAt(zoom, wordsFrom(scene.cards.length))
  for (const card of scene.cards) {
    if (!intersects(card, window)) continue
    context.globalAlpha = marks.lit !== undefined && !marks.lit.has(card.id) ? FADED : 1
    if (detail === 'block') paintBlock(context, card, zoom, theme, marks.font)
    else paintCard(context, card, detail, zoom, marks.font)
    paintRing(context, card, zoom, marks, theme.background)
  }
  context.globalAlpha = 1
  if (detail !== 'block') paintStubs(context, scene, window, detail, zoom, marks)
}

/** So many ropes are stroked at once: far fewer calls than one by one, and no path too long to fill quickly. */
const BUNDLE = 100

function paintRopes(
  context: CanvasRenderingContext2D,
  ropes: readonly SceneRope[],
  window: Box,
  zoom: number,
  lit: ReadonlySet<string> | undefined,
): void {
  const bundles = new Map<Stroke, SceneRope[]>()
  const faded = new Map<Stroke, SceneRope[]>()
  for (const rope of ropes) {
    if (!intersects(rope.bounds, window)) continue
    const shown = lit === undefined || (lit.has(rope.parentId) && lit.has(rope.childId))
    const bundle = (shown ? bundles : faded).get(rope.stroke)
    if (bundle === undefined) (shown ? bundles : faded).set(rope.stroke, [rope])
    else bundle.push(rope)
  }
  context.globalAlpha = FADED_ROPE
  for (const [stroke, some] of faded) paintBundle(context, stroke, some, zoom)
  context.globalAlpha = 1
  for (const [stroke, some] of bundles) paintBundle(context, stroke, some, zoom)
}

/** Ropes of one colour. */
function paintBundle(
  context: CanvasRenderingContext2D,
  stroke: Stroke,
  ropes: readonly SceneRope[],
  zoom: number,
): void {
  setStroke(context, { ...stroke, width: Math.max(stroke.width, THINNEST_ROPE / zoom) })
  context.lineCap = 'round'
  for (let at = 0; at < ropes.length; at += BUNDLE) {
    context.beginPath()
    for (const rope of ropes.slice(at, at + BUNDLE)) traceAny(context, rope)
    context.stroke()
  }
  context.lineCap = 'butt'
}

function paintDrops(
  context: CanvasRenderingContext2D,
  drops: readonly SceneDrop[],
  window: Box,
  zoom: number,
  lit: ReadonlySet<string> | undefined,
): void {
  const seen = drops.filter((drop) => intersects(dropBounds(drop), window))
  const isLit = ({ cardId }: SceneDrop): boolean => lit === undefined || lit.has(cardId)
  for (const [alpha, some] of [
    [FADED_ROPE, seen.filter((drop) => !isLit(drop))],
    [1, seen.filter(isLit)],
  ] as const) {
    context.globalAlpha = alpha
    for (const [color, alike] of groupBy(some, (drop) => drop.color)) {
      setStroke(context, { color, width: Math.max(DROP_WIDTH, THINNEST_ROPE / zoom) })
      context.fillStyle = color
      for (let at = 0; at < alike.length; at += BUNDLE) {
        const bundle = alike.slice(at, at + BUNDLE)
        context.beginPath()
        for (const drop of bundle) traceString(drop, context)
        context.stroke()
        context.beginPath()
        for (const drop of bundle) traceBob(drop, context)
        context.fill()
      }
    }
  }
  context.globalAlpha = 1
}

function traceAny(context: CanvasRenderingContext2D, rope: SceneRope): void {
  if (rope instanceof HungRope) rope.trace(context)
  else tracePath(context, rope.d)
}

function paintStubs(
  context: CanvasRenderingContext2D,
  scene: Painted,
  window: Box,
  detail: Detail,
  zoom: number,
  marks: OverviewMarks,
): void {
  for (const stub of scene.stubs) {
    if (!intersects(stub.bounds, window)) continue
    context.globalAlpha = marks.lit !== undefined && !marks.lit.has(stub.nodeId) ? FADED : 1
    for (const mark of stub.marks)
      if (detail === 'full' || mark.type !== 'text') paintMark(context, mark, zoom, marks.font)
  }
  context.globalAlpha = 1
}

function paintCard(
  context: CanvasRenderingContext2D,
  card: SceneCard,
  detail: Detail,
  zoom: number,
  font: string,
): void {
  context.translate(card.x, card.y)
  for (const mark of marksAt(card, detail)) paintMark(context, mark, zoom, font)
  context.translate(-card.x, -card.y)
}

/** Around selected cards and those that a search found. */
function paintRing(
  context: CanvasRenderingContext2D,
  card: SceneCard,
  zoom: number,
  marks: OverviewMarks,
  paperColor: string,
): void {
  const ring = marks.selection.has(card.id) ? marks.accent : marks.found.has(card.id) ? marks.warning : undefined
  if (ring === undefined) return
  const width = Math.max(3, 2.5 / zoom)
  setStroke(context, { color: ring, width })
  context.strokeRect(card.x - 3, card.y - 3, card.width + 6, card.height + 6)
  // Paper within the ring: a card may be of the ring's own colour.
  const paper = Math.max(1.5, 1.2 / zoom)
  const inside = 3 - (width + paper) / 2
  setStroke(context, { color: paperColor, width: paper })
  context.strokeRect(card.x - inside, card.y - inside, card.width + 2 * inside, card.height + 2 * inside)
}
