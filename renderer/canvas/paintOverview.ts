import { tracePath } from '../../shared/exporters/tracePath'
import { HungRope } from '../../shared/scene/lines/hungRope'
import { type Theme, themeOf } from '../../shared/scene/theme'
import type { Box, Mark, Scene, SceneCard, SceneRope, Stroke } from '../../shared/scene/types'
import { intersects, type Viewport, visibleBox } from './viewport'

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

/** Words smaller than this, in screen pixels, are painted as bars. */
const READABLE = 5
/** Bars smaller than this are not painted at all. */
const BAR = 1.2
const FADED = 0.14
/** Many ropes run in one strand: faded they must still be faint together. */
const FADED_ROPE = 0.05

/**
 * Paints the part of a scene that is in view on a canvas: the same marks as on the cards, with words as bars where they
 * could not be read.
 * @param ratio device pixels per CSS pixel
 */
export function paintOverview(
  context: CanvasRenderingContext2D,
  scene: Scene,
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
  const theme = themeOf(scene.theme)
  for (const card of scene.cards) {
    if (!intersects(card, window)) continue
    if (card.height * zoom < SPECK) paintSpeck(context, card, zoom, theme, marks)
    else paintCard(context, card, zoom, marks)
  }
}

/** Cards lower than this, in screen pixels, are one coloured block. */
const SPECK = 7

function paintSpeck(
  context: CanvasRenderingContext2D,
  card: SceneCard,
  zoom: number,
  theme: Theme,
  marks: OverviewMarks,
): void {
  const selected = marks.selection.has(card.id)
  const colour = selected
    ? marks.accent
    : card.category === undefined
      ? theme.neutralRope
      : theme.category[card.category]
  context.globalAlpha = marks.lit !== undefined && !marks.lit.has(card.id) ? FADED : selected ? 1 : 0.7
  context.fillStyle = colour
  // From very far a card keeps half a pixel, or whole lanes vanish.
  context.fillRect(card.x, card.y, Math.max(card.width, 0.5 / zoom), Math.max(card.height, 0.5 / zoom))
  context.globalAlpha = 1
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
  // A rope keeps at least half a pixel, or it vanishes from afar.
  setStroke(context, { ...stroke, width: Math.max(stroke.width, 0.75 / zoom) })
  context.lineCap = 'round'
  for (let at = 0; at < ropes.length; at += BUNDLE) {
    context.beginPath()
    for (const rope of ropes.slice(at, at + BUNDLE)) traceAny(context, rope)
    context.stroke()
  }
  context.lineCap = 'butt'
}

function traceAny(context: CanvasRenderingContext2D, rope: SceneRope): void {
  if (rope instanceof HungRope) rope.trace(context)
  else tracePath(context, rope.d)
}

function paintCard(context: CanvasRenderingContext2D, card: SceneCard, zoom: number, marks: OverviewMarks): void {
  context.globalAlpha = marks.lit !== undefined && !marks.lit.has(card.id) ? FADED : 1
  context.translate(card.x, card.y)
  for (const mark of card.marks) paintMark(context, mark, zoom, marks.font)
  const ring = marks.selection.has(card.id) ? marks.accent : marks.found.has(card.id) ? marks.warning : undefined
  if (ring !== undefined) {
    setStroke(context, { color: ring, width: Math.max(3, 2.5 / zoom) })
    context.strokeRect(-3, -3, card.width + 6, card.height + 6)
  }
  context.translate(-card.x, -card.y)
  context.globalAlpha = 1
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, zoom: number, font: string): void {
  switch (mark.type) {
    case 'rect':
      if (Math.min(mark.width, mark.height) * zoom < BAR && mark.fill === undefined) return
      context.beginPath()
      if (zoom < 0.15 || mark.radius === undefined) context.rect(mark.x, mark.y, mark.width, mark.height)
      else context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
      return fillAndStroke(context, mark.fill, mark.stroke)
    case 'circle':
      if (mark.r * zoom < BAR) return
      context.beginPath()
      context.arc(mark.cx, mark.cy, mark.r, 0, Math.PI * 2)
      return fillAndStroke(context, mark.fill, mark.stroke)
    case 'path':
      // Icons from afar are specks; bars and badges of a card are wide enough to count.
      if (zoom < 0.2) return
      return fillAndStrokePath(context, new Path2D(mark.d), mark.fill, mark.stroke)
    case 'text':
      return paintText(context, mark, zoom, font)
  }
}

function paintText(
  context: CanvasRenderingContext2D,
  mark: Extract<Mark, { type: 'text' }>,
  zoom: number,
  font: string,
): void {
  const size = mark.size * zoom
  if (size < BAR) return
  context.fillStyle = mark.fill
  if (size >= READABLE) {
    context.font = `${mark.weight} ${mark.size}px ${font}`
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor
    context.direction = mark.direction ?? 'ltr'
    context.fillText(mark.text, mark.x, mark.y, Math.max(1, mark.width + 1))
    return
  }
  const left =
    mark.anchor === 'start' ? mark.x : mark.anchor === 'middle' ? mark.x - mark.width / 2 : mark.x - mark.width
  const alpha = context.globalAlpha
  context.globalAlpha = alpha * (mark.weight === 600 ? 0.5 : 0.3)
  context.fillRect(left, mark.y - mark.size * 0.62, mark.width, mark.size * 0.5)
  context.globalAlpha = alpha
}

function fillAndStroke(context: CanvasRenderingContext2D, fill: string | undefined, stroke: Stroke | undefined): void {
  if (fill !== undefined && fill !== 'none') {
    context.fillStyle = fill
    context.fill()
  }
  if (stroke === undefined) return
  setStroke(context, stroke)
  context.stroke()
}

function fillAndStrokePath(
  context: CanvasRenderingContext2D,
  path: Path2D,
  fill: string | undefined,
  stroke: Stroke | undefined,
): void {
  if (fill !== undefined && fill !== 'none') {
    context.fillStyle = fill
    context.fill(path)
  }
  if (stroke === undefined) return
  setStroke(context, stroke)
  context.stroke(path)
}

function setStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  context.strokeStyle = stroke.color
  context.lineWidth = stroke.width
  context.setLineDash(stroke.dash === undefined ? [] : [...stroke.dash])
}
