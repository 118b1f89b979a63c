import type { Page } from 'playwright-core'

/**
 * Makes the page's workers as slow as can be, on any machine: those that are started while `run` runs are told only afterwards
 * what to do. So what a person does in the middle of long work comes in the middle of it.
 */
export async function withSlowWorkers(page: Page, run: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const held = window as Held
    const fast = window.Worker
    const asked: (() => void)[] = []
    held.slowWorkers = { fast, asked }
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
    for (const ask of slowWorkers.asked) ask()
  })
}

type Held = typeof window & { slowWorkers?: { readonly fast: typeof Worker; readonly asked: readonly (() => void)[] } }
