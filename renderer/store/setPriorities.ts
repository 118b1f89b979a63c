import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import type { NodeId } from '../../shared/schema/ids'
import { useDocument } from './documentStore'
import { runAll } from './runAll'
import { announce, flash } from './viewActions'

/** What cards get that are numbered from here on: "Priority 2", "Priorities 2 to 4, in their order". */
export function prioritiesFrom(first: number, count: number): string {
  const { one, several } = t().choose.priority
  return count === 1 ? one(formatNumber(first)) : several(formatNumber(first), formatNumber(first + count - 1))
}

/**
 * Numbers drivers from a priority on, in the order in which they stand in the plan: no two have the same. One undo step.
 * @returns false when it was refused
 */
export function setPriorities(ids: readonly NodeId[], first: number): boolean {
  const chosen = new Set(ids)
  const drivers =
    useDocument
      .getState()
      .plan?.index.cards('driver')
      .filter((node) => chosen.has(node.id)) ?? []
  const calls = drivers.map(({ id }, i) => ({ id: 'card.set', params: { id, fields: { priority: first + i } } }))
  const name = () => prioritiesFrom(first, calls.length)
  if (calls.length === 0 || !runAll(calls, () => t().choose.priority.undo(name()))) return false
  flash(ids)
  announce(t().choose.priority.done(name()))
  return true
}
