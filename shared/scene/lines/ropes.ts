import { levelOf } from '../../model/levels'
import type { PlanIndex, Row } from '../../model/types'
import type { Link } from '../../schema/links'
import type { DriverCategory } from '../../schema/nodes'
import type { CardEntry, CardTable } from '../cardTable'
import { categoryColor, type Theme } from '../theme'
import type { SceneCard, Stroke } from '../types'
import type { Channel } from './channels'
import { HungRope } from './hungRope'
import type { Passage, Passages } from './passages'
import type { Stands } from './stands'
import type { Strand, Strands } from './strands'

const WIDTH = 1.75

/** A link that a card hangs from, and its rope, where it has one. */
export interface HungLink {
  readonly link: Pick<Link, 'id' | 'childId'>
  /** The row of the parent. */
  readonly above: Row
  rope: HungRope | undefined
  /** Where the rope comes down, among those strands; worked out anew once it was given back. */
  arrive: Strand | undefined
  strands: Strands | undefined
  /** Where it passes the lanes that it leaves out. */
  passes: readonly Pick<Strand, 'place'>[]
}

/** The links whose ropes leave out lanes, and these lanes. */
export type LeftOut = Map<HungLink, readonly number[]>

export interface RopeInput {
  readonly index: PlanIndex
  readonly table: CardTable
  /** By row: the card's place in the table; -1 for cards that are not drawn. */
  readonly at: Int32Array
  readonly channels: readonly Channel[]
  readonly stands: Stands
  readonly strands: Strands
  readonly through: LeftOut
  readonly passages: Passages
  readonly theme: Theme
}

/** A rope has the colour of the driver that it hangs from or leads to. */
function ropeCategory(parent: SceneCard, child: SceneCard): DriverCategory | undefined {
  return parent.kind === 'strategy' ? child.category : (parent.category ?? child.category)
}

type Coloured = DriverCategory | 'closed' | undefined

const strokes = new Map<Theme, Map<Coloured, Stroke>>()

/** Ropes of one driver share their stroke. */
function ropeStroke(theme: Theme, by: Coloured): Stroke {
  let known = strokes.get(theme)
  if (known === undefined) strokes.set(theme, (known = new Map()))
  let stroke = known.get(by)
  if (stroke === undefined) known.set(by, (stroke = strokeOf(theme, by)))
  return stroke
}

function strokeOf(theme: Theme, by: Coloured): Stroke {
  if (by === 'closed') return { color: theme.closed, width: WIDTH }
  const color = categoryColor(theme, by)
  const dash = by === undefined ? undefined : theme.categoryDash[by]
  return dash === undefined ? { color, width: WIDTH } : { color, width: WIDTH, dash }
}

/** How a rope comes through the lanes that it leaves out: as straight above its end as their cards and other ropes allow. */
function waysThrough(input: RopeInput, one: HungLink, parent: SceneCard, lower: number, end: number): Passage[] {
  const { passages, strands, through } = input
  const ways: Passage[] = []
  const passes: Pick<Strand, 'place'>[] = []
  const lanes: number[] = []
  let wanted = end
  for (let lane = lower - 1; lane > levelOf(parent.kind); lane--) {
    lanes.push(lane)
    const way = passages(lane, wanted)
    if (way === undefined) continue
    const pass = strands.pass(lane, parent, way.x)
    passes.push(pass)
    ways.unshift({ ...way, x: pass.x })
    wanted = pass.x
  }
  one.passes = passes
  through.set(one, lanes)
  return ways
}

/** Where the rope of a link comes down: where it did, as long as nobody gave that place back. */
function arriveAt({ strands }: RopeInput, one: HungLink, lower: number, parent: SceneCard, child: SceneCard): Strand {
  if (one.arrive === undefined || one.strands !== strands) {
    one.arrive = strands.arrive(lower, parent, child)
    one.strands = strands
  }
  return one.arrive
}

/** Gives back the places that the rope of a link has in the lanes, but for those of its parent. */
export function letGo(strands: Strands, through: LeftOut, one: HungLink): void {
  if (one.strands !== strands) return
  if (one.arrive !== undefined) strands.release(one.arrive)
  one.arrive = undefined
  letPass(strands, one)
  through.delete(one)
}

/** Gives back the places where the rope of a link passes lanes. */
export function letPass(strands: Strands, one: HungLink): void {
  for (const pass of one.passes) strands.release(pass)
  one.passes = []
}

/**
 * Draws one link, or keeps what was drawn before. Links to cards that are not drawn, and links that do not run downward,
 * have no rope.
 */
export function rope(input: RopeInput, one: HungLink, entry: CardEntry, child: SceneCard): HungRope | undefined {
  const { link, rope: before } = one
  const above = input.table.entries[input.at[one.above] ?? -1]
  const parent = above?.card
  if (parent === undefined) return undefined
  const [upper, lower] = [levelOf(parent.kind), levelOf(child.kind)]
  if (upper >= lower) return undefined
  const arrive = arriveAt(input, one, lower, parent, child)
  const leave = input.strands.leave(upper, parent)
  const from = input.channels[upper]?.bottom ?? parent.y
  const to = input.channels[lower]?.top ?? child.y
  const via = lower - upper > 1 ? waysThrough(input, one, parent, lower, arrive.x) : undefined
  if (before?.ties(parent, child, from, to, leave, arrive, via)) return before
  const direct = { parent, child, from, to, leave: leave.x, arrive: arrive.x, out: leave.room, in: arrive.room }
  const ends = via === undefined ? direct : { ...direct, via }
  const isClosed = above?.look.facts.status === 'closed' || entry.look.facts.status === 'closed'
  const category = ropeCategory(parent, child)
  const stroke = ropeStroke(input.theme, isClosed ? 'closed' : category)
  return before?.retie(ends, stroke) ? before : new HungRope(link.id, stroke, category, ends)
}
