import type { Page } from 'playwright-core'

/**
 * Makes the page's workers as slow as can be, on any machine: while `run` runs, those that are started are never told what to
 * do. So what a person does in the middle of long work comes in the middle of it.
 */
export async function withSlowWorkers(page: Page, run: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const held = window as { fastWorker?: typeof Worker }
    const fast = window.Worker
    held.fastWorker = fast
    window.Worker = class extends fast {
      override postMessage(): void {}
    }
  })
  await run()
  await page.evaluate(() => {
    const { fastWorker } = window as { fastWorker?: typeof Worker }
    if (fastWorker !== undefined) window.Worker = fastWorker
  })
}
