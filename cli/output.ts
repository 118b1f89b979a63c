import type { Stats } from 'node:fs'
import { open, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { t } from '../shared/messages/language'
import { diskFileSystem } from '../shared/node/fileSystem'
import { safeSave } from '../shared/node/safeSave'
import { type AppError, fail, ok, type Result } from '../shared/result'
import { STREAM } from './formats'
import { print } from './terminal'

export interface OutputRules {
  /** Files that are being read; they are never written over. */
  readonly inputs?: readonly string[]
  /** Whether another file of this name may be replaced. */
  readonly replace: boolean
  /** Whether a file that begins like this may be replaced all the same. */
  readonly mayReplace?: (start: Uint8Array) => boolean
}

/** Enough of a file to tell what it is. */
const START_BYTES = 512

/** Writes a result to standard output, to a pipe or device or, whole or not at all, to a file. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  rules: OutputRules,
): Promise<Result<null>> {
  if (path === STREAM) {
    print(content)
    return ok(null)
  }
  const facts = await stat(path).catch(() => undefined)
  if (facts?.isFIFO() || facts?.isCharacterDevice()) return writeThrough(path, content)
  const refusal = await refusalFor(path, facts, rules)
  if (refusal) return refusal
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const saved = await safeSave(diskFileSystem, path, bytes)
  return saved.ok ? ok(null) : { ok: false, error: inCommandWords(saved.error) }
}

/** A pipe (`>(less)`) or a device (`/dev/null`) cannot be replaced as a whole. */
async function writeThrough(path: string, content: string | Uint8Array): Promise<Result<null>> {
  try {
    await writeFile(path, content)
    return ok(null)
  } catch (error) {
    return fail('save-failed', t().cli.output.failed(path, error instanceof Error ? error.message : String(error)))
  }
}

async function refusalFor(
  path: string,
  facts: Stats | undefined,
  { inputs = [], replace, mayReplace }: OutputRules,
): Promise<Result<null> | undefined> {
  if (facts === undefined) return (await realPathOf(dirname(path))) === undefined ? noFolder(path) : undefined
  const target = await realPathOf(path)
  const sources = await Promise.all(inputs.filter((input) => input !== STREAM).map(realPathOf))
  if (sources.includes(target)) return fail('overwrites-input', t().cli.output.isInput(path))
  if (facts.isDirectory()) return fail('not-a-file', t().cli.output.isFolder(path))
  if (replace || (mayReplace && (facts.size === 0 || mayReplace(await startOf(path))))) return undefined
  return fail('file-exists', t().cli.output.exists(path))
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(START_BYTES), 0, START_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function noFolder(path: string): Result<null> {
  return fail('no-folder', t().cli.output.noFolder(dirname(path)))
}

/** Saving speaks to people at a window; here there is no "Save as". */
function inCommandWords(error: AppError): AppError {
  const { why } = t().cli.output
  if (!isReason(why, error.code)) return error
  const name = error.path ?? ''
  return { code: error.code, message: t().files.notSaved(name, why[error.code]), path: name }
}

function isReason<T extends object>(reasons: T, code: PropertyKey): code is keyof T {
  return Object.hasOwn(reasons, code)
}

/** Resolves links; undefined where there is no such file. */
async function realPathOf(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined)
}
