import { mkdir } from 'node:fs/promises'
import type { Recovered, RecoveryEntry } from '../../shared/ipc/payloads'
import type { FileSystem } from '../../shared/node/fileSystem'
import { NewestWins } from '../../shared/node/newestWins'
import type { RecoverySnapshot } from '../../shared/node/recoveryFiles'
import { listSnapshots, readSnapshot, removeSnapshot, writeSnapshot } from '../../shared/node/recoveryFiles'
import type { Result } from '../../shared/result'
import { ok } from '../../shared/result'
import type { FileHandles } from './handles'
import { displayOf } from './handles'

export interface RecoveryWrite {
  readonly key: string
  readonly name: string
  readonly cards?: number | undefined
  readonly text: string
  readonly handle?: string | undefined
}

/** Keeps unsaved work of every open document in the app's data folder, never beside the person's file. */
export class Recovery {
  readonly #fs: FileSystem
  readonly #folder: string
  readonly #handles: FileHandles
  readonly #queues = new Map<string, NewestWins<Result<unknown>>>()
  /** Which window works on which document now: nobody else is offered it. */
  readonly #owners = new Map<string, number>()

  constructor(fs: FileSystem, folder: string, handles: FileHandles) {
    this.#fs = fs
    this.#folder = folder
    this.#handles = handles
  }

  /** Makes the folder; to be awaited before anything else. */
  async prepare(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
  }

  async write(windowId: number, request: RecoveryWrite, writtenAt: string): Promise<Result<null>> {
    const { key, name, cards, text, handle } = request
    const found = handle === undefined ? undefined : this.#handles.find(windowId, handle)
    if (found && !found.ok) return found
    this.#owners.set(key, windowId)
    const file = found ? { file: { path: found.value.path, hash: found.value.known[0] ?? '' } } : {}
    const snapshot: RecoverySnapshot = {
      key,
      name,
      ...file,
      ...(cards === undefined ? {} : { cards }),
      writtenAt,
      text,
    }
    const result = await this.#queue(key).run(() => writeSnapshot(this.#fs, this.#folder, snapshot))
    return result.ok ? ok(null) : result
  }

  /** Unsaved work that no window of this run is working on, and how many damaged pieces were put aside. */
  async list(): Promise<{ readonly entries: RecoveryEntry[]; readonly damaged: number }> {
    const { headers, damaged } = await listSnapshots(this.#fs, this.#folder)
    const free = headers.filter((header) => !this.#owners.has(header.key))
    const entries = free.map(({ key, name, file, cards, writtenAt, bytes }) => ({
      key,
      name,
      ...(file ? { folder: displayOf(file.path).folder } : {}),
      ...(cards === undefined ? {} : { cards }),
      writtenAt,
      bytes,
    }))
    return { entries, damaged }
  }

  async read(windowId: number, key: string): Promise<Result<Recovered>> {
    const found = await readSnapshot(this.#fs, this.#folder, key)
    if (!found.ok) return found
    this.#owners.set(key, windowId)
    const { name, text, writtenAt, file } = found.value
    const facts = file && (await this.#fs.stat(file.path).catch(() => undefined))
    if (!file || !facts?.isFile || this.#handles.elsewhere(windowId, file.path) !== undefined) {
      return ok({ key, name, text, writtenAt })
    }
    // With the hash of then: a file that changed since will be noticed when it is saved.
    const handle = this.#handles.issue(windowId, { path: file.path, known: [file.hash], readOnly: false })
    return ok({
      key,
      name,
      text,
      writtenAt,
      file: { handle, ...displayOf(file.path), hash: file.hash, readOnly: false },
    })
  }

  /** Forgets a document's unsaved work, after the writes that are under way. */
  async discard(key: string): Promise<void> {
    this.#owners.delete(key)
    await this.#queue(key).run(async () => {
      await removeSnapshot(this.#fs, this.#folder, key)
      return ok(undefined)
    })
  }

  /** A window closed or its page started anew: what it worked on may be offered again. */
  forgetWindow(windowId: number): void {
    for (const [key, owner] of this.#owners) if (owner === windowId) this.#owners.delete(key)
  }

  #queue(key: string): NewestWins<Result<unknown>> {
    const queue = this.#queues.get(key) ?? new NewestWins<Result<unknown>>()
    this.#queues.set(key, queue)
    return queue
  }
}
