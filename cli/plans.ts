import { importOutline } from '../shared/importers/outline'
import { MAX_IMPORT_LENGTH } from '../shared/importers/types'
import { t } from '../shared/messages/language'
import { type AppError, ok, type Result } from '../shared/result'
import type { PlanDocument } from '../shared/schema/document'
import { readDocument } from '../shared/schema/file'
import { MAX_FILE_BYTES } from '../shared/schema/inspectJson'
import { formatOfFile, type PlanFormat, STREAM } from './formats'
import { readInput } from './input'

export interface Plan {
  readonly document: PlanDocument
  /** What was doubtful while reading. */
  readonly warnings: readonly AppError[]
}

/** The file as messages name it. */
export function displayName(path: string): string {
  return path === STREAM ? t().cli.standardInput : path
}

/**
 * Reads a plan from a .plumb file, an outline or standard input.
 * @param from the format; else by extension, and where there is none a text that starts with "{" is a .plumb file
 */
export async function readPlan(path: string, from: PlanFormat | undefined, today: string): Promise<Result<Plan>> {
  const known = from ?? formatOfFile(path)
  const isOutline = known !== undefined && known !== 'plumb'
  const text = await readInput(path, isOutline ? MAX_IMPORT_LENGTH : MAX_FILE_BYTES)
  if (!text.ok) return text
  const format = known ?? (/^\uFEFF?\s*(?:\{|$)/.test(text.value) ? 'plumb' : 'txt')
  if (format !== 'plumb') {
    const outline = importOutline(text.value, { newId: countingIds(), today })
    return outline.ok ? ok({ document: outline.value.document, warnings: outline.value.warnings }) : outline
  }
  const plan = readDocument(text.value)
  return plan.ok ? ok({ document: plan.value.document, warnings: plan.value.problems }) : plan
}

/** Ids that count up: the same outline always becomes the same file. */
export function countingIds(): () => string {
  let count = 0
  return () => `c${String(++count).padStart(5, '0')}`
}
