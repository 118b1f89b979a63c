import { formatDate } from '../../messages/format'
import { cardName } from '../../model/labels'
import type { Milestone } from '../../schema/measures'
import type { PlanNode } from '../../schema/nodes'
import { cardRule, NO_OPTIONS } from '../defineRule'
import { editField } from '../fixes'
import type { Fix, Report, RuleContext } from '../types'
import { windowOf } from './window'

const NO_REPORTS = [] as const

export const undatedMilestone = cardRule({
  id: 'undated-milestone',
  title: 'A milestone without a date',
  area: 'definition',
  severity: 'warning',
  kinds: ['strategy', 'driver', 'initiative'],
  docs: {
    what: 'Looks at milestones of strategies, drivers and initiatives that are not reached yet. Speaks at each one that has no due date.',
    why: 'A milestone without a date cannot be missed, so it cannot be reached either. It slips a week at a time, and every week it looks as if it were still ahead.',
    bad: '“Target list agreed”, some time.',
    good: '“Target list agreed”, 31 January.',
    fix: 'Give it the day on which you will look whether it is done.',
  },
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
  const title =
    milestone.title.trim() === '' ? 'A milestone' : `The milestone ${cardName(doc, { ...milestone, kind: node.kind })}`
  const message = `${title} of ${cardName(doc, node)} has no date.`
  return [{ nodeIds: [node.id], key: milestone.id, message, fixes: () => fixesFor(milestone, node, context) }]
}

function fixesFor({ id }: Milestone, node: PlanNode, { index }: RuleContext<unknown>): Fix[] {
  const window = windowOf(node, index)
  const atEnd: Fix[] =
    window === undefined
      ? []
      : [
          {
            title: `Set it to ${formatDate(window.end)}, the end of ${window.of === 'card' ? 'its period' : 'the plan’s periods'}`,
            call: { id: 'milestone.set', params: { id, fields: { due: window.end } } },
          },
        ]
  return [editField('Set a date', node.id, 'milestones'), ...atEnd]
}
