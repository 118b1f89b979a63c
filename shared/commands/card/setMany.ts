import * as z from 'zod'
import { t } from '../../messages/language'
import { ok } from '../../result'
import type { Command } from '../types'
import { setFields } from './setFields'

const params = z.object({
  ids: z.array(z.string()).min(1),
  fields: z.record(z.string(), z.unknown()),
})

/** Gives several cards the same values in some fields; `null` clears a field. All or none. */
export const setMany: Command<z.infer<typeof params>> = {
  id: 'card.setMany',
  params,
  label: ({ ids }) => t().choose.editMany(ids.length),
  run(draft, { ids, fields }, { index }) {
    for (const id of ids) {
      const set = setFields(draft, index, id, fields)
      if (!set.ok) return set
    }
    return ok({})
  },
}
