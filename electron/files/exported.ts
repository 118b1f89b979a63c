import { t } from '../../shared/messages/language'
import type { AppError, Result } from '../../shared/result'
import { fail, ok } from '../../shared/result'
import { newToken } from './handles'

/** The pictures that windows exported in this run. A window holds tokens, and reaches its own files only. */
export class ExportedFiles {
  readonly #writing = new Set<Promise<unknown>>()
  readonly #files = new Map<string, { readonly windowId: number; readonly path: string }>()

  /** Gives a window a token for a file that was written for it. */
  issue(windowId: number, path: string): string {
    const token = newToken()
    this.#files.set(token, { windowId, path })
    return token
  }

  /** The path behind a token; fails with `unknown-handle` for a forged one and for another window's. */
  find(windowId: number, token: string): Result<string> {
    const file = this.#files.get(token)
    return file?.windowId === windowId ? ok(file.path) : fail('unknown-handle', t().exported.forgotten)
  }

  /** Notes that a file is being written, until it is. */
  track<T>(writing: Promise<T>): Promise<T> {
    this.#writing.add(writing)
    const over = () => void this.#writing.delete(writing)
    writing.then(over, over)
    return writing
  }

  /** Resolves when nothing is being written any more; undefined when nothing is. Quitting waits for it. */
  get writing(): Promise<unknown> | undefined {
    return this.#writing.size === 0 ? undefined : Promise.allSettled(this.#writing)
  }

  forgetWindow(windowId: number): void {
    for (const [token, file] of this.#files) if (file.windowId === windowId) this.#files.delete(token)
  }
}

/** What is wrong with the place, and what to do: a picture is exported again, there is no "Save as" for it. */
export function inWordsOfExports(error: AppError): AppError {
  const { why, notWritten } = t().exported
  if (!Object.hasOwn(why, error.code)) return error
  return { ...error, message: notWritten(error.path ?? '', why[error.code as keyof typeof why]) }
}
