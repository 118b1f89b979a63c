import type * as z from 'zod'
import { t } from '../messages/language'
import { type AppError, ok, type Result } from '../result'
import { closeJson } from './closeJson'
import { emptyDocument, FORMAT_VERSION, type PlanDocument, planDocument } from './document'
import { describeIssues, OWN_WORDS } from './faults'
import { parseRaw } from './file'
import { repairDangling } from './references'

/** What could be saved of a damaged file, and what could not. */
export interface Recovered {
  readonly document: PlanDocument
  readonly lost: readonly AppError[]
}

/**
 * Takes over every sound record of a damaged file into a new plan. The file itself is not touched.
 * A cut-off file is read up to the last whole value.
 * @param text the damaged file's text
 * @returns the plan and a list of what is lost, or the failure of `readDocument` where nothing is sound
 */
export function recoverDocument(text: string): Result<Recovered> {
  const whole = parseRaw(text)
  const parsed = !whole.ok && whole.error.code === 'not-json' ? parseRaw(closeJson(text)) : whole
  if (!parsed.ok) return whole.ok ? parsed : whole
  const lost: AppError[] = []
  if (!whole.ok) lost.push(whole.error)
  const document: Record<string, unknown> = { ...parsed.value.raw, formatVersion: { ...FORMAT_VERSION } }
  for (const [field, schema] of Object.entries(planDocument.shape)) {
    if (field === 'format' || field === 'formatVersion') continue
    document[field] = salvage(field, schema as z.ZodType, parsed.value.raw[field], lost)
  }
  return ok({ document: repairDangling(document as unknown as PlanDocument), lost })
}

function salvage(field: string, schema: z.ZodType, value: unknown, lost: AppError[]): unknown {
  const whole = schema.safeParse(value)
  if (whole.success && Object.entries(Object(value)).every(([key, record]) => idAgrees(key, record))) return whole.data
  const fallback = (emptyDocument() as Record<string, unknown>)[field]
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    if (value !== undefined) lost.push({ code: 'lost', message: t().schema.lostNoRecords, path: field })
    return fallback
  }
  const sound: Record<string, unknown> = { ...(fallback as object) }
  for (const [key, record] of Object.entries(value)) {
    const candidate = schema.safeParse({ ...(fallback as object), [key]: record }, OWN_WORDS)
    if (candidate.success && idAgrees(key, record)) sound[key] = record
    else
      lost.push({
        code: 'lost',
        message: candidate.success ? t().schema.lostKey : describeIssues(candidate.error),
        path: `${field}.${key}`,
      })
  }
  return sound
}

function idAgrees(key: string, record: unknown): boolean {
  const id = (record as { id?: unknown } | null)?.id
  return typeof id !== 'string' || id === key
}
