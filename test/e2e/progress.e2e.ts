import type { ElectronApplication, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { generatePlan } from '../../examples/generator/generatePlan'
import { writeDocument } from '../../shared/schema/file'
import { setUpApps } from './helpers/apps'
import { card } from './helpers/canvas'
import { stubDialogs } from './helpers/launch'
import { titles } from './helpers/native'
import { SMALL } from './helpers/plan'
import { fileOf, planFile } from './helpers/planFiles'
import { withSlowWorkers } from './helpers/slowWorkers'

describe('a huge plan', () => {
  const apps = setUpApps()
  let file = ''

  beforeAll(() => {
    file = fileOf(writeDocument(generatePlan({ cards: 30_000, seed: 4 })), 'huge.plumb')
  })

  const bar = (page: Page) => page.locator('[data-progress]')

  /** Notes what the task bar is told. */
  async function watchTaskBar(app: ElectronApplication): Promise<void> {
    await app.evaluate(({ BrowserWindow }) => {
      const seen = globalThis as { progress?: number[] }
      seen.progress = []
      for (const window of BrowserWindow.getAllWindows()) {
        window.setProgressBar = (done: number) => void seen.progress?.push(done)
      }
    })
  }

  const taskBar = (app: ElectronApplication) =>
    app.evaluate(() => (globalThis as { progress?: number[] }).progress ?? [])

  it('shows how far opening is, here and on the task bar, and can be stopped', async () => {
    const { app, page } = await apps.launch({ files: [planFile(SMALL)] })
    await card(page, 'Sell uptime').first().waitFor()
    await watchTaskBar(app)
    await stubDialogs(app, { open: [file] })
    await withSlowWorkers(page, async () => {
      await page.keyboard.press('Control+o')
      await bar(page).getByRole('button', { name: 'Cancel' }).click()
      await bar(page).waitFor({ state: 'detached' })
    })
    await page.getByText('Opening was cancelled.').waitFor()
    await card(page, 'Sell uptime').first().waitFor()
    await expect.poll(async () => (await taskBar(app)).at(-1)).toBe(-1)
    await expect.poll(async () => (await taskBar(app))[0]).toBeGreaterThan(0)

    await page.keyboard.press('Control+o')
    await bar(page).waitFor()
    await bar(page).waitFor({ state: 'detached', timeout: 60_000 })
    await expect.poll(() => titles(app), { timeout: 60_000 }).toEqual(['huge.plumb — Plumbline'])
  })

  it('shows so from the first moment when it is opened by a double-click', async () => {
    let seen: Promise<void> | undefined
    const onWindow = (page: Page) => {
      seen = bar(page).waitFor({ timeout: 60_000 })
    }
    const { app, page } = await apps.launch({ files: [file], onWindow })
    await seen
    await expect.poll(() => titles(app), { timeout: 60_000 }).toEqual(['huge.plumb — Plumbline'])
    await bar(page).waitFor({ state: 'detached' })
  })
})
