import { NODE_KINDS, type NodeKind, type PlanNode } from '../schema/nodes'

const LEVELS: Readonly<Record<NodeKind, number>> = { strategy: 0, driver: 1, initiative: 2, activity: 3 }

/** The level of a kind: 0 for strategy (the ceiling) to 3 for activity (the ground). */
export function levelOf(kind: NodeKind): number {
  return LEVELS[kind]
}

/** The kind one level further down, or undefined for an activity. */
export function kindBelow(kind: NodeKind): NodeKind | undefined {
  return NODE_KINDS[LEVELS[kind] + 1]
}

/** The kind one level further up, or undefined for a strategy. */
export function kindAbove(kind: NodeKind): NodeKind | undefined {
  return NODE_KINDS[LEVELS[kind] - 1]
}

/** Draft and active cards are live: they hold ropes and are checked. Closed ones are history, parked ones wait in the tray. */
export function isLive(node: PlanNode): boolean {
  return node.status === 'draft' || node.status === 'active'
}

/** Whether somebody has it: an owner; for an activity, named people or a role will do. */
export function isOwned(node: PlanNode): boolean {
  if (node.ownerId !== undefined) return true
  if (node.kind !== 'activity') return false
  return (
    (node.peopleIds !== undefined && node.peopleIds.length > 0) || (node.role !== undefined && node.role.trim() !== '')
  )
}
