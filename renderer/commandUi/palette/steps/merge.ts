import { formatNumber } from '../../../../shared/messages/format'
import { t } from '../../../../shared/messages/language'
import { cardName } from '../../../../shared/model/labels'
import type { PlanNode } from '../../../../shared/schema/nodes'
import { toastDone } from '../../../store/documentActions'
import { runAll } from '../../../store/runAll'
import { requestReveal } from '../../../store/viewActions'
import { cardItem, cardsFor } from './cards'
import type { Step, StepContext } from './types'

/** Merges the selected cards into one of their level: one of them, where there are several, or any other. */
export const mergeStep: Step = {
  ask: () => t().choose.merge.ask,
  empty: () => t().choose.merge.empty,
  items: (context) => candidates(context).map((node) => cardItem(context, node, () => mergeInto(context, node))),
}

function candidates(context: StepContext): readonly PlanNode[] {
  const { plan, ids } = context
  const chosen = ids.flatMap((id) => plan.index.node(id) ?? [])
  const [first] = chosen
  if (first === undefined || chosen.some(({ kind }) => kind !== first.kind)) return []
  return [...(chosen.length > 1 ? chosen : []), ...cardsFor(context, ({ kind }) => kind === first.kind)]
}

function mergeInto({ plan, ids }: StepContext, into: PlanNode): void {
  const merged = ids.filter((id) => id !== into.id)
  const calls = merged.map((fromId) => ({ id: 'card.merge', params: { intoId: into.id, fromId } }))
  const target = cardName(plan.doc, into)
  const [only] = merged.flatMap((id) => plan.index.node(id) ?? [])
  const what =
    only !== undefined && merged.length === 1
      ? cardName(plan.doc, only)
      : t().fixes.did.cards(formatNumber(merged.length))
  if (!runAll(calls, () => t().commands.mergeInto(cardName(plan.doc, into, 30)))) return
  requestReveal(into.id, { select: true, flash: true })
  toastDone(() => t().fixes.did.merged(what, target, merged.length), 'success')
}
