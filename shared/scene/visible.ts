import { levelOf } from '../model/levels'
import type { PlanIndex } from '../model/types'
import type { NodeId } from '../schema/ids'
import type { PlanNode } from '../schema/nodes'

export interface Visible {
  /** Cards that are drawn, by level, then order. */
  readonly ids: readonly NodeId[]
  /** Folded cards and the cards folded away below each; cards that fold nothing are not listed. */
  readonly folded: ReadonlyMap<NodeId, readonly NodeId[]>
  /** Cards folded away. */
  readonly hidden: ReadonlySet<NodeId>
}

/** Parents on higher levels that are drawn or folded; links that run up or sideways hold no card. */
export function hangers(index: PlanIndex, node: PlanNode): NodeId[] {
  return index
    .parentCards(node.id)
    .filter(({ kind, status }) => status !== 'parked' && levelOf(kind) < levelOf(node.kind))
    .map(({ id }) => id)
}

/** All hidden cards below a folded one. */
function below(index: PlanIndex, id: NodeId, hidden: ReadonlySet<NodeId>): NodeId[] {
  return index.descendants(id).filter((other) => hidden.has(other))
}

/** Which cards are drawn, and which are folded away. */
export function splitCards(index: PlanIndex, collapsed: ReadonlySet<string>): Pick<Visible, 'ids' | 'hidden'> {
  const ids: NodeId[] = []
  const hidden = new Set<NodeId>()
  for (const node of index.allCards()) {
    if (node.status === 'parked') continue
    const parents = collapsed.size > 0 ? hangers(index, node) : []
    if (parents.length > 0 && parents.every((id) => collapsed.has(id) || hidden.has(id))) hidden.add(node.id)
    else ids.push(node.id)
  }
  return { ids, hidden }
}

/**
 * Decides which cards are drawn. Parked cards wait in the tray; a card is folded away when everything that it hangs
 * from is folded, so a card with a second, open parent stays.
 */
export function visibleCards(index: PlanIndex, collapsed: ReadonlySet<string>): Visible {
  const { ids, hidden } = splitCards(index, collapsed)
  const folded = new Map<NodeId, readonly NodeId[]>()
  for (const id of ids) {
    if (!collapsed.has(id)) continue
    const inside = below(index, id, hidden)
    if (inside.length > 0) folded.set(id, inside)
  }
  return { ids, folded, hidden }
}
