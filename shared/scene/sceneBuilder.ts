import type { LayoutCard, LayoutPoint, LayoutResult } from '../layout/types'
import type { PlanIndex } from '../model/types'
import type { NodeId } from '../schema/ids'
import type { DriverCategory } from '../schema/nodes'
import { type CardTable, placeCard, refreshCards } from './cardTable'
import { inheritCategories } from './categories'
import { type Furniture, furniture } from './furniture'
import { Homes } from './homes'
import type { FindingsByCard, LiveSceneOptions, SceneInput } from './input'
import { countAgain, type LaneCounts } from './laneCounts'
import { LABEL_STRIP, lanes } from './lanes'
import { shownBy } from './legend'
import { drawLines, type Lines } from './lines/drawLines'
import { layoutCards, placeCards, rememberPlaces } from './placement'
import { themeOf } from './theme'
import type { Box, Scene, SceneCard, SceneLane } from './types'
import { type Visible, visibleCards } from './visible'

export interface BuiltScene {
  readonly scene: Scene
  readonly layout: LayoutResult
}

/**
 * Keeps a picture alive: each build redraws only what the edit touched and keeps everything else by identity. It speaks
 * the language in which it was first used: another language takes another builder.
 */
export interface SceneBuilder {
  /** Draws the plan as it is now. */
  build(index: PlanIndex, findings: FindingsByCard, options: LiveSceneOptions): BuiltScene
  /** The picture that was built last, in other colours: nothing is measured or laid out for it. */
  repaint(options: RepaintOptions): Scene
  /** Where cards are and were: absolute x, lane-relative y. Hand it to `buildScene` to export what is on the screen. */
  readonly places: ReadonlyMap<string, LayoutPoint>
}

/** What another painting of the same picture may differ in. */
export type RepaintOptions = Pick<LiveSceneOptions, 'theme' | 'furniture' | 'date'>

/** Free paper right of the cards and below the ground, in pixels. */
const MARGIN = 48
const BELOW_GROUND = 24

/** What the last build left behind. */
interface Memory {
  readonly input: SceneInput
  readonly doc: SceneInput['index']['doc']
  readonly visible: Visible
  readonly categories: ReadonlyMap<NodeId, DriverCategory>
  readonly table: CardTable
  /** What the layout was asked to place. */
  readonly boxes: readonly LayoutCard[]
  readonly layout: LayoutResult
  readonly cards: readonly SceneCard[]
  readonly lines: Lines
  readonly counts: LaneCounts
  readonly lanes: readonly SceneLane[]
  readonly scene: Scene
}

const NO_ROPES: Lines['drawn'] = new Map()
const NO_FURNITURE: Furniture = { marks: [], above: 0, below: 0 }

function collapsedOf(input: SceneInput): ReadonlySet<string> {
  return input.collapsed ?? new Set(Object.keys(input.index.doc.canvas.collapsed))
}

/** Whether the graph, or who is folded, may differ from last time. */
function reshaped(input: SceneInput, last: Memory): boolean {
  const { touched, index } = input
  if (touched === undefined || touched.structure || touched.everything) return true
  if (input.collapsed !== last.input.collapsed || index.doc.canvas.collapsed !== last.doc.canvas.collapsed) return true
  for (const id of touched.nodes) {
    const node = index.node(id)
    if (node?.kind === 'driver' && node.category !== last.categories.get(id)) return true
  }
  return false
}

/** Cards composed for another theme, or for another day, are of no use. */
function usable(input: SceneInput, last: Memory | undefined): last is Memory {
  return (
    last !== undefined &&
    last.input.theme === input.theme &&
    last.input.today === input.today &&
    last.input.index === input.index
  )
}

function boundsOf(layout: LayoutResult, left: number, right: number, around: Furniture): Box {
  const top = layout.top - around.above
  return { x: left, y: top, width: right - left, height: layout.bottom + BELOW_GROUND + around.below - top }
}

