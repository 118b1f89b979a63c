import type { OutsideState } from '../../shared/ipc/payloads'
import type { Documents } from './documents'

/** A file that is missing is looked for once more after so many milliseconds: some programs save by putting a new one in its place. */
export const LOOK_AGAIN_MS = 400

interface Deps {
  readonly documents: Pick<Documents, 'checkOutside' | 'isGone'>
  /** Tells a window how its file is. */
  tell(windowId: number, handle: string, state: OutsideState): void
  wait(ms: number): Promise<void>
}

/** What a window was told last: of which file, and with which content (null: it is gone). */
interface Told {
  readonly handle: string
  readonly hash: string | null
}

/** Tells windows when their file is no longer what was last read or written there, once for each content, and when it is again. */
export class OutsideWatch {
  readonly #deps: Deps
  readonly #told = new Map<number, Told>()

  constructor(deps: Deps) {
    this.#deps = deps
  }

  /** Reads the file and compares. */
  async look(windowId: number, handle: string): Promise<void> {
    const checked = await this.#check(windowId, handle)
    if (checked === undefined) return
    const told = this.#told.get(windowId)
    const before = told?.handle === handle ? told : undefined
    if (!checked.changed) {
      this.#told.delete(windowId)
      if (before !== undefined) this.#deps.tell(windowId, handle, 'same')
    } else if (before?.hash !== checked.hash) {
      this.#told.set(windowId, { handle, hash: checked.hash })
      this.#deps.tell(windowId, handle, checked.hash === null ? 'gone' : 'changed')
    }
  }

  /** Only asks whether the file is there: often enough, and while somebody works, nothing is read. */
  async glance(windowId: number, handle: string): Promise<void> {
    const told = this.#told.get(windowId)
    const wasGone = told?.handle === handle && told.hash === null
    if ((await this.#deps.documents.isGone(windowId, handle)) !== wasGone) await this.look(windowId, handle)
  }

  forgetWindow(windowId: number): void {
    this.#told.delete(windowId)
  }

  /** @returns undefined where nobody can tell */
  async #check(windowId: number, handle: string): Promise<{ changed: boolean; hash: string | null } | undefined> {
    const { documents, wait } = this.#deps
    let checked = await documents.checkOutside(windowId, handle)
    if (checked.ok && checked.value.hash === null) {
      await wait(LOOK_AGAIN_MS)
      checked = await documents.checkOutside(windowId, handle)
    }
    return checked.ok && (checked.value.changed || checked.value.hash !== null) ? checked.value : undefined
  }
}
