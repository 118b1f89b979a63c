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
  const measures = Object.values(context.doc.measures)
  for (const { node, due } of dues) {
    const [undated, ...others] = measures.filter((measure) => measure.nodeId === node.id && measure.due === undefined)
    if (undated !== undefined && others.length === 0) undated.due = due
    else addMilestoneOf(context, node, { title: t().table.dueMilestone, due })
  }
}
