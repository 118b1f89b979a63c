import type * as z from 'zod'
import type { PlanPatch } from '../model/types'
import { type AppError, fail } from '../result'
import { type PlanDocument, planDocument } from '../schema/document'
import { OWN_WORDS, sentenceOf } from '../schema/faults'

const SHAPE: Readonly<Record<string, z.ZodType>> = planDocument.shape
/** Records of their own, by id; their schema is asked for one record only. */
const COLLECTIONS = new Set([
  'nodes',
  'links',
  'measures',
  'milestones',
  'people',
  'teams',
  'accounts',
  'periods',
  'checkIns',
  'reviews',
  'assessments',
  'snapshots',
  'suppressions',
])

/**
 * Checks the records that an edit touched against the file's schema: whatever a command does, what it leaves behind can be
 * saved and opened again.
 * @returns the refusal, or undefined where all is sound
 */
export function checkRecords(
  doc: PlanDocument,
  patches: readonly PlanPatch[],
): { ok: false; error: AppError } | undefined {
  for (const [collection, ids] of touchedRecords(patches)) {
    const schema = SHAPE[collection]
    const records = doc[collection] as Record<string, unknown>
    const sample =
      ids === undefined
        ? records
        : Object.fromEntries([...ids].filter((id) => id in records).map((id) => [id, records[id]]))
    const parsed = schema?.safeParse(sample, OWN_WORDS)
    if (parsed === undefined || parsed.success) continue
    const issue = parsed.error.issues[0]
    return fail('invalid-value', sentenceOf(parsed.error), [collection, ...(issue?.path ?? [])].join('.'))
  }
  return undefined
}

/** Touched ids by collection; undefined stands for the part as a whole. Places on the canvas were checked as params. */
function touchedRecords(patches: readonly PlanPatch[]): Map<string, Set<string> | undefined> {
  const touched = new Map<string, Set<string> | undefined>()
  for (const { path } of patches) {
    if (path[0] === undefined || path[0] === 'canvas') continue
    const collection = String(path[0])
    if (!COLLECTIONS.has(collection) || path[1] === undefined) touched.set(collection, undefined)
    else if (!touched.has(collection)) touched.set(collection, new Set([String(path[1])]))
    else touched.get(collection)?.add(String(path[1]))
  }
  return touched
}
