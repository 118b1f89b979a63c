import type { LayoutPoint, LayoutResult } from '../layout/types'
import { levelOf } from '../model/levels'
import type { PlanIndex } from '../model/types'
import { type Steps, takeAll } from '../steps'
import { affectedCards } from './affected'
import { type Alignment, align } from './alignment'
import { type CardEntry, CardTable, placeCard } from './cardTable'
import { Homes } from './homes'
import type { FindingsByCard, LiveSceneOptions, SceneInput } from './input'
import { countAgain, type LaneCounts } from './laneCounts'
import { lanes } from './lanes'
import { drawLines, type Lines } from './lines/drawLines'
import { type Boxes, layoutCards, placeCards, rememberPlaces } from './placement'
import { type FormerPlaces, Places } from './places'
import { refreshCards } from './refreshCards'
import { sceneOf, spanOf } from './sheet'
import { type Signs, signsOf, staleRows } from './signs'
import { themeOf } from './theme'
import type { Scene, SceneCard, SceneLane } from './types'
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
  /**
   * The same in steps. A plan that changes between them is drawn anew, with everything touched: these steps are then
   * not gone on with.
   */
  steps(index: PlanIndex, findings: FindingsByCard, options: LiveSceneOptions): Steps<BuiltScene>
  /** The picture that was built last, in other colours: nothing is measured or laid out for it. */
  repaint(options: RepaintOptions): Scene
  /** Where cards are and were: absolute x, lane-relative y. Hand it to `buildScene` to export what is on the screen. */
  readonly places: ReadonlyMap<string, LayoutPoint>
  /** Where the cards were that have moved since this was asked last. Handed in as `previous`, they go back there. */
  takeFormer(): FormerPlaces
}

/** What another painting of the same picture may differ in. */
export type RepaintOptions = Pick<LiveSceneOptions, 'theme' | 'furniture' | 'date'>

/** What the last build left behind. */
interface Memory {
  readonly input: SceneInput
  readonly doc: SceneInput['index']['doc']
  readonly visible: Visible
  readonly signs: Signs
  /** Lives on: a build that is under way has already changed it. */
  readonly table: CardTable
  /** Who was drawn, in the order in which the layout was asked about them. */
  readonly entries: readonly CardEntry[]
  /** What the layout was asked to place. */
  readonly boxes: Boxes
  readonly layout: LayoutResult
  /** Where it put the cards, heights measured from the lane's top. */
  readonly points: readonly LayoutPoint[]
  readonly cards: readonly SceneCard[]
  readonly lines: Lines
  readonly counts: LaneCounts
  readonly lanes: readonly SceneLane[]
  readonly scene: Scene
}

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
    if (node?.kind === 'driver' && node.category !== last.signs.categories.of(id)) return true
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

function* build(input: SceneInput, last: Memory | undefined, places: Places, homes: Homes): Steps<Memory> {
  const { index } = input
  const { doc } = index
  const theme = themeOf(input.theme)
  const shape = last === undefined || reshaped(input, last)
  const visible = shape ? visibleCards(index, collapsedOf(input)) : last.visible
  const known = last !== undefined && isFollowed(input, last) ? last : undefined
  const way = align(visible, known?.visible)
  yield
  const signs = signsOf(input, shape ? undefined : last.signs)
  const table = last?.table ?? new CardTable()
  const isStale = staleRows(input, signs, last?.signs)
  const { resized, changed, others } = refreshCards(
    input,
    visible,
    way,
    known?.visible,
    signs.categories,
    table,
    isStale,
  )
  const affected = affectedCards(index, known && input.touched, others, visible)
  yield
  const sent = input.fresh === true || input.previous !== undefined
  const moved = shape || resized || sent || doc.canvas.positions !== last.doc.canvas.positions
  const boxes = shape || resized ? layoutCards(index, table, affected, way, known) : last.boxes
  if (shape || input.fresh === true) homes.settle(index, boxes, places, input.previous !== undefined)
  // Also those of cards that are folded away: they come back where they were then.
  if (input.previous !== undefined) places.putBack(input.previous)
  const layout = moved
    ? placeCards(index, visible, boxes.all, input.fresh === true ? undefined : places, way, known)
    : last.layout
  yield
  const points = moved ? rememberPlaces(places, visible.ids, layout, way, known) : last.points
  const cards = moved || changed ? place(table, layout, way, known) : last.cards
  yield
  const { left, right } = spanOf(layout)
  const redraw = moved || shape
  const picture = { index, theme, table, cards, layout, span: { left, right }, at: visible.at, way, affected }
  const lines = redraw ? drawLines(picture, known?.lines.rig) : last.lines
  const counts = countAgain(input, last)
  const named = redraw || doc.labels !== last.doc.labels || counts !== last.counts
  const bands = named ? lanes(doc, layout, left, right, counts, theme) : last.lanes
  const scene = sceneOf(input, table, layout, { cards, lines, lanes: bands })
  return {
    input,
    doc,
    visible,
    signs,
    table,
    entries: table.entries,
    boxes,
    layout,
    points,
    cards,
    lines,
    counts,
    lanes: bands,
    scene,
  }
}

