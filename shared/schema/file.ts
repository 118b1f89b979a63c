import * as z from 'zod'
import { t } from '../messages/language'
import { type AppError, fail, ok, type Result } from '../result'
import { canonicalJson } from './canonical'
import { FORMAT, FORMAT_VERSION, type PlanDocument, planDocument } from './document'
import { describeIssues, OWN_WORDS } from './faults'
import { countKeys, findDoubledKeys, inspectJson, lineOf, MAX_FILE_BYTES } from './inspectJson'
import { migrate, type RawDocument } from './migrations/migrate'
import { findDangling } from './references'
import { soundnessOf } from './soundness'

/** A plan as read from a file. */
export interface ReadDocument {
  readonly document: PlanDocument
  /** A newer major version: it may be looked at and saved elsewhere, but never over the original. */
  readonly readOnly: boolean
  /** An older version, migrated: keep a `.bak` on the first save. */
  readonly upgraded: boolean
  /** Things that are off but did not stop the opening: dangling references, doubled keys. Offered for repair. */
  readonly problems: readonly AppError[]
}

/**
 * Reads a `.plumb` file.
 * @param text the file's text (a leading byte-order mark is allowed)
 * @returns the plan with what is off about it, or a failure with one of the codes `empty-file`, `file-too-large`,
 *   `not-json`, `too-deep`, `forbidden-key`, `not-a-plan`, `version-unknown`, `format-too-new`, `invalid-plan`
 */
export function readDocument(text: string): Result<ReadDocument> {
  const parsed = parseRaw(text)
  if (!parsed.ok) return parsed
  const { raw, duplicateKeys, major } = parsed.value
  const migrated = migrate(raw, Math.min(major, FORMAT_VERSION.major))
  if (!migrated.ok) return migrated
  const readOnly = major > FORMAT_VERSION.major
  const validated = validate(migrated.value.raw)
  if (!validated.success) {
    if (readOnly) return fail('format-too-new', t().schema.tooNew(major, FORMAT_VERSION.major), 'formatVersion.major')
    return fail('invalid-plan', describeIssues(validated.error), pathOf(validated.error))
  }
  const mismatch = findKeyMismatch(validated.data)
  if (mismatch !== undefined) return mismatch
  return ok({
    document: validated.data,
    readOnly,
    upgraded: migrated.value.upgraded,
    problems: [...duplicateKeys.map(duplicateProblem), ...findDangling(validated.data)],
  })
}

const isSound = soundnessOf(planDocument)

/** The schema is asked for what may be unsound only: it takes three times as long as the parser. */
function validate(raw: RawDocument): z.ZodSafeParseResult<PlanDocument> {
  return isSound(raw) ? { success: true, data: raw as PlanDocument } : planDocument.safeParse(raw, OWN_WORDS)
}

/** A plan as canonical text: same plan, same bytes. */
export function writeDocument(document: PlanDocument): string {
  return canonicalJson(document)
}

/** The file's data before migration, with its major version. */
export function parseRaw(text: string): Result<{ raw: RawDocument; duplicateKeys: readonly string[]; major: number }> {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (body.trim() === '') return fail('empty-file', t().schema.empty)
  if (body.length > MAX_FILE_BYTES) return fail('file-too-large', t().schema.tooLarge)
  const inspected = inspectJson(body)
  if (!inspected.ok) return inspected
  let raw: unknown
  try {
    raw = JSON.parse(body)
  } catch (error) {
    return notJson(body, error)
  }
  const major = majorOf(raw)
  if (major === undefined) return fail('not-a-plan', t().schema.notAPlan)
  const duplicateKeys = countKeys(raw) === inspected.value.keys ? [] : findDoubledKeys(body)
  return ok({ raw: raw as RawDocument, duplicateKeys, major })
}

/** Says in a person's words how a text stops being a plan. Not every engine tells the place. */
function notJson(body: string, error: unknown): Result<never> {
  if (!body.trimStart().startsWith('{')) return fail('not-a-plan', t().schema.notAPlan)
  const said = String(error)
  const place = /position (\d+)/.exec(said)?.[1]
  if (/end of JSON|Unterminated/.test(said) || Number(place) >= body.trimEnd().length) {
    return fail('not-json', t().schema.cutOff)
  }
  if (place === undefined) return fail('not-json', t().schema.damaged)
  const line = lineOf(body, Number(place))
  return fail('not-json', t().schema.damagedIn(line), line)
}

function majorOf(raw: unknown): number | undefined {
  const head = z
    .object({ format: z.literal(FORMAT), formatVersion: z.object({ major: z.number().int().min(1) }) })
    .safeParse(raw)
  return head.success ? head.data.formatVersion.major : undefined
}

function findKeyMismatch(doc: PlanDocument): ReturnType<typeof fail> | undefined {
  for (const [collection, records] of Object.entries(doc)) {
    if (collection === 'labels' || collection === 'settings' || records === null || typeof records !== 'object')
      continue
    for (const key in records) {
      const id = (records as Record<string, { id?: unknown } | null>)[key]?.id
      if (typeof id === 'string' && id !== key)
        return fail('invalid-plan', t().schema.keyMismatch(key, id), `${collection}.${key}.id`)
    }
  }
  return undefined
}

function duplicateProblem(path: string): AppError {
  return { code: 'duplicate-key', message: t().schema.duplicateKey(path), path }
}

function pathOf(error: z.ZodError): string | undefined {
  return error.issues[0]?.path.join('.')
}
