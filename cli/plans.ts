import { importOutline } from '../shared/importers/outline'
import { MAX_IMPORT_LENGTH } from '../shared/importers/types'
import { diskFileSystem } from '../shared/node/fileSystem'
import { readText } from '../shared/node/readText'
import { type AppError, fail, ok, type Result } from '../shared/result'
import type { PlanDocument } from '../shared/schema/document'
import { readDocument } from '../shared/schema/file'
import { MAX_FILE_BYTES } from '../shared/schema/inspectJson'
import { formatOfFile, type PlanFormat, STREAM } from './formats'

export interface Plan {
  readonly document: PlanDocument
  /** What was doubtful while reading. */
  readonly warnings: readonly AppError[]
}

/** The file as messages name it. */
export function displayName(path: string): string {
  return path === STREAM ? 'standard input' : path
}

/**
 * Reads a plan from a .plumb file, an outline or standard input.
 * @param from the format; else by extension, and where there is none a text that starts with "{" is a .plumb file
 */
export async function readPlan(path: string, from: PlanFormat | undefined, today: string): Promise<Result<Plan>> {
  const text = path === STREAM ? await readStream() : await readFile(path)
  if (!text.ok) return text
  const format = from ?? formatOfFile(path) ?? (/^\uFEFF?\s*(?:\{|$)/.test(text.value) ? 'plumb' : 'txt')
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

async function readFile(path: string): Promise<Result<string>> {
  const file = await readText(diskFileSystem, path, formatOfFile(path) === 'plumb' ? MAX_FILE_BYTES : MAX_IMPORT_LENGTH)
  if (file.ok) return ok(file.value.text)
  // The path stands before the message already.
  const { code, message } = file.error
  return fail(code, code === 'not-found' ? 'There is no such file. Check the path.' : message)
}

async function readStream(): Promise<Result<string>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_FILE_BYTES)
      return fail('file-too-large', 'Standard input is larger than 64 MiB. No plan needs that.')
    chunks.push(chunk)
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    return fail('not-text', 'Standard input is not UTF-8 text. Pipe a .plumb file or an outline into it.')
  }
}
