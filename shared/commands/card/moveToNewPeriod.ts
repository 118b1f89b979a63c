import * as z from 'zod'
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
  label: () => 'Move to a new period',
  run(draft, { id, fields }, { newId }) {
    const node = draft.nodes[id as NodeId]
    if (node === undefined) return fail('no-such-card', 'That card no longer exists.')
    if (node.kind !== 'initiative') return fail('wrong-level', 'Only initiatives belong to a period.')
    const periodId = newId() as PeriodId
    const added = withFields(period, { title: '', ...fields, id: periodId }, {})
    if (!added.ok) return added
    draft.periods[periodId] = added.value
    node.periodId = periodId
    return ok({ select: [node.id] })
  },
}
