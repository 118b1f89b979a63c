import * as z from 'zod'
import { t } from '../../messages/language'
import { levelName } from '../../model/labels'
import { fail, ok } from '../../result'
import { planNode } from '../../schema/nodes'
import type { Command } from '../types'
import { assignChanges, withFields } from '../validate'

const params = z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()) })
const FIXED = ['id', 'kind'] as const

/** Changes fields of one card; `null` clears a field. */
export const setCard: Command<z.infer<typeof params>> = {
  id: 'card.set',
  params,
  label({ id, fields }, index) {
    const names = Object.keys(fields)
    const kind = index.node(id)?.kind
    if (kind === undefined || names.length !== 1) return t().commands.editCard
    return names[0] === 'title'
      ? t().commands.rename(levelName(index.doc, kind))
      : t().commands.editField(wordsOf(names[0] ?? ''))
  },
  run(draft, { id, fields }, { index }) {
    const node = index.node(id)
    const target = draft.nodes[id as keyof typeof draft.nodes]
    if (node === undefined || target === undefined) return fail('no-such-card', t().commands.refused.cardGone)
    const fixed = FIXED.find((field) => field in fields)
    if (fixed !== undefined) return fail('fixed-field', t().commands.refused.fixedField(fixed), fixed)
    const next = withFields(planNode, node, fields)
    if (!next.ok) return next
    assignChanges(target, next.value)
    return ok({})
  },
}

/** "idealCustomer" -> "ideal customer"; ids lose their "Id". */
function wordsOf(field: string): string {
  return (
    t().commands.fields[field] ?? field.replace(/Ids?$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  )
}
