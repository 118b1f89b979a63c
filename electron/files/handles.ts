import { randomBytes } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { t } from '../../shared/messages/language'
import type { Result } from '../../shared/result'
import { fail, ok } from '../../shared/result'

/** A file the person chose, as the main process knows it. */
export interface FileEntry {
  readonly path: string
  /** Hashes of what was last read or written here; any other content means that somebody else changed the file. */
  known: readonly string[]
  readOnly: boolean
}

/** A new random token, 192 bits: nobody guesses it. */
export function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/** Tokens that stand for files. A page holds tokens, never paths, and each token works in one window only. */
export class FileHandles {
  readonly #entries = new Map<string, FileEntry & { readonly windowId: number }>()

  /** Gives out a token for a file to a window. */
  issue(windowId: number, file: FileEntry): string {
    const token = newToken()
    this.#entries.set(token, { ...file, windowId })
    return token
  }

  /** The file behind a token; fails with `unknown-handle` for a forged one and for another window's. */
  find(windowId: number, token: string): Result<FileEntry> {
    const entry = this.#entries.get(token)
    if (entry && entry.windowId === windowId) return ok(entry)
    return fail('unknown-handle', t().shell.unknownHandle)
  }

  /** The window, other than the one asking, in which a file is open. */
  elsewhere(windowId: number, path: string): number | undefined {
    return [...this.#entries.values()].find((entry) => entry.path === path && entry.windowId !== windowId)?.windowId
  }

  /** The folders of all files known now. */
  folders(): readonly string[] {
    return [...new Set([...this.#entries.values()].map((entry) => dirname(entry.path)))]
  }

  forget(windowId: number, token: string): void {
    if (this.#entries.get(token)?.windowId === windowId) this.#entries.delete(token)
  }

  forgetWindow(windowId: number): void {
    for (const [token, entry] of this.#entries) if (entry.windowId === windowId) this.#entries.delete(token)
  }
}

/** What a page may know of a path: the file's name and the folder, for display. */
export function displayOf(path: string): { readonly name: string; readonly folder: string } {
  return { name: basename(path), folder: dirname(path) }
}
