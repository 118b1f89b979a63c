import { groupBy } from '../../groups'
import { t } from '../../messages/language'
import type { PlanNode } from '../../schema/nodes'
import type { ReadContext } from './context'
import { addMilestoneOf } from './records'

/** A card's `due:` line, which is not about its end. */
export interface PendingDue {
  readonly node: PlanNode
  readonly due: string
}

/** The day by which a card is due is that of its measure, where it has one without a day; else a milestone. */
export function placeDues(context: ReadContext, dues: readonly PendingDue[]): void {
  if (dues.length === 0) return
  const undated = groupBy(
    Object.values(context.doc.measures).filter((measure) => measure.due === undefined),
    ({ nodeId }) => nodeId,
  )
  for (const { node, due } of dues) {
    const [only, ...others] = undated.get(node.id) ?? []
    if (only !== undefined && others.length === 0) {
      only.due = due
      undated.delete(node.id)
    } else addMilestoneOf(context, node, { title: t().table.dueMilestone, due })
  }
}
