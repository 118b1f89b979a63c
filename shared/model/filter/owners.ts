import type { PlanNode } from '../../schema/nodes'
import type { PlanIndex } from '../types'

/** Everybody that a card names, the owner first; an activity that names nobody has the role that it is for. */
export function ownersOf(index: PlanIndex, node: PlanNode): readonly string[] {
  const ids = [node.ownerId, ...(node.kind === 'activity' ? (node.peopleIds ?? []) : [])]
  const names = [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (index.doc.people[id]?.name ?? [])))
  if (names.length > 0 || node.kind !== 'activity') return names
  const role = node.role?.trim() ?? ''
  return role === '' ? [] : [role]
}
