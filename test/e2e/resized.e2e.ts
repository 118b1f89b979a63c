import type { ElectronApplication, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boxOf, card, fit, setUpCanvas } from './helpers/canvas'
import { look } from './helpers/look'
import { choose } from './helpers/native'
import { exampleFile } from './helpers/planFiles'

const LARGE = { width: 1440, height: 900 }

async function setWidth(app: ElectronApplication, page: Page, width: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, w) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, 900), width)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
}

/** The card at the right end of the drawing. */
async function farRight(page: Page): Promise<string> {
  const cards = await page
    .locator('[data-card]')
    .evaluateAll((all) =>
      all.map((one) => ({ label: one.getAttribute('aria-label') ?? '', right: one.getBoundingClientRect().right })),
    )
  return cards.toSorted((a, b) => b.right - a.right)[0]?.label ?? ''
}

/** How the window becomes small, and large again. */
const WAYS = [
  ['interface size', (app: ElectronApplication) => choose(app, 'view.size.200'), 720],
  ['window', (app: ElectronApplication, page: Page) => setWidth(app, page, 800), 800],
] as const

describe('a card that is selected while the room changes', () => {
  const canvas = setUpCanvas()

  const panel = (page: Page) => page.locator('[data-over="right"]')

  /** How far a card lies below the panel, in pixels: nothing, where this is negative. */
  const below = async (page: Page, title: string): Promise<number> => {
    const [box, over] = [await boxOf(card(page, title)), await boxOf(panel(page))]
    return box.x + box.width - over.x
  }

  it.each(WAYS)('leaves a plan that is shown whole as it would be without it: %s', async (_name, shrink, width) => {
    const { app, page } = await canvas.openFile(exampleFile('distributor'), { size: LARGE })
    const before = await look(page)
    await card(page, 'Price discipline').first().click()
    await panel(page).waitFor({ state: 'detached' })
    await shrink(app, page)
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
    await panel(page).waitFor()
    await expect.poll(async () => (await look(page)).zoom).toBeLessThan(before.zoom)
    await expect.poll(async () => (await look(page)).zoom).toBeGreaterThan(0.15)
    if (width === 720) await choose(app, 'view.size.100')
    else await setWidth(app, page, LARGE.width)
    await panel(page).waitFor({ state: 'detached' })
    await expect.poll(() => look(page)).toEqual(before)
  })

  it('is moved clear of the panel that comes to lie over it, and back', async () => {
    const { app, page } = await canvas.openFile(exampleFile('distributor'), { size: LARGE })
    const before = await look(page)
    const far = await farRight(page)
    await card(page, far).click()
    await setWidth(app, page, 800)
    await panel(page).waitFor()
    await expect.poll(() => below(page, far)).toBeLessThanOrEqual(0)
    await setWidth(app, page, LARGE.width)
    await expect.poll(() => look(page)).toEqual(before)
  })

  it('is moved clear of a panel that is opened over it, without zooming', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'), { size: { width: 800, height: 900 } })
    await page.getByRole('button', { name: 'Hide inspector' }).click()
    await panel(page).waitFor({ state: 'detached' })
    await fit(page)
    const { zoom } = await look(page)
    const far = await farRight(page)
    await card(page, far).click()
    await page.getByRole('button', { name: 'Inspector', exact: true }).click()
    await panel(page).waitFor()
    await expect.poll(() => below(page, far)).toBeLessThanOrEqual(0)
    await expect.poll(async () => (await look(page)).zoom).toBe(zoom)
  })
})
