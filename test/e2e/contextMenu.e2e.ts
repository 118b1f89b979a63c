import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { boxOf, card, fit, type OpenCanvas, said, savedPlan, selectedCount, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'

const menu = (page: Page): Locator => page.locator('[role="menu"]').first()
const item = (page: Page, name: string): Locator => page.locator('[role^="menuitem"]').filter({ hasText: name })

/** Opens the menu of a card as if the right button was pressed there, wherever the card is. */
async function openAt(page: Page, title: string, x: number, y: number): Promise<void> {
  await card(page, title).evaluate(
    (on, at) => on.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...at })),
    { clientX: x, clientY: y },
  )
  await menu(page).waitFor()
}

/** What is wrong with the place of the menu, when the pointer is at x. */
async function faults(page: Page, x: number): Promise<string[]> {
  const box = await boxOf(menu(page))
  const { hidden, right, bottom } = await menu(page).evaluate((popup) => ({
    hidden: popup.scrollHeight - popup.clientHeight,
    right: innerWidth,
    bottom: innerHeight,
  }))
  const found = {
    scrolls: hidden > 0,
    'beyond the left edge': box.x < 0,
    'beyond the upper edge': box.y < 0,
    'beyond the right edge': box.x + box.width > right,
    'beyond the lower edge': box.y + box.height > bottom,
    // Its release would choose something.
    'under the pointer': box.x <= x && x <= box.x + box.width,
  }
  return Object.entries(found).flatMap(([fault, is]) => (is ? [`${fault}: ${JSON.stringify(box)}`] : []))
}

async function resize({ app, page }: OpenCanvas, width: number, height: number): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((shown, size) => shown.setContentSize(size.width, size.height), { width, height })
  await page.waitForFunction((size) => innerWidth === size.width, { width, height })
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await menu(page).waitFor({ state: 'detached' })
}

describe('the menu of cards', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL, { size: { width: 1280, height: 800 } })
  })

  it.each([
    [1280, 800],
    [1024, 700],
  ])('fits into a window of %i x %i px wherever it opens, without scrolling', async (width, height) => {
    const { page } = open
    await resize(open, width, height)
    await fit(page)
    await card(page, 'Audit campaign').click()
    for (const x of [20, 500, width - 3]) {
      for (const y of [10, Math.round(height * 0.43), height - 3]) {
        await openAt(page, 'Audit campaign', x, y)
        // Its place is found in the frames after it came.
        await expect.poll(() => faults(page, x)).toEqual([])
        await close(page)
      }
    }
  })

  it('gives a status, and shows which one it is', async () => {
    const { page } = open
    await card(page, 'Audit campaign').click()
    await openAt(page, 'Audit campaign', 300, 200)
    await item(page, 'Status').hover()
    await page.getByRole('menuitemradio', { name: 'Active', checked: true }).waitFor()
    await page.getByRole('menuitemradio', { name: 'Closed' }).click()
    await expect
      .poll(async () => {
        const { doc } = await savedPlan(open)
        return Object.values(doc.nodes).find((node) => node.title === 'Audit campaign')?.status
      })
      .toBe('closed')
  })

  it.each(['Assign to…', 'Set period…', 'Move under…'])('asks on with the palette: %s', async (name) => {
    const { page } = open
    await card(page, 'Audit campaign').click()
    await openAt(page, 'Audit campaign', 300, 200)
    await item(page, name).click()
    const question = page.getByRole('combobox', { name })
    await expect.poll(() => question.count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('leaves out what a card never has: only initiatives have a period', async () => {
    const { page } = open
    await card(page, 'Win new plants').click()
    await openAt(page, 'Win new plants', 300, 200)
    await expect.poll(() => item(page, 'Assign to…').count()).toBe(1)
    await expect.poll(() => item(page, 'Set period…').count()).toBe(0)
    await expect.poll(() => item(page, 'Align').count()).toBe(0)
    await close(page)
  })

  it('of several cards offers nothing that is meant for one', async () => {
    const { page } = open
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+a')
    await expect.poll(() => said(page)).toContain('selected')
    await openAt(page, 'Audit campaign', 300, 200)
    for (const name of ['Edit title', 'New card below', 'New card after'])
      expect({ name, count: await item(page, name).count() }).toEqual({ name, count: 0 })
    for (const name of ['Align', 'Status', 'Assign to…', 'Set period…', 'Move under…', 'Delete'])
      expect({ name, count: await item(page, name).count() }).toEqual({ name, count: 1 })
    await close(page)
    await expect.poll(() => selectedCount(page)).toBeGreaterThan(3)
  })
})
