import * as z from 'zod'
import { t } from '../../messages/language'
import { levelName } from '../../model/labels'
import { ok } from '../../result'
import type { Command } from '../types'
import { fieldWord } from './fieldWord'
import { setFields } from './setFields'

const params = z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()) })

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
      : t().commands.editField(fieldWord(names[0] ?? ''))
  },
  run(draft, { id, fields }, { index }) {
    const set = setFields(draft, index, id, fields)
    return set.ok ? ok({}) : set
  },
}
