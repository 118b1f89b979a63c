import { describe, expect, it } from 'vitest'
import { card, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'

const canvas = setUpCanvas()

describe('the command palette with a card selected', () => {
  it('begins with what acts on the card, under its name, and takes words for it', async () => {
    const { page } = await canvas.open(SMALL)
    const dialog = page.getByRole('dialog')
    const options = dialog.getByRole('option')
    await card(page, 'Price review').click()
    await page.keyboard.press('Control+k')
    const own = dialog.getByRole('group', { name: '“Price review”' })
    await own.waitFor()
    await expect.poll(() => own.getByRole('option').first().textContent()).toContain('Connect')
    await expect.poll(() => options.first().textContent()).toContain('Connect')
    await dialog.getByRole('group', { name: 'Commands' }).waitFor()
    await page.keyboard.press('End')
    await expect.poll(() => options.last().getAttribute('aria-selected')).toBe('true')
    await page.getByRole('combobox').fill('owner')
    await expect.poll(() => options.first().textContent()).toContain('Assign to')
    await page.keyboard.press('Enter')
    await dialog.getByText('Assign to · “Price review”').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('has no heading where nothing is selected', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+k')
    await page.getByRole('option').first().waitFor()
    await expect.poll(() => page.getByRole('dialog').getByRole('group').count()).toBe(0)
  })
})
