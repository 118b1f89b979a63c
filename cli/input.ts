import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { t } from '../shared/messages/language'
import type { Messages } from '../shared/messages/types'
import { decodeText } from '../shared/node/decodeText'
import { errorCode } from '../shared/node/fileSystem'
import { fail, ok, type Result } from '../shared/result'
import { STREAM } from './formats'

type Reason = Exclude<keyof Messages['cli']['input'], 'unknown' | 'tooLarge'>
/** What the system calls it, and which text tells a person. */
const WHY_UNREAD: Readonly<Record<string, Reason>> = {
  ENOENT: 'ENOENT',
  ENOTDIR: 'ENOENT',
  EACCES: 'EACCES',
  EPERM: 'EPERM',
  EISDIR: 'EISDIR',
  ELOOP: 'ELOOP',
}

let standardInput: Promise<Result<string>> | undefined

/**
 * Reads a whole text from a file, a pipe or standard input. Standard input can be named more than once; it is read once.
 * @param maxBytes larger inputs are refused
 * @returns the text; fails with `not-found`, `not-a-file`, `file-too-large`, `not-text`
 */
export async function readInput(path: string, maxBytes: number): Promise<Result<string>> {
  try {
    if (path === STREAM) {
      standardInput ??= collect(process.stdin, maxBytes)
      return await standardInput
    }
    const facts = await stat(path)
    if (facts.isDirectory()) return fail('not-a-file', t().cli.input.EISDIR)
    if (facts.isBlockDevice() || facts.isSocket()) return fail('not-a-file', t().cli.input.device)
    return facts.size > maxBytes ? tooLarge(maxBytes) : await collect(createReadStream(path), maxBytes)
  } catch (error) {
    const system = errorCode(error) ?? String(error)
    const reason = WHY_UNREAD[system]
    return fail('not-found', reason === undefined ? t().cli.input.unknown(system) : t().cli.input[reason])
  }
}

/** Reads to the end, or to the limit: a pipe does not tell its size before. */
async function collect(stream: Readable, maxBytes: number): Promise<Result<string>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) return tooLarge(maxBytes)
    chunks.push(chunk)
  }
  const text = decodeText(Buffer.concat(chunks))
  return text === undefined ? fail('not-text', t().cli.input.notText) : ok(text)
}

function tooLarge(maxBytes: number): Result<never> {
  return fail('file-too-large', t().cli.input.tooLarge(Math.floor(maxBytes / 1024 / 1024)))
}
