import { levelOf } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { Link } from '../../schema/links'
import type { DriverCategory } from '../../schema/nodes'
import { categoryColor, type Theme } from '../theme'
import type { SceneCard, SceneRope, Stroke } from '../types'
import type { Channel, Columns } from './channels'
import { ropePath } from './ropePath'

const WIDTH = 1.75

export interface RopeInput {
  readonly index: PlanIndex
  readonly cards: ReadonlyMap<string, SceneCard>
  readonly channels: readonly Channel[]
  readonly columns: Columns
  readonly theme: Theme
}

/** A rope has the colour of the driver that it hangs from or leads to. */
function ropeCategory(parent: SceneCard, child: SceneCard): DriverCategory | undefined {
  return parent.kind === 'strategy' ? child.category : (parent.category ?? child.category)
}

function ropeStroke(input: RopeInput, parent: SceneCard, child: SceneCard): Stroke {
  const { index, theme } = input
  const statuses = [index.node(parent.id)?.status, index.node(child.id)?.status]
  const category = ropeCategory(parent, child)
  if (statuses.includes('closed')) return { color: theme.border, width: WIDTH }
  const color = categoryColor(theme, category)
  const dash = category === undefined ? undefined : theme.categoryDash[category]
  return dash === undefined ? { color, width: WIDTH } : { color, width: WIDTH, dash }
}

/** A rope and what it was drawn from; it is drawn anew when one of these differs. */
export interface DrawnRope {
  readonly rope: SceneRope
  readonly parent: SceneCard
  readonly child: SceneCard
  readonly from: number
  readonly to: number
  readonly beside: boolean
}

function sameRope(a: SceneRope, b: SceneRope): boolean {
  return a.d === b.d && a.stroke.color === b.stroke.color && a.parentId === b.parentId && a.childId === b.childId
}

/**
 * Draws one link, or keeps what was drawn before. Links to cards that are not drawn, and links that do not run downward, have no rope.
 */
export function rope(input: RopeInput, link: Link, before: DrawnRope | undefined): DrawnRope | undefined {
  const parent = input.cards.get(link.parentId)
  const child = input.cards.get(link.childId)
  if (parent === undefined || child === undefined) return undefined
  const [upper, lower] = [levelOf(parent.kind), levelOf(child.kind)]
  if (upper >= lower) return undefined
  const from = input.channels[upper]?.bottom ?? parent.y
  const to = input.channels[lower]?.top ?? child.y
  const beside = (input.columns.get(child.id)?.length ?? 1) > 1
  if (
    before?.parent === parent &&
    before.child === child &&
    before.from === from &&
    before.to === to &&
    before.beside === beside
  )
    return before
  const drawn = drawRope(input, link.id, { parent, child, from, to, beside })
  return {
    rope: before !== undefined && sameRope(before.rope, drawn) ? before.rope : drawn,
    parent,
    child,
    from,
    to,
    beside,
  }
}

function drawRope(input: RopeInput, id: string, ends: Omit<DrawnRope, 'rope'>): SceneRope {
  const { parent, child } = ends
  const { d, bounds } = ropePath(ends)
  const category = ropeCategory(parent, child)
  const base = { id, parentId: parent.id, childId: child.id, d, stroke: ropeStroke(input, parent, child), bounds }
  return category === undefined ? base : { ...base, category }
}
