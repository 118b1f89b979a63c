import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { choose, secondWindow } from './helpers/native'
import { planFile } from './helpers/planFiles'
import { setUpUserData } from './helpers/userData'

const data = setUpUserData()

/** How large the page is drawn: pixels of the screen for one of its own. */
const scale = (page: Page) => page.evaluate(() => window.devicePixelRatio)

describe('the size of the interface', () => {
  it('is chosen from the menu, holds for all windows, and is kept', async () => {
    const { app, page } = await data.launch({ files: [planFile('Sell uptime\n  Win plants\n')] })
    const before = await scale(page)
    const width = await page.evaluate(() => window.innerWidth)
    await choose(app, 'view.size.200')
    await expect.poll(() => scale(page)).toBeCloseTo(before * 2, 2)
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(width / 1.9)
    const second = await secondWindow(app)
    await expect.poll(() => scale(second)).toBeCloseTo(before * 2, 2)
    await choose(app, 'view.size.125')
    await expect.poll(() => scale(page)).toBeCloseTo(before * 1.25, 2)
    await expect.poll(() => scale(second)).toBeCloseTo(before * 1.25, 2)
    await expect.poll(() => data.settings().prefs?.interfaceSize).toBe('125')
    await app.close()
    const again = await data.launch({})
    await expect.poll(() => scale(again.page)).toBeCloseTo(before * 1.25, 2)
  })

  it('is found in the palette', async () => {
    const { page } = await data.launch({ files: [planFile('Sell uptime\n  Win plants\n')] })
    const before = await scale(page)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('interface size 150')
    await page.locator('[role="option"][aria-selected="true"][data-action="view.size.150"]').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => scale(page)).toBeCloseTo(before * 1.5, 2)
  })
})
