import * as z from 'zod'
import { t } from '../../messages/language'
import type { Messages } from '../../messages/types'
import { fail, ok } from '../../result'
import type { PlanDocument } from '../../schema/document'
import type { Command } from '../types'
import { assignChanges, withFields } from '../validate'

/** Records of one collection, seen by their ids only. */
export type Records<T extends { id: string } = { id: string }> = Record<string, T>

/** A collection whose records are edited field by field. */
export interface RecordKind<T extends { id: string }> {
  /** Names the commands and the undo steps: `person`. */
  readonly word: keyof Messages['commands']['records']
  readonly collection: 'people' | 'teams' | 'accounts' | 'periods' | 'measures' | 'milestones'
  readonly schema: z.ZodType<T>
  /** What a new record has where nothing is given. */
  readonly defaults: Readonly<Record<string, unknown>>
}

const params = z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()) })

/** The collection of a kind, in a document or a draft. */
export function recordsOf<T extends { id: string }>(doc: PlanDocument, kind: RecordKind<T>): Records<T> {
  return doc[kind.collection] as unknown as Records<T>
}

/** The command that changes fields of one record; `null` clears a field. `fixed` fields cannot be changed. */
export function setRecord<T extends { id: string }>(
  kind: RecordKind<T>,
  fixed: readonly (keyof T & string)[] = [],
): Command<z.infer<typeof params>> {
  return {
    id: `${kind.word}.set`,
    params,
    label: () => t().commands.records[kind.word].set,
    run(draft, { id, fields }, { index }) {
      const record = recordsOf(index.doc, kind)[id]
      const target = recordsOf(draft, kind)[id]
      if (record === undefined || target === undefined)
        return fail('no-such-record', t().commands.records[kind.word].gone)
      const kept = Object.fromEntries(fixed.map((field) => [field, record[field]]))
      const next = withFields(kind.schema, record, { ...fields, ...kept, id })
      if (!next.ok) return next
      assignChanges(target, next.value)
      return ok({})
    },
  }
}
