import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { setUpCanvas } from './helpers/canvas'
import { exampleFile } from './helpers/planFiles'

const canvas = setUpCanvas()

const count = (page: Page) => page.locator('search [role="status"]')
const where = (page: Page) => page.locator('search [data-find-where]')

async function find(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Find cards' }).fill(words)
}

describe('finding a card', () => {
  it('looks in every field, and says which one it was', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'))
    await page.keyboard.press('Control+f')
    await find(page, 'dana whit')
    await expect.poll(() => count(page).textContent()).toMatch(/^1 of \d+/)
    await expect.poll(() => where(page).textContent()).toBe('Owner: Dana Whitfield')
    await find(page, 'priority 2')
    await expect.poll(() => where(page).textContent()).toBe('Priority: 2')
    await find(page, 'qqqqqq')
    await expect.poll(() => count(page).textContent()).toBe('No match')
    await expect.poll(() => where(page).count()).toBe(0)
  })

  it('forgives a slip, as the palette and the filter do', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'))
    await page.keyboard.press('Control+f')
    await find(page, 'maintenence')
    await expect.poll(() => count(page).textContent()).toMatch(/^1 of \d+/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('maintenence')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Shift+l')
    await page.getByRole('textbox', { name: 'Words in any field' }).fill('maintenence')
    await expect.poll(() => page.locator('[data-filter-count]').textContent()).toMatch(/^[1-9]\d* of/)
  })
})