function build(input: SceneInput, last: Memory | undefined, places: Map<string, LayoutPoint>, homes: Homes): Memory {
  const { index } = input
  const { doc } = index
  const theme = themeOf(input.theme)
  const shape = last === undefined || reshaped(input, last)
  const visible = shape ? visibleCards(index, collapsedOf(input)) : last.visible
  const categories = shape ? inheritCategories(index) : last.categories
  const { table, resized, changed } = refreshCards(input, visible, categories, last?.table ?? new Map(), !shape)
  const sent = input.fresh === true || input.previous !== undefined
  const moved = shape || resized || sent || doc.canvas.positions !== last.doc.canvas.positions
  const boxes = shape || resized ? layoutCards(index, table) : last.boxes
  if (shape) homes.settle(index, boxes, places)
  const layout = moved
    ? placeCards(index, table, boxes, input.fresh === true ? undefined : (input.previous ?? places))
    : last.layout
  if (moved) rememberPlaces(places, table, layout)
  const cards = moved || changed ? place(table, layout) : last.cards
  const { left, right } = spanOf(layout)
  const redraw = moved || shape
  const lines = redraw
    ? drawLines(input, table, cards, layout, { left, right }, last?.lines.drawn ?? NO_ROPES, !shape)
    : last.lines
  const counts = countAgain(input, last)
  const named = redraw || doc.labels !== last.doc.labels || counts !== last.counts
  const bands = named ? lanes(doc, layout, left, right, counts, theme) : last.lanes
  const scene = sceneOf(input, table, layout, { cards, lines, lanes: bands })
  return { input, doc, visible, categories, table, boxes, layout, cards, lines, counts, lanes: bands, scene }
}

/** Everything drawn, and the paper around it. */
function sceneOf(
  input: SceneInput,
  table: CardTable,
  layout: LayoutResult,
  { cards, lines, lanes: bands }: Pick<Memory, 'cards' | 'lines' | 'lanes'>,
): Scene {
  const { left, right } = spanOf(layout)
  const around = input.furniture === true ? furnish(input, layout, left, right, table) : NO_FURNITURE
  return {
    theme: input.theme,
    background: themeOf(input.theme).background,
    bounds: boundsOf(layout, left, right, around),
    lanes: bands,
    get ground() {
      return lines.ground()
    },
    drops: lines.drops,
    ropes: lines.ropes,
    stubs: lines.stubs,
    cards,
    furniture: around.marks,
    title: input.index.doc.plan.title,
  }
}

function spanOf(layout: LayoutResult): { left: number; right: number } {
  return { left: layout.left - LABEL_STRIP, right: layout.right + MARGIN }
}

function repaint({ input: before, table: drawn, layout, counts }: Memory, options: RepaintOptions): Scene {
  const input = { ...before, ...options }
  const theme = themeOf(input.theme)
  const table: CardTable = new Map()
  for (const [id, { look, findings }] of drawn)
    table.set(id, { look: look.inTheme(theme), findings, card: undefined, stub: undefined })
  const cards = place(table, layout)
  const span = spanOf(layout)
  const lines = drawLines(input, table, cards, layout, span, NO_ROPES, false)
  const bands = lanes(input.index.doc, layout, span.left, span.right, counts, theme)
  return sceneOf(input, table, layout, { cards, lines, lanes: bands })
}

function furnish(input: SceneInput, layout: LayoutResult, left: number, right: number, table: CardTable): Furniture {
  const box = { left, right, top: layout.top, bottom: layout.bottom }
  const shown = shownBy(Array.from(table.values(), ({ look }) => look.facts))
  return furniture(input.index.doc, box, input.date, themeOf(input.theme), shown)
}

function place(table: CardTable, layout: LayoutResult): SceneCard[] {
  return Array.from(table, ([id, entry]) => {
    const at = layout.positions.get(id)
    return placeCard(id, entry, at?.x ?? 0, at?.y ?? 0)
  })
}

/**
 * A builder for a picture that is drawn again after every edit. It remembers where cards were, so that nothing moves
 * that need not, and returns cards, ropes and lanes that did not change as the same objects.
 */
export function createSceneBuilder(): SceneBuilder {
  const places = new Map<string, LayoutPoint>()
  const homes = new Homes()
  let memory: Memory | undefined
  return {
    places,
    build(index, findings, options) {
      const input = { ...options, index, findings }
      if (input.fresh === true) {
        places.clear()
        homes.clear()
      }
      memory = build(input, usable(input, memory) ? memory : undefined, places, homes)
      return { scene: memory.scene, layout: memory.layout }
    },
    repaint(options) {
      if (memory === undefined) throw new Error('nothing was built yet')
      return repaint(memory, options)
    },
  }
}
