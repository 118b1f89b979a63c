import { formatDate } from '../../messages/format'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { windowOf } from '../../model/window'
import type { Milestone } from '../../schema/measures'
import type { PlanNode } from '../../schema/nodes'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'

const NO_REPORTS = [] as const

export const undatedMilestone = cardRule({
  id: 'undated-milestone',
  area: 'definition',
  severity: 'warning',
  kinds: ['strategy', 'driver', 'initiative'],
  options: NO_OPTIONS,
  check(node, context) {
    const milestones = context.index.milestones(node.id)
    if (milestones.length === 0) return NO_REPORTS
    return milestones.flatMap((milestone) => report(milestone, node, context))
  },
})

function report(milestone: Milestone, node: PlanNode, context: RuleContext<unknown>): Report[] {
  if (milestone.due !== undefined || milestone.done !== undefined) return []
  const { doc } = context.index
  const words = t().rules['undated-milestone']
  const card = cardName(doc, node)
  const message =
    milestone.title.trim() === ''
      ? words.untitled(card)
      : words.message(cardName(doc, { ...milestone, kind: node.kind }), card)
  return [{ nodeIds: [node.id], key: milestone.id, message, fixes: () => fixesFor(milestone, node, context) }]
}

function fixesFor({ id }: Milestone, node: PlanNode, { index }: RuleContext<unknown>): Fix[] {
  const window = windowOf(node, index)
  const atEnd: Fix[] =
    window === undefined
      ? []
      : [
          {
            title: t().rules['undated-milestone'].setTo(formatDate(window.end), window.of === 'card'),
            call: { id: 'milestone.set', params: { id, fields: { due: window.end } } },
          },
        ]
  return [editField(t().rules['undated-milestone'].setDate, node.id, 'milestones'), ...atEnd]
}
