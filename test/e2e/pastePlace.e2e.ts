import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { boxOf, card, centreOf, said, savedOutline, setUpCanvas } from './helpers/canvas'
import { putOnClipboard } from './helpers/clipboard'
import { SMALL } from './helpers/plan'
import { exampleFile } from './helpers/planFiles'

const TABLE = 'Title\tLevel\nWalk the site\tInitiative\nWrite it down\tInitiative'

/** What the keyboard is on in the outline. */
const focused = (page: Page) => page.locator('[role="treegrid"] :focus')
const zoomOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((one) => new DOMMatrix(getComputedStyle(one).transform).a)

describe('a table pasted by keyboard', () => {
  const canvas = setUpCanvas()
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Paste a table' })

  it('takes one key, and leaves the keyboard on the first new row of the outline', async () => {
    const { app, page } = await canvas.openFile(exampleFile('distributor'))
    await putOnClipboard(app, TABLE)
    await page.keyboard.press('Control+2')
    await page.locator('[data-card-row]').filter({ hasText: 'Follow up on quotes' }).first().click()
    await page.keyboard.press('Control+v')
    await dialog(page).waitFor()
    await expect.poll(() => dialog(page).locator(':focus').textContent()).toBe('Paste')
    await expect.poll(() => dialog(page).getByRole('status').textContent()).toBe('2 new cards')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page).textContent()).toContain('Walk the site')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page).textContent()).toContain('Write it down')
  })

  it('is pasted with Ctrl+Enter from any of its fields', async () => {
    const { app, page } = await canvas.open(SMALL)
    await putOnClipboard(app, TABLE)
    await page.keyboard.press('Control+2')
    await page.locator('[data-card-row]').filter({ hasText: 'Win new plants' }).click()
    await page.keyboard.press('Control+v')
    await expect.poll(() => dialog(page).getByRole('status').textContent()).toBe('2 new cards')
    await dialog(page).getByRole('combobox', { name: 'Level' }).focus()
    await page.keyboard.press('Control+Enter')
    await dialog(page).waitFor({ state: 'detached' })
    await expect.poll(() => focused(page).textContent()).toContain('Walk the site')
  })

  it('is not pasted as long as no column has the titles', async () => {
    const { app, page } = await canvas.open(SMALL)
    await putOnClipboard(app, TABLE)
    await page.keyboard.press('Control+v')
    await dialog(page).waitFor()
    await dialog(page).getByRole('combobox', { name: 'Title' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Notes' }).click()
    await expect.poll(() => dialog(page).getByRole('button', { name: 'Paste', exact: true }).isEnabled()).toBe(false)
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => dialog(page).count()).toBe(1)
    await expect.poll(() => page.locator('[data-card]').count()).toBe(9)
  })
})

describe('a card pasted on the drawing', () => {
  const canvas = setUpCanvas()

  it('stands beside the selected card of its level, and the picture does not zoom', async () => {
    const { page } = await canvas.openFile(exampleFile('software'))
    const zoom = await zoomOf(page)
    const original = card(page, 'Driver').first()
    const before = await boxOf(original)
    await original.click()
    await page.keyboard.press('Control+c')
    await expect.poll(() => said(page)).toContain('1 card on the clipboard')
    await page.keyboard.press('Control+v')
    await still(page)
    await expect.poll(() => page.locator('[data-card][data-selected]').count()).toBe(1)
    await expect.poll(() => zoomOf(page)).toBe(zoom)
    const beside = async (): Promise<boolean> => {
      const far = (await boxOf(page.locator('[data-card][data-selected]'))).x - (await boxOf(original)).x
      return far > 0 && far < 3 * before.width
    }
    await expect.poll(beside).toBe(true)
  })

  it('hangs from the one strategy where nothing is selected', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Win new plants').click()
    await page.keyboard.press('Control+x')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+v')
    await expect.poll(() => savedOutline(open)).toMatch(/\n  Win new plants/)
  })

  it('comes where the menu was opened', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Price review').click()
    await page.keyboard.press('Control+c')
    await still(page)
    const lowest = await boxOf(card(page, 'Check quotes'))
    const x = lowest.x + lowest.width * 1.9
    await page.mouse.click(x, lowest.y + 20, { button: 'right' })
    await page.getByRole('menuitem', { name: /^Paste/ }).click()
    await expect.poll(() => page.locator('[data-card]').count()).toBe(10)
    await still(page)
    await expect
      .poll(async () => Math.abs((await centreOf(page.locator('[data-card][data-selected]'))).x - x))
      .toBeLessThan(30)
  })
})

describe('a duplicated card', () => {
  const canvas = setUpCanvas()

  it('has its title open, and is one step with it', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Price review').click()
    await page.keyboard.press('Control+d')
    const editor = page.locator('[data-card] textarea')
    await editor.waitFor()
    await expect.poll(() => editor.inputValue()).toBe('Price review')
    await page.keyboard.insertText('Price list')
    await page.keyboard.press('Enter')
    await expect.poll(() => savedOutline(open)).toContain('    Price review\n      Check quotes\n    Price list')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('[data-card]').count()).toBe(9)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => card(page, 'Price list').count()).toBe(1)
  })

  it('comes so near that its title can be read while it is typed', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'), { size: { width: 1440, height: 900 } })
    await expect.poll(() => zoomOf(page)).toBeLessThan(0.5)
    await card(page, 'Price discipline').first().click()
    await page.keyboard.press('Control+d')
    await page.locator('[data-card] textarea').waitFor()
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(0.59)
  })

  it('keeps the title where that is left with Esc, in the outline, too', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await page.keyboard.press('Control+2')
    await page.locator('[data-card-row]').filter({ hasText: 'Price review' }).click()
    await page.keyboard.press('Control+d')
    await page.locator('[data-title-editor]').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page).textContent()).toContain('Price review')
    await expect.poll(async () => (await savedOutline(open)).match(/Price review/g)).toHaveLength(2)
  })
})
