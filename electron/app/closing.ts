/** How long a page may take to answer before the person is asked; saving counts as answering. */
export const ANSWER_WITHIN_MS = 5000

export interface CloseOptions {
  /** Asks the page; it answers through `answer`. */
  ask(reason: 'close' | 'quit'): void
  /** False while the page cannot be asked: not loaded yet, or crashed. Such a window just closes. */
  canAsk(): boolean
  /** True while a question of the page, such as a save, is being worked on. */
  isBusy(): boolean
  /** The page does not answer: asks the person whether to close all the same. */
  confirmHung(): Promise<boolean>
  /** Runs `again` after some milliseconds; returns what cancels it. */
  later(again: () => void, ms: number): () => void
}

/**
 * The talk with one page about closing its window: asked once, answered once. The page finishes edits in flight and
 * asks about unsaved work; a page that hangs does not hold its window open for ever.
 */
export class CloseTalk {
  readonly #options: CloseOptions
  #waiting: ((proceed: boolean) => void) | undefined
  #answer: Promise<boolean> | undefined

  constructor(options: CloseOptions) {
    this.#options = options
  }

  /** Resolves to whether the window may close. Asking again while one question is open joins that one. */
  request(reason: 'close' | 'quit'): Promise<boolean> {
    if (!this.#options.canAsk()) return Promise.resolve(true)
    this.#answer ??= this.#start(reason)
    return this.#answer
  }

  /** The page's answer; one that nobody waits for is ignored. */
  answer(proceed: boolean): void {
    this.#waiting?.(proceed)
  }

  #start(reason: 'close' | 'quit'): Promise<boolean> {
    const answered = new Promise<boolean>((resolve) => {
      let stop = (): void => undefined
      this.#waiting = (proceed) => {
        stop()
        this.#waiting = undefined
        this.#answer = undefined
        resolve(proceed)
      }
      const watch = (): void => {
        stop = this.#options.later(() => void this.#check(watch), ANSWER_WITHIN_MS)
      }
      watch()
    })
    this.#options.ask(reason)
    return answered
  }

  #isOpen(): boolean {
    return this.#waiting !== undefined
  }

  async #check(watchOn: () => void): Promise<void> {
    const { canAsk, isBusy, confirmHung } = this.#options
    if (!canAsk()) return this.answer(true)
    if (!isBusy() && (await confirmHung())) return this.answer(true)
    // It may have answered while the person was thinking.
    if (this.#isOpen()) watchOn()
  }
}
