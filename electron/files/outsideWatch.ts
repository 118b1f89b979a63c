import type { OutsideState } from '../../shared/ipc/payloads'
import type { Documents } from './documents'

/** A file that is missing is looked for once more after so many milliseconds: some programs save by putting a new one in its place. */
export const LOOK_AGAIN_MS = 400

interface Deps {
  readonly documents: Pick<Documents, 'checkOutside' | 'stampOf'>
  /** Tells a window how its file is. */
  tell(windowId: number, handle: string, state: OutsideState): void
  wait(ms: number): Promise<void>
}

/** What a window was told last: of which file, and with which content (null: it is gone). */
interface Told {
  readonly handle: string
  readonly hash: string | null
}

/** How a window's file stood at the last glance, and whether it has been read since. */
interface Seen {
  readonly handle: string
  readonly stamp: string | null
  readonly read: boolean
}

/** Tells windows when their file is no longer what was last read or written there, once for each content, and when it is again. */
export class OutsideWatch {
  readonly #deps: Deps
  readonly #told = new Map<number, Told>()
  readonly #seen = new Map<number, Seen>()
  /** Windows whose file a glance is still waiting for: a share that does not answer is asked once, not once a second. */
  readonly #glancing = new Set<number>()

  constructor(deps: Deps) {
    this.#deps = deps
  }

  /** Reads the file and compares. @returns false where nobody can tell */
  async look(windowId: number, handle: string): Promise<boolean> {
    const checked = await this.#check(windowId, handle)
    if (checked === undefined) return false
    const told = this.#told.get(windowId)
    const before = told?.handle === handle ? told : undefined
    if (!checked.changed) {
      this.#told.delete(windowId)
      if (before !== undefined) this.#deps.tell(windowId, handle, 'same')
    } else if (before?.hash !== checked.hash) {
      this.#told.set(windowId, { handle, hash: checked.hash })
      this.#deps.tell(windowId, handle, checked.hash === null ? 'gone' : 'changed')
    }
    return true
  }

  /**
   * Asks only how long the file is and when it was touched, and reads it where that is another answer than before. It is
   * read when two glances in turn agree, so that nobody reads half of what another program is still writing.
   */
  async glance(windowId: number, handle: string): Promise<void> {
    if (this.#glancing.has(windowId)) return
    this.#glancing.add(windowId)
    try {
      await this.#glance(windowId, handle)
    } finally {
      this.#glancing.delete(windowId)
    }
  }

  forgetWindow(windowId: number): void {
    this.#told.delete(windowId)
    this.#seen.delete(windowId)
  }

  async #glance(windowId: number, handle: string): Promise<void> {
    const stamp = await this.#deps.documents.stampOf(windowId, handle)
    if (stamp === undefined) return
    const seen = this.#seen.get(windowId)
    const rests = seen?.handle === handle && seen.stamp === stamp
    if (!rests) this.#seen.set(windowId, { handle, stamp, read: false })
    else if (!seen.read) this.#seen.set(windowId, { handle, stamp, read: await this.look(windowId, handle) })
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
