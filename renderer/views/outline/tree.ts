import { levelOf } from '../../../shared/model/levels'
import type { PlanIndex } from '../../../shared/model/types'
import type { NodeId } from '../../../shared/schema/ids'
import type { PlanNode } from '../../../shared/schema/nodes'

/** Parked cards stand apart, so a rope between a parked card and another one does not nest them. */
function nests(parent: PlanNode, child: PlanNode): boolean {
  return levelOf(parent.kind) < levelOf(child.kind) && (parent.status === 'parked') === (child.status === 'parked')
}

/**
 * The cards under which a card is shown, the one with its own row first. Ropes that run upward or sideways are left
 * out, so that following parents always ends.
 */
export function outlineParents(index: PlanIndex, id: NodeId): readonly NodeId[] {
  const node = index.node(id)
  if (node === undefined) return []
  const parents = index.parentCards(id).filter((parent) => nests(parent, node))
  return [...new Set(parents.map((parent) => parent.id))]
}

/** The cards shown under a card, each once, in sibling order. */
export function outlineChildren(index: PlanIndex, id: NodeId): readonly NodeId[] {
  const node = index.node(id)
  if (node === undefined) return []
  const children = index.childCards(id).filter((child) => nests(node, child))
  return [...new Set(children.map((child) => child.id))]
}

/** The outermost cards: strategies, cards that hang from nothing, parked cards. */
export interface Roots {
  readonly ceiling: readonly NodeId[]
  readonly loose: readonly NodeId[]
  readonly parked: readonly NodeId[]
}

export function outlineRoots(index: PlanIndex): Roots {
  const roots = { ceiling: [] as NodeId[], loose: [] as NodeId[], parked: [] as NodeId[] }
  for (const node of index.allCards()) {
    if (outlineParents(index, node.id).length > 0) continue
    if (node.status === 'parked') roots.parked.push(node.id)
    else if (node.kind === 'strategy') roots.ceiling.push(node.id)
    else roots.loose.push(node.id)
  }
  return roots
}

/** The keys of the rows that must be unfolded for a card's own row to show. */
export function rowsAbove(index: PlanIndex, id: NodeId): readonly NodeId[] {
  const [parent] = outlineParents(index, id)
  return parent === undefined ? [] : [...rowsAbove(index, parent), parent]
}

/** The outermost card above a card, by first parents. */
export function rootOf(index: PlanIndex, id: NodeId): NodeId {
  return rowsAbove(index, id)[0] ?? id
}
