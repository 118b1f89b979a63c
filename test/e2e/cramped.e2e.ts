import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { setUpApps } from './helpers/apps'
import { boxOf } from './helpers/canvas'
import type { RunningApp } from './helpers/launch'
import { exampleFile } from './helpers/planFiles'

const inspector = (page: Page) => page.locator('[data-over="right"]')

/** How far the middle of something is from the middle of what is seen of the drawing, and whether a panel lies on it. */
async function place(page: Page, thing: Locator): Promise<{ off: number; covered: boolean }> {
  const [pane, panel, box] = await Promise.all([boxOf(page.locator('main')), boxOf(inspector(page)), boxOf(thing)])
  const middle = (pane.x + panel.x) / 2
  return { off: Math.round(Math.abs(box.x + box.width / 2 - middle)), covered: box.x + box.width > panel.x }
}

const CLEAR = { off: 0, covered: false }

describe('a window without room to spare', () => {
  const apps = setUpApps()

  async function open(file: string): Promise<RunningApp> {
    const running = await apps.launch({ files: [file], size: { width: 900, height: 600 } })
    await running.page.locator('[data-canvas]').waitFor()
    await still(running.page)
    return running
  }

  it('keeps what lies over the drawing in the middle of what is seen, and the inspector goes by its cross', async () => {
    const { page } = await open(exampleFile('distributor'))
    await inspector(page).waitFor()
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('f')
    await page.locator('[data-focus-chip]').waitFor()
    await still(page)
    await expect.poll(() => place(page, page.locator('[data-focus-chip]'))).toMatchObject({ covered: false })
    await page.keyboard.press('Control+Shift+l')
    await page.locator('[data-filter-bar] input[placeholder]').fill('zzzz')
    await page.locator('[data-no-match]').waitFor()
    await expect.poll(() => place(page, page.locator('[data-no-match]'))).toEqual(CLEAR)
    await page.getByRole('button', { name: 'Hide inspector' }).click()
    await inspector(page).waitFor({ state: 'detached' })
  })

  it('starts without the inspector where that would hide the drawing, with all of the rail and one row of status', async () => {
    const { app, page } = await open(exampleFile('distributor'))
    await inspector(page).waitFor()
    const zoom = (factor: number) =>
      app.evaluate(({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by), factor)
    await zoom(2)
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(450)
    await inspector(page).waitFor({ state: 'detached' })
    await expect.poll(async () => (await boxOf(page.locator('main'))).width).toBeGreaterThan(320)
    const rail = page.getByRole('navigation')
    await expect.poll(() => rail.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
    const bar = page.locator('footer')
    await expect.poll(async () => (await boxOf(bar)).height).toBeLessThan(40)
    await expect.poll(() => bar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await zoom(1)
    await inspector(page).waitFor()
  })

  it('shows an empty plan’s first step beside the names of its lanes and their counts', async () => {
    const { page } = await apps.launch({ size: { width: 1280, height: 800 } })
    await page.keyboard.press('Control+n')
    await page.locator('[data-empty-canvas]').waitFor()
    await page.locator('[data-rail="parking"]').click()
    await still(page)
    const names = await Promise.all(
      (await page.locator('[data-lane][class*="_name_"]').all()).map((name) => boxOf(name)),
    )
    const step = await boxOf(page.locator('[data-empty-canvas]'))
    expect(names.length).toBeGreaterThan(2)
    for (const { x, width } of names) expect(x + width).toBeLessThanOrEqual(step.x)
  })
})
