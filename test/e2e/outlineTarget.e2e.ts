import { describe, expect, it } from 'vitest'
import { card, setUpCanvas } from './helpers/canvas'

const canvas = setUpCanvas()

describe('the target cell of the outline', () => {
  it('takes what is said, shows a mistake in place, and is taken back in one step', async () => {
    const { page } = await canvas.open('Sell uptime\n  Win plants\n    Audits\n')
    await card(page, 'Win plants').click()
    await page.keyboard.press('Control+2')
    const row = page.locator('[data-card-row]').filter({ hasText: 'Win plants' })
    const cell = row.locator('[data-cell="target"]')
    await cell.dblclick()
    await cell.locator('input').fill('faster')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Type a target')
    await cell.locator('input').fill('Close rate 40 → 50 % by 30 Jun 2031')
    await page.keyboard.press('Enter')
    await expect.poll(() => cell.textContent()).toBe('40 → 50\u2009%')
    await expect.poll(() => row.locator('[data-cell="due"]').textContent()).toBe('30 Jun ’31')
    await expect.poll(() => cell.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+z')
    await expect.poll(() => cell.textContent()).toBe('')
  })
})
