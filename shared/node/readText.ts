import { basename } from 'node:path'
import { formatNumber } from '../messages/format'
import { t } from '../messages/language'
import type { Result } from '../result'
import { fail, ok } from '../result'
import { contentHash } from './contentHash'
import { decodeText } from './decodeText'
import { readError } from './fileErrors'
import type { FileSystem } from './fileSystem'

export interface TextFile {
  readonly text: string
  /** Of the file's bytes. */
  readonly hash: string
}

/**
 * Reads a whole text file, or says why not, without changing anything.
 * @param path any path; folders, devices and pipes are refused before they are opened
 * @param maxBytes larger files are refused before they are read
 * @returns the text without byte order mark; fails with `not-found`, `no-permission`, `not-a-file`, `file-too-large`, `not-text`
 */
export async function readText(fs: FileSystem, path: string, maxBytes: number): Promise<Result<TextFile>> {
  const name = basename(path)
  try {
    const facts = await fs.stat(path)
    if (facts.isFolder) return fail('not-a-file', t().files.isFolder(name), name)
    if (!facts.isFile) return fail('not-a-file', t().files.isDevice(name), name)
    if (facts.size > maxBytes) return tooLarge(name, facts.size, maxBytes)
    const bytes = await fs.read(path)
    // It may have grown since it was measured.
    return bytes.length > maxBytes ? tooLarge(name, bytes.length, maxBytes) : decode(bytes, name)
  } catch (error) {
    return { ok: false, error: readError(error, path) }
  }
}

function decode(bytes: Uint8Array, name: string): Result<TextFile> {
  const text = decodeText(bytes)
  return text === undefined ? fail('not-text', t().files.notText(name), name) : ok({ text, hash: contentHash(bytes) })
}

function tooLarge(name: string, size: number, maxBytes: number): Result<never> {
  const mib = (bytes: number) => formatNumber(Math.ceil(bytes / (1024 * 1024)))
  return fail('file-too-large', t().files.tooLarge(name, mib(size), mib(maxBytes)), name)
}
