import { realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { diskFileSystem } from '../shared/node/fileSystem'
import { safeSave } from '../shared/node/safeSave'
import { fail, ok, type Result } from '../shared/result'
import { STREAM } from './formats'
import { print } from './terminal'

export interface OutputRules {
  /** Files that are being read; they are never written over. */
  readonly inputs?: readonly string[]
  /** Whether another file of this name may be replaced. */
  readonly replace: boolean
}

/** Writes a result to standard output or, whole or not at all, to a file. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  rules: OutputRules,
): Promise<Result<null>> {
  if (path === STREAM) {
    print(content)
    return ok(null)
  }
  const refusal = await refusalFor(path, rules)
  if (refusal) return refusal
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const saved = await safeSave(diskFileSystem, path, bytes)
  return saved.ok ? ok(null) : saved
}

async function refusalFor(path: string, { inputs = [], replace }: OutputRules): Promise<Result<null> | undefined> {
  const target = await realPathOf(path)
  if (target === undefined) return (await realPathOf(dirname(path))) === undefined ? noFolder(path) : undefined
  const sources = await Promise.all(inputs.filter((input) => input !== STREAM).map(realPathOf))
  if (sources.includes(target))
    return fail('overwrites-input', `"${path}" is the file that is being read. Choose another name for the result.`)
  if ((await stat(target)).isDirectory()) return fail('not-a-file', `"${path}" is a folder. Add a file name.`)
  return replace
    ? undefined
    : fail('file-exists', `"${path}" exists already. Choose another name, or add --force to replace it.`)
}

function noFolder(path: string): Result<null> {
  return fail('no-folder', `The folder "${dirname(path)}" does not exist. Make it first, or choose another one.`)
}

/** Resolves links; undefined where there is no such file. */
async function realPathOf(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined)
}
