import * as z from 'zod'
import { t } from '../../messages/language'
import { fail, ok } from '../../result'
import { period } from '../../schema/document'
import type { NodeId, PeriodId } from '../../schema/ids'
import type { Command } from '../types'
import { withFields } from '../validate'

const params = z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()) })

/** Adds a period and moves an initiative there: "next year" where the plan has no next year yet. */
export const moveToNewPeriod: Command<z.infer<typeof params>> = {
  id: 'card.moveToNewPeriod',
  params,
  label: () => t().commands.newPeriod,
  run(draft, { id, fields }, { newId }) {
    const node = draft.nodes[id as NodeId]
    if (node === undefined) return fail('no-such-card', t().commands.refused.cardGone)
    if (node.kind !== 'initiative') return fail('wrong-level', t().commands.refused.onlyInitiatives)
    const periodId = newId() as PeriodId
    const added = withFields(period, { title: '', ...fields, id: periodId }, {})
    if (!added.ok) return added
    draft.periods[periodId] = added.value
    node.periodId = periodId
    return ok({ select: [node.id] })
  },
}
