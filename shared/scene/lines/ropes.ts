import { levelOf } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { Link } from '../../schema/links'
import type { DriverCategory } from '../../schema/nodes'
import type { CardTable } from '../cardTable'
import { createMemo } from '../memo'
import { categoryColor, type Theme } from '../theme'
import type { SceneCard, Stroke } from '../types'
import type { Channel } from './channels'
import { HungRope } from './hungRope'
import type { Passage, Passages } from './passages'
import type { Strands } from './strands'

const WIDTH = 1.75

/** A link that a card hangs from, and its rope, where it has one. */
export interface HungLink {
  readonly link: Pick<Link, 'id' | 'parentId'>
  rope: HungRope | undefined
}

export interface RopeInput {
  readonly index: PlanIndex
  readonly table: CardTable
  readonly channels: readonly Channel[]
  readonly strands: Strands
  readonly passages: Passages
  readonly theme: Theme
}

/** A rope has the colour of the driver that it hangs from or leads to. */
function ropeCategory(parent: SceneCard, child: SceneCard): DriverCategory | undefined {
  return parent.kind === 'strategy' ? child.category : (parent.category ?? child.category)
}

const strokes = createMemo<Stroke>()

/** Ropes of one driver share their stroke. */
function ropeStroke(theme: Theme, category: DriverCategory | undefined, closed: boolean): Stroke {
  return strokes(`${theme.name} ${closed ? 'closed' : category}`, () => {
    if (closed) return { color: theme.closed, width: WIDTH }
    const color = categoryColor(theme, category)
    const dash = category === undefined ? undefined : theme.categoryDash[category]
    return dash === undefined ? { color, width: WIDTH } : { color, width: WIDTH, dash }
  })
}

/** How a rope comes through the lanes that it leaves out: as straight above its end as their cards and other ropes allow. */
function waysThrough({ passages, strands }: RopeInput, parent: SceneCard, lower: number, end: number): Passage[] {
  const ways: Passage[] = []
  let wanted = end
  for (let lane = lower - 1; lane > levelOf(parent.kind); lane--) {
    const way = passages(lane, wanted)
    if (way === undefined) continue
    const x = strands.pass(lane, parent, way.x)
    ways.unshift({ ...way, x })
    wanted = x
  }
  return ways
}

/**
 * Draws one link, or keeps what was drawn before. Links to cards that are not drawn, and links that do not run downward,
 * have no rope.
 */
export function rope(
  input: RopeInput,
  link: HungLink['link'],
  child: SceneCard,
  before: HungRope | undefined,
): HungRope | undefined {
  const above = input.table.get(link.parentId)
  const parent = above?.card
  if (parent === undefined) return undefined
  const [upper, lower] = [levelOf(parent.kind), levelOf(child.kind)]
  if (upper >= lower) return undefined
  const arrive = input.strands.arrive(lower, parent, child)
  const leave = input.strands.leave(upper, parent)
  const from = input.channels[upper]?.bottom ?? parent.y
  const to = input.channels[lower]?.top ?? child.y
  const via = lower - upper > 1 ? waysThrough(input, parent, lower, arrive.x) : undefined
  if (before?.ties(parent, child, from, to, leave, arrive, via)) return before
  const direct = { parent, child, from, to, leave: leave.x, arrive: arrive.x, out: leave.room, in: arrive.room }
  const ends = via === undefined ? direct : { ...direct, via }
  const closed = above?.look.facts.status === 'closed' || input.table.get(child.id)?.look.facts.status === 'closed'
  const category = ropeCategory(parent, child)
  const stroke = ropeStroke(input.theme, category, closed)
  return before?.retie(ends, stroke) ? before : new HungRope(link.id, stroke, category, ends)
}
