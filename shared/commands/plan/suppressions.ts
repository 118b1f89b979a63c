import * as z from 'zod'
import { t } from '../../messages/language'
import { fail, ok } from '../../result'
import type { NodeId, SuppressionId } from '../../schema/ids'
import type { Command } from '../types'

const addParams = z.object({ rule: z.string().min(1).max(64), nodeId: z.string().optional(), reason: z.string() })

/** Silences a check, on one card or in the whole plan, with a reason. */
export const addSuppression: Command<z.infer<typeof addParams>> = {
  id: 'suppression.add',
  params: addParams,
  label: () => t().commands.suppress,
  run(draft, { rule, nodeId, reason }, { index, newId, today }) {
    if (reason.trim() === '') return fail('no-reason', t().commands.refused.noReason, 'reason')
    if (nodeId !== undefined && !index.has(nodeId)) return fail('no-such-card', t().commands.refused.cardGone)
    const id = newId() as SuppressionId
    draft.suppressions[id] = {
      id,
      rule,
      reason: reason.trim(),
      date: today,
      ...(nodeId === undefined ? {} : { nodeId: nodeId as NodeId }),
    }
    return ok({})
  },
}

const deleteParams = z.object({ ids: z.array(z.string()).min(1) })

/** Lets silenced findings speak again. */
export const deleteSuppressions: Command<z.infer<typeof deleteParams>> = {
  id: 'suppression.delete',
  params: deleteParams,
  label: () => t().commands.unsuppress,
  run(draft, { ids }) {
    for (const id of ids)
      if (draft.suppressions[id as SuppressionId] !== undefined) delete draft.suppressions[id as SuppressionId]
    return ok({})
  },
}
