import { access, constants } from 'node:fs/promises'
import type { Opened, Saved } from '../../shared/ipc/payloads'
import { MAX_DOCUMENT_BYTES } from '../../shared/ipc/payloads'
import { t } from '../../shared/messages/language'
import { contentHash } from '../../shared/node/contentHash'
import { errorCode, type FileSystem } from '../../shared/node/fileSystem'
import { readText } from '../../shared/node/readText'
import { safeSave } from '../../shared/node/safeSave'
import type { Result } from '../../shared/result'
import { fail, ok } from '../../shared/result'
import type { FileEntry, FileHandles } from './handles'
import { displayOf } from './handles'

export interface SaveRequest {
  readonly handle: string
  readonly text: string
  readonly force?: boolean | undefined
  readonly keepBackup?: boolean | undefined
}

/** Reads and writes plans for windows that hold tokens. */
export class Documents {
  readonly #fs: FileSystem
  readonly #handles: FileHandles
  readonly #queues = new Map<string, Promise<unknown>>()

  constructor(fs: FileSystem, handles: FileHandles) {
    this.#fs = fs
    this.#handles = handles
  }

  /** Opens a file for a window; fails with `already-open` when another window holds it. */
  async open(windowId: number, path: string): Promise<Result<Opened>> {
    const target = await this.#fs.realPath(path).catch(() => path)
    if (this.#handles.elsewhere(windowId, target) !== undefined) return alreadyOpen(target)
    const read = await readText(this.#fs, target, MAX_DOCUMENT_BYTES)
    if (!read.ok) return read
    const { text, hash } = read.value
    const readOnly = await isReadOnly(target)
    const handle = this.#handles.issue(windowId, { path: target, known: [hash], readOnly })
    return ok({ handle, ...displayOf(target), text, hash, readOnly })
  }

  /** Writes a plan to its file. */
  async save(windowId: number, request: SaveRequest): Promise<Result<Saved>> {
    const found = this.#handles.find(windowId, request.handle)
    if (!found.ok) return found
    const written = await this.#write(found.value, request)
    return written.ok ? ok({ handle: request.handle, ...displayOf(found.value.path), hash: written.value }) : written
  }

  /** Writes a plan to a place the person has just chosen, and gives out a token for it. */
  async saveAs(windowId: number, path: string, text: string): Promise<Result<Saved>> {
    const target = await this.#fs.realPath(path).catch(() => path)
    if (this.#handles.elsewhere(windowId, target) !== undefined) return alreadyOpen(target)
    const entry: FileEntry = { path: target, known: [], readOnly: false }
    const written = await this.#write(entry, { handle: '', text, force: true })
    if (!written.ok) return written
    return ok({ handle: this.#handles.issue(windowId, entry), ...displayOf(entry.path), hash: written.value })
  }

  /**
   * Reads the file again, as another program left it, under a token of its own: who keeps the plan as it was saves with
   * the old token, which knows nothing of the new content and so never overwrites it unasked.
   */
  async reload(windowId: number, handle: string): Promise<Result<Opened>> {
    const found = this.#handles.find(windowId, handle)
    return found.ok ? this.open(windowId, found.value.path) : found
  }

  /** Compares the file's content (never its time alone) with what was last read or written here. */
  async checkOutside(windowId: number, handle: string): Promise<Result<{ changed: boolean; hash: string | null }>> {
    const found = this.#handles.find(windowId, handle)
    if (!found.ok) return found
    // Not in the middle of one of our own saves, nor does one begin meanwhile: it would look like somebody else's.
    return this.#inTurn(found.value.path, () => this.#compare(found.value))
  }

  /** What tells, without reading it, whether a file may be another than before; null when it is gone, undefined where nobody can tell. */
  async stampOf(windowId: number, handle: string): Promise<string | null | undefined> {
    const found = this.#handles.find(windowId, handle)
    if (!found.ok) return undefined
    await this.#queues.get(found.value.path)
    return this.#fs.stat(found.value.path).then(
      ({ stamp }) => stamp,
      (error) => (isMissing(error) ? null : undefined),
    )
  }

  /** One save of a file after the other, autosave and a person's save may coincide; and no look at it in between. */
  #inTurn<T>(path: string, run: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(path) ?? Promise.resolve()
    const result = before.then(run)
    const settled = result.then(() => undefined)
    this.#queues.set(path, settled)
    void settled.then(() => {
      if (this.#queues.get(path) === settled) this.#queues.delete(path)
    })
    return result
  }

  async #compare({ path, known }: FileEntry): Promise<Result<{ changed: boolean; hash: string | null }>> {
    try {
      const hash = contentHash(await this.#fs.read(path))
      return ok({ changed: !known.includes(hash), hash })
    } catch (error) {
      // One that cannot be read just now, on a share that does not answer, say, is not known to have changed.
      return ok({ changed: isMissing(error), hash: null })
    }
  }

  #write(entry: FileEntry, request: SaveRequest): Promise<Result<string>> {
    return this.#inTurn(entry.path, () => this.#writeNow(entry, request))
  }

  async #writeNow(entry: FileEntry, request: SaveRequest): Promise<Result<string>> {
    const bytes = Buffer.from(request.text)
    if (bytes.length > MAX_DOCUMENT_BYTES) {
      return fail('file-too-large', t().shell.planTooLarge)
    }
    const written = await safeSave(this.#fs, entry.path, bytes, {
      ...(request.force ? {} : { expected: entry.known }),
      ...(request.keepBackup ? { keepBackup: true } : {}),
    })
    // An unconfirmed save is on the disk all the same: the next try must not take it for somebody else's.
    if (!written.ok && written.error.code === 'save-unconfirmed') entry.known = [...entry.known, contentHash(bytes)]
    if (!written.ok) return written
    entry.known = [written.value.hash]
    return ok(written.value.hash)
  }
}

function isMissing(error: unknown): boolean {
  const code = errorCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

function alreadyOpen(path: string): Result<never> {
  const { name } = displayOf(path)
  return fail('already-open', t().shell.alreadyOpen(name), name)
}

async function isReadOnly(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK)
    return false
  } catch {
    // Whatever the reason, writing is not possible: the page offers "Save as".
    return true
  }
}
