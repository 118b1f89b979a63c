import type * as z from 'zod'
import { fail, ok, type Result } from '../result'
import { OWN_WORDS, sentenceOf } from '../schema/faults'

/** New values of some fields; `null` clears a field. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * A record with some fields changed, checked against its schema.
 * @param schema the record's schema
 * @param record the record as it is; not changed
 * @param fields the new values
 * @returns the changed record, or a failure whose `path` is the field
 */
export function withFields<T extends object>(schema: z.ZodType<T>, record: object, fields: Fields): Result<T> {
  const next: Record<string, unknown> = { ...record }
  for (const [field, value] of Object.entries(fields)) {
    if (value === null || value === undefined) delete next[field]
    else next[field] = value
  }
  const parsed = schema.safeParse(next, OWN_WORDS)
  if (parsed.success) return ok(parsed.data)
  return fail('invalid-value', sentenceOf(parsed.error), parsed.error.issues[0]?.path.join('.') ?? '')
}

/**
 * Writes only the fields that differ, so that patches stay small and equal values leave no undo step.
 * @param target the draft record
 * @param next the record to reach
 */
export function assignChanges(target: object, next: object): void {
  const draft = target as Record<string, unknown>
  const wanted = next as Record<string, unknown>
  for (const field of Object.keys(draft)) if (!(field in wanted)) delete draft[field]
  for (const [field, value] of Object.entries(wanted)) {
    if (value === undefined) {
      if (field in draft) delete draft[field]
    } else if (!sameValue(draft[field], value)) draft[field] = value
  }
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b)
}
