import { basename, dirname, resolve } from 'node:path'
import { t } from '../messages/language'
import type { AppError, Result } from '../result'
import { fail, ok } from '../result'
import { contentHash } from './contentHash'
import { saveError } from './fileErrors'
import type { FileFacts, FileSystem, WritableFile } from './fileSystem'
import { errorCode } from './fileSystem'
import { temporaryIn } from './temporaries'

export interface SaveOptions {
  /**
   * Hashes the file may have now: what was last read or written. With any other content the save is refused with
   * `changed-outside`. Left out: whatever is there is replaced. A missing file is always written anew.
   */
  readonly expected?: readonly string[]
  /** Leaves the old content beside the file as `<name>.bak`. */
  readonly keepBackup?: boolean
  /** Waits between tries of the rename; injected by tests. */
  readonly wait?: (ms: number) => Promise<void>
}

export interface SavedFile {
  /** The file that was written: the target of a symbolic link, not the link. */
  readonly path: string
  readonly hash: string
}

/** A new file gets the permissions the system gives by default; the umask takes its part. */
const NEW_FILE_MODE = 0o666

/**
 * Backoff for a rename that a virus scanner or indexer blocks for a moment, as happens on Windows: ten tries over five
 * seconds, the time within which such programs let go of a small file.
 */
const RENAME_WAITS_MS = [10, 20, 40, 80, 160, 320, 640, 1280, 2500]
const RENAME_RETRY_CODES: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Some file systems (network shares, FUSE) cannot sync a folder at all; that is not an error of this save. */
const FOLDER_SYNC_UNSUPPORTED: ReadonlySet<string | undefined> = new Set([
  'EINVAL',
  'ENOTSUP',
  'EISDIR',
  'EPERM',
  'EACCES',
  'ENOSYS',
  'EROFS',
])

/**
 * Replaces a file's content so that at every moment, also after a kill or a power cut, the path holds the whole old
 * content or the whole new one. The new content is written beside it, synced, read back and compared, and only then
 * takes the old one's place. Symbolic links stay links; permission bits are kept.
 * @param fs the file system
 * @param path the file; need not exist, its folder must
 * @param bytes the whole new content
 * @returns the hash of what is now on disk; on failure the old content is untouched (except with `save-unconfirmed`,
 *   where the new content is in place, but the disk did not confirm that it lasts) and no temporary is left where
 *   the system lets it be removed
 */
export async function safeSave(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  options: SaveOptions = {},
): Promise<Result<SavedFile>> {
  try {
    const target = await resolveLink(fs, path)
    const before = await factsIfAny(fs, target)
    if (before && !before.isFile) return fail('not-a-file', t().files.isNoFile(basename(path)))
    if (options.keepBackup && before) {
      const backup = await safeSave(
        fs,
        `${target}.bak`,
        await fs.read(target),
        options.wait ? { wait: options.wait } : {},
      )
      if (!backup.ok) return backup
    }
    return await replace(fs, target, bytes, before, options)
  } catch (error) {
    return { ok: false, error: saveError(error, path) }
  }
}

async function replace(
  fs: FileSystem,
  target: string,
  bytes: Uint8Array,
  before: FileFacts | undefined,
  options: SaveOptions,
): Promise<Result<SavedFile>> {
  const temporary = temporaryIn(dirname(target))
  const hash = contentHash(bytes)
  let placed = false
  try {
    await writeWhole(fs, temporary, bytes, before?.mode)
    const bad = (await verify(fs, temporary, hash, target)) ?? (await conflict(fs, target, before, options.expected))
    if (bad) return { ok: false, error: bad }
    await renameWithRetry(fs, temporary, target, options.wait ?? sleep)
    placed = true
  } finally {
    if (!placed) await removeQuietly(fs, temporary)
  }
  const unconfirmed = await confirmName(fs, target)
  return unconfirmed ? { ok: false, error: unconfirmed } : ok({ path: target, hash })
}

/** Where a symbolic link leads, also when nothing is there yet; any other path as it is. */
async function resolveLink(fs: FileSystem, path: string): Promise<string> {
  try {
    return await fs.realPath(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    const link = await fs.readLink(path).catch(() => undefined)
    return link === undefined ? resolve(path) : resolve(dirname(path), link)
  }
}

async function factsIfAny(fs: FileSystem, path: string): Promise<FileFacts | undefined> {
  try {
    return await fs.stat(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function writeWhole(fs: FileSystem, path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await fs.create(path, mode ?? NEW_FILE_MODE)
  try {
    await writeAll(file, bytes)
    // The mode given at creation is cut by the umask; an existing file's permissions are kept exactly.
    if (mode !== undefined) await file.chmod(mode)
    await file.sync()
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
  await file.close()
}

/** A disk may take fewer bytes than offered and report no error: go on until all are written or none is taken. */
async function writeAll(file: WritableFile, bytes: Uint8Array): Promise<void> {
  let offset = 0
  while (offset < bytes.length) {
    const written = await file.write(bytes, offset)
    if (written <= 0) throw Object.assign(new Error('The disk takes no more bytes'), { code: 'ENOSPC' })
    offset += written
  }
}

async function verify(fs: FileSystem, path: string, hash: string, target: string): Promise<AppError | undefined> {
  if (contentHash(await fs.read(path)) === hash) return undefined
  const name = basename(target)
  return { code: 'verify-failed', message: t().files.notVerified(name), path: name }
}

async function conflict(
  fs: FileSystem,
  target: string,
  before: FileFacts | undefined,
  expected: readonly string[] | undefined,
): Promise<AppError | undefined> {
  if (!expected || !before) return undefined
  if (expected.includes(contentHash(await fs.read(target)))) return undefined
  const name = basename(target)
  return { code: 'changed-outside', message: t().files.changedOutside(name), path: name }
}

async function renameWithRetry(
  fs: FileSystem,
  from: string,
  to: string,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  for (const ms of RENAME_WAITS_MS) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      if (!RENAME_RETRY_CODES.has(errorCode(error))) throw error
      await wait(ms)
    }
  }
  await fs.rename(from, to)
}

async function confirmName(fs: FileSystem, target: string): Promise<AppError | undefined> {
  try {
    await fs.syncFolder(dirname(target))
    return undefined
  } catch (error) {
    if (FOLDER_SYNC_UNSUPPORTED.has(errorCode(error))) return undefined
    const name = basename(target)
    return { code: 'save-unconfirmed', message: t().files.unconfirmed(name), path: name }
  }
}

async function removeQuietly(fs: FileSystem, path: string): Promise<void> {
  // The failure that led here is the one to report; a temporary that stays is swept at the next start.
  await fs.remove(path).catch(() => undefined)
}

function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
