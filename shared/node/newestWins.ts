/**
 * Runs writes of one thing one after the other; of those that wait, only the newest runs. So a slow disk never builds
 * up a queue, and an older state never lands on top of a newer one.
 */
export class NewestWins<R> {
  #running: Promise<unknown> | undefined
  #next: { task: () => Promise<R>; promise: Promise<R> } | undefined

  /**
   * @param task the write
   * @returns what the task answers, or, when a newer one took its place, what the newer one answers
   */
  run(task: () => Promise<R>): Promise<R> {
    if (this.#next) {
      this.#next.task = task
      return this.#next.promise
    }
    if (!this.#running) return this.#start(task)
    const next = { task, promise: this.#running.then(() => this.#startNext()) }
    this.#next = next
    return next.promise
  }

  #startNext(): Promise<R> {
    const next = this.#next
    this.#next = undefined
    if (!next) throw new Error('Nothing waits')
    return this.#start(next.task)
  }

  #start(task: () => Promise<R>): Promise<R> {
    const result = task()
    const settled = result.then(
      () => undefined,
      () => undefined,
    )
    this.#running = settled
    void settled.then(() => {
      if (this.#running === settled) this.#running = undefined
    })
    return result
  }
}
