import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { levelOf } from '../../model/levels'
import type { NodeId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'
import { NO_OPTIONS, planRule } from '../defineRule'
import { addLink, restBranch } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { plausibleParents } from './plausibleParents'
import { topDown } from './topDown'

export const island = planRule({
  id: 'island',
  area: 'ropes',
  severity: 'error',
  options: NO_OPTIONS,
  check(context) {
    return context.index.islands().flatMap((group) => report(group, context))
  },
})

function report(group: readonly NodeId[], context: RuleContext<unknown>): Report[] {
  const { index, label } = context
  const members = topDown(index, group)
  const [top] = members
  if (top === undefined || isLeftBehind(members, context)) return []
  const others = members.length - 1
  const message = t().rules.island.message(cardName(index.doc, top), others, label('strategy'))
  return [{ nodeIds: members.map(({ id }) => id), message, fixes: () => fixesFor(members, context) }]
}

/** Every way up ends at a closed card: another check speaks about it. */
function isLeftBehind(members: readonly PlanNode[], { index }: RuleContext<unknown>): boolean {
  const level = Math.min(...members.map(({ kind }) => levelOf(kind)))
  const tops = members.filter(({ kind }) => levelOf(kind) === level)
  return tops.every(({ id }) => index.parentCards(id).some(({ status }) => status === 'closed'))
}

function fixesFor(members: readonly PlanNode[], { index }: RuleContext<unknown>): Fix[] {
  const [top] = members
  if (top === undefined) return []
  return [
    ...plausibleParents(index, top).map((parent) =>
      addLink(t().rules.island.hang(cardName(index.doc, top), cardName(index.doc, parent)), parent.id, top.id),
    ),
    restBranch(
      t().rules.island.parkAll(members.length),
      members.map(({ id }) => id),
      'parked',
    ),
  ]
}
