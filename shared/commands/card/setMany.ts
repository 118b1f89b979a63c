import * as z from 'zod'
import { t } from '../../messages/language'
import { fail, ok } from '../../result'
import { planNode } from '../../schema/nodes'
import type { Command } from '../types'
import { assignChanges, withFields } from '../validate'

const params = z.object({
  ids: z.array(z.string()).min(1),
  fields: z.record(z.string(), z.unknown()),
  label: z.string().optional(),
})

/** Gives several cards the same values in some fields; `null` clears a field. All or none. */
export const setMany: Command<z.infer<typeof params>> = {
  id: 'card.setMany',
  params,
  label: ({ ids, label }) => label ?? t().choose.editMany(ids.length),
  run(draft, { ids, fields }, { index }) {
    if ('id' in fields || 'kind' in fields) return fail('fixed-field', t().choose.fixedField)
    for (const id of ids) {
      const node = index.node(id)
      const target = node && draft.nodes[node.id]
      if (node === undefined || target === undefined) return fail('no-such-card', t().commands.refused.cardGone)
      const next = withFields(planNode, node, fields)
      if (!next.ok) return next
      assignChanges(target, next.value)
    }
    return ok({})
  },
}
