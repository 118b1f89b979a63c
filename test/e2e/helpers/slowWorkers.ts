import type { Page } from 'playwright-core'

/**
 * Makes long work as slow as can be, on any machine, so that what a person does in the middle of it comes in the middle of it.
 * Workers that are started while `run` runs are told only afterwards what to do, and work in slices breathes at length.
 */
export async function withSlowWorkers(page: Page, run: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const held = window as Held
    const fast = window.Worker
    const quick = window.MessageChannel
    const asked: (() => void)[] = []
    held.slowWorkers = { fast, quick, asked }
    window.MessageChannel = class extends quick {
      constructor() {
        super()
        const post = this.port2.postMessage.bind(this.port2)
        this.port2.postMessage = (message: unknown) => void setTimeout(() => post(message), 100)
      }
    }
    window.Worker = class extends fast {
      override postMessage(message: unknown): void {
        if (window.Worker === fast) super.postMessage(message, [])
        else asked.push(() => super.postMessage(message, []))
      }
    }
  })
  await run()
  await page.evaluate(() => {
    const { slowWorkers } = window as Held
    if (slowWorkers === undefined) return
    window.Worker = slowWorkers.fast
    window.MessageChannel = slowWorkers.quick
    for (const ask of slowWorkers.asked) ask()
  })
}

type Held = typeof window & {
  slowWorkers?: {
    readonly fast: typeof Worker
    readonly quick: typeof MessageChannel
    readonly asked: readonly (() => void)[]
  }
}
