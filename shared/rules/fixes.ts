import { withBranch } from '../model/branch'
import { isLive } from '../model/levels'
import type { PlanIndex } from '../model/types'
import type { NodeId } from '../schema/ids'
import type { NodeStatus, PlanNode } from '../schema/nodes'
import type { Fix } from './types'

/** Takes the person to a field that only they can fill. */
export function editField(title: string, nodeId: NodeId, field: string): Fix {
  return { title, edit: { nodeId, field } }
}

/** Sets fields of a card; `null` clears one. */
export function setFields(title: string, id: NodeId, fields: Readonly<Record<string, unknown>>): Fix {
  return { title, call: { id: 'card.set', params: { id, fields } } }
}

/** Sets the status of cards. */
export function setStatus(title: string, ids: readonly NodeId[], status: NodeStatus): Fix {
  return { title, call: { id: 'card.setStatus', params: { ids, status } } }
}

/** Parks or closes cards with all that hangs from them and from nothing else, so that nothing is left in the air. */
export function restBranch(title: string, ids: readonly NodeId[], status: 'parked' | 'closed'): Fix {
  return { title, call: { id: 'card.setStatus', params: { ids, status, branch: true } } }
}

/** Parks a branch, where that cuts no other rope: every live card above it keeps another one to carry. */
export function parkBranch(title: string, id: NodeId, index: PlanIndex): readonly Fix[] {
  const gone = new Set<string>(withBranch(index, [id], 'parked'))
  const carries = (card: PlanNode) => !gone.has(card.id) && isLive(card)
  const cuts = [...gone].some((one) =>
    index.parentCards(one).some((parent) => carries(parent) && !index.childCards(parent.id).some(carries)),
  )
  return cuts ? [] : [restBranch(title, [id], 'parked')]
}

/** Takes links out; the cards stay. */
export function deleteLinks(title: string, ids: readonly string[]): Fix {
  return { title, call: { id: 'link.delete', params: { ids } } }
}

/** Hangs a card below one more parent. */
export function addLink(title: string, parentId: NodeId, childId: NodeId): Fix {
  return { title, call: { id: 'link.add', params: { parentId, childId } } }
}