function repaint({ input: before, visible, entries, layout, counts }: Memory, options: RepaintOptions): Scene {
  const input = { ...before, ...options }
  const { index } = input
  const theme = themeOf(input.theme)
  const table = new CardTable(
    entries.map(({ id, look, findings }) => {
      return {
        id,
        look: look.inTheme(theme),
        findings,
        card: undefined,
        hung: undefined,
        stub: undefined,
      }
    }),
  )
  const way = align(visible, undefined)
  const affected = affectedCards(index, undefined, [], visible)
  const cards = place(table, layout, way, undefined)
  const span = spanOf(layout)
  const lines = drawLines({ index, theme, table, cards, layout, span, at: visible.at, way, affected })
  const bands = lanes(index.doc, layout, span.left, span.right, counts, theme)
  return sceneOf(input, table, layout, { cards, lines, lanes: bands })
}

/** Whether it is known of every card of the last picture where it is now. */
function isFollowed({ touched }: SceneInput, { entries, table }: Memory): boolean {
  // A build that was not gone on with has left the table in another state.
  return touched !== undefined && !touched.everything && entries === table.entries
}

function place(
  table: CardTable,
  { lanes: bands, x, y }: LayoutResult,
  { from }: Alignment,
  last: Memory | undefined,
): SceneCard[] {
  const tops = last?.layout.lanes.every(({ top }, lane) => top === bands[lane]?.top) === true
  // The layout was asked about these very cards, in this order.
  return table.entries.map((entry, i) => {
    const before = from[i] as number
    const stays = tops && before >= 0 && last.entries[before] === entry
    if (stays && last.layout.x[before] === x[i] && last.layout.y[before] === y[i])
      return last.cards[before] as SceneCard
    const lane = bands[levelOf(entry.look.facts.kind)]
    return placeCard(entry, x[i] ?? 0, (lane?.top ?? 0) + (y[i] ?? 0))
  })
}

/**
 * A builder for a picture that is drawn again after every edit. It remembers where cards were, so that nothing moves
 * that need not, and returns cards, ropes and lanes that did not change as the same objects.
 */
export function createSceneBuilder(): SceneBuilder {
  const places = new Places()
  const homes = new Homes()
  let memory: Memory | undefined
  function* steps(...[index, findings, options]: Parameters<SceneBuilder['steps']>): Steps<BuiltScene> {
    const input = { ...options, index, findings }
    if (input.fresh === true) {
      places.clear()
      homes.clear()
    }
    memory = yield* build(input, usable(input, memory) ? memory : undefined, places, homes)
    return { scene: memory.scene, layout: memory.layout }
  }
  return {
    places,
    takeFormer: () => places.takeFormer(),
    steps,
    build: (...asked) => takeAll(steps(...asked)),
    repaint(options) {
      if (memory === undefined) throw new Error('nothing was built yet')
      return repaint(memory, options)
    },
  }
}
