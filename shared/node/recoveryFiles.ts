import { join } from 'node:path'
import { t } from '../messages/language'
import type { Result } from '../result'
import { fail, ok } from '../result'
import { contentHash } from './contentHash'
import type { FileSystem } from './fileSystem'
import { safeSave } from './safeSave'

/** One document as it was a moment ago, with what is needed to go on with it. */
export interface RecoverySnapshot {
  readonly key: string
  readonly name: string
  /** The document's file and the hash of the content the unsaved work is based on. */
  readonly file?: { readonly path: string; readonly hash: string }
  /** How many cards the plan has, to tell one untitled plan from another. */
  readonly cards?: number
  /** ISO 8601 instant. */
  readonly writtenAt: string
  readonly text: string
}

/** What is known of a snapshot without its text. */
export interface RecoveryHeader extends Omit<RecoverySnapshot, 'text'> {
  readonly bytes: number
}

const FORMAT = 'plumbline-recovery'
const SUFFIX = '.recovery'
const KEY = /^[A-Za-z0-9_-]{1,64}$/

const fileOf = (folder: string, key: string): string => join(folder, `${key}${SUFFIX}`)

/**
 * Writes a snapshot, atomically. The first line describes the text and holds its checksum, the rest is the text.
 * @param folder the recovery folder; must exist
 */
export async function writeSnapshot(
  fs: FileSystem,
  folder: string,
  snapshot: RecoverySnapshot,
): Promise<Result<undefined>> {
  const { text, ...rest } = snapshot
  const header = { format: FORMAT, version: 1, ...rest, bytes: Buffer.byteLength(text), sha256: contentHash(text) }
  const bytes = Buffer.from(`${JSON.stringify(header)}\n${text}`)
  const saved = await safeSave(fs, fileOf(folder, snapshot.key), bytes)
  return saved.ok ? ok(undefined) : saved
}

/** Reads a snapshot back; fails with `recovery-damaged` when it is not exactly what was written. */
export async function readSnapshot(fs: FileSystem, folder: string, key: string): Promise<Result<RecoverySnapshot>> {
  if (!KEY.test(key)) return damaged(key)
  const bytes = await fs.read(fileOf(folder, key)).catch(() => undefined)
  if (!bytes) return fail('recovery-missing', t().files.recoveryMissing, key)
  const end = bytes.indexOf(10)
  const header = parseHeader(Buffer.from(bytes.subarray(0, Math.max(end, 0))).toString('utf8'))
  const body = bytes.subarray(end + 1)
  if (!header || header.key !== key || contentHash(body) !== header.sha256) return damaged(key)
  return ok({ ...pick(header), text: Buffer.from(body).toString('utf8') })
}

/** Removes a snapshot; one that is not there is no error. */
export async function removeSnapshot(fs: FileSystem, folder: string, key: string): Promise<void> {
  if (KEY.test(key)) await fs.remove(fileOf(folder, key)).catch(() => undefined)
}

/**
 * All sound snapshots, newest first. A damaged one is renamed to `<key>.damaged`, never deleted.
 * @returns the headers, and how many damaged ones were put aside
 */
export async function listSnapshots(
  fs: FileSystem,
  folder: string,
): Promise<{ readonly headers: readonly RecoveryHeader[]; readonly damaged: number }> {
  const names = await fs.list(folder).catch(() => [])
  const keys = names.filter((name) => name.endsWith(SUFFIX)).map((name) => name.slice(0, -SUFFIX.length))
  const read = await Promise.all(keys.map((key) => readSnapshot(fs, folder, key)))
  const headers = read.flatMap((found) => (found.ok ? [withoutText(found.value)] : []))
  const bad = read.flatMap((found) =>
    found.ok || found.error.code !== 'recovery-damaged' ? [] : [found.error.path ?? ''],
  )
  for (const key of bad) await putAside(fs, folder, key)
  return { headers: headers.sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1)), damaged: bad.length }
}

async function putAside(fs: FileSystem, folder: string, key: string): Promise<void> {
  // When it cannot be renamed it stays, and is reported again at the next start.
  await fs.rename(fileOf(folder, key), join(folder, `${key}.damaged`)).catch(() => undefined)
}

function withoutText({ text, ...rest }: RecoverySnapshot): RecoveryHeader {
  return { ...rest, bytes: Buffer.byteLength(text) }
}

interface StoredHeader extends Omit<RecoverySnapshot, 'text'> {
  readonly sha256: string
}

function pick(header: StoredHeader): Omit<RecoverySnapshot, 'text'> {
  const { key, name, file, cards, writtenAt } = header
  const count = typeof cards === 'number' && Number.isInteger(cards) && cards >= 0 ? { cards } : {}
  return { key, name, ...(file ? { file } : {}), ...count, writtenAt }
}

function parseHeader(line: string): StoredHeader | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isHeader(value) ? value : undefined
  } catch {
    // A cut or foreign first line: the caller reports the snapshot as damaged.
    return undefined
  }
}

function isHeader(value: unknown): value is StoredHeader {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Record<string, unknown>
  const texts = ['key', 'name', 'writtenAt', 'sha256'].every((field) => typeof record[field] === 'string')
  return record['format'] === FORMAT && texts && (record['file'] === undefined || isFileReference(record['file']))
}

function isFileReference(value: unknown): boolean {
  const record = value as Record<string, unknown> | null
  return typeof record === 'object' && typeof record?.['path'] === 'string' && typeof record['hash'] === 'string'
}

function damaged(key: string): Result<never> {
  return fail('recovery-damaged', t().files.recoveryDamaged, key)
}
