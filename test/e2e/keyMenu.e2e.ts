import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { ropePoint } from '../../scripts/lib/views/steps.mjs'
import { boxOf, card, fit, type OpenCanvas, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'

const menu = (page: Page, name: string) => page.getByRole('menu', { name })
const canvasHasKeyboard = (page: Page) => page.locator('[data-canvas]').evaluate((it) => it === document.activeElement)

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await expect.poll(() => canvasHasKeyboard(page)).toBe(true)
}

describe('the menu that a key opens on the drawing', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
  })

  it.each(['Shift+F10', 'ContextMenu'])('with %s is that of the selected card, beside it', async (key) => {
    const { page } = open
    await fit(page)
    await card(page, 'Audit campaign').click()
    await page.keyboard.press(key)
    await menu(page, 'Menu of the card').waitFor()
    const at = await boxOf(card(page, 'Audit campaign'))
    await expect.poll(async () => (await boxOf(menu(page, 'Menu of the card'))).x).toBeGreaterThan(at.x + at.width - 1)
    await leave(page)
    await card(page, 'Audit campaign').and(page.locator('[data-selected]')).waitFor()
  })

  it('is walked and chosen from by keyboard alone', async () => {
    const { page } = open
    await card(page, 'Audit campaign').click()
    await page.keyboard.press('Shift+F10')
    await page.keyboard.press('ArrowDown')
    await page.locator('[role="menuitem"][data-highlighted]').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-card] textarea').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.locator('[data-card] textarea').waitFor({ state: 'detached' })
  })

  it('has the keyboard before a frame has shown it', async () => {
    const { page } = open
    await page.locator('[data-canvas]').focus()
    const hasKeyboard = await page.locator('[data-canvas]').evaluate(async (canvas) => {
      canvas.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
      await Promise.resolve()
      return document.activeElement?.closest('[role="menu"]') !== null
    })
    expect(hasKeyboard).toBe(true)
    await leave(page)
  })

  it('is that of a selected rope', async () => {
    const { page } = open
    await fit(page)
    const { x, y } = await ropePoint(page)
    await page.mouse.click(x, y)
    await page.locator('[data-ropes] [data-selected]').waitFor()
    await page.keyboard.press('Shift+F10')
    await expect.poll(() => menu(page, 'Menu of the rope').count()).toBe(1)
    await leave(page)
  })

  it('is that of the drawing while nothing is selected', async () => {
    const { page } = open
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[data-card][data-selected], [data-ropes] [data-selected]').count()).toBe(0)
    await page.keyboard.press('Shift+F10')
    await expect.poll(() => menu(page, 'Menu of the canvas').count()).toBe(1)
    await leave(page)
  })

  it('stays in the window when the card is out of view', async () => {
    const { page } = open
    await fit(page)
    await card(page, 'Audit campaign').click()
    await page.keyboard.press('Control+0')
    const { x, y } = await boxOf(page.locator('[data-canvas]'))
    await page.mouse.move(x + 300, y + 300)
    await page.mouse.wheel(9000, 9000)
    await page.keyboard.press('Shift+F10')
    await menu(page, 'Menu of the card').waitFor()
    const within = () =>
      menu(page, 'Menu of the card').evaluate((popup) => {
        const { left, top, right, bottom } = popup.getBoundingClientRect()
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
      })
    await expect.poll(within).toBe(true)
    await leave(page)
  })
})
