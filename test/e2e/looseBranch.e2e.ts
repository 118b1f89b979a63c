import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { setUpCanvas } from './helpers/canvas'

const canvas = setUpCanvas()

const PLAN = `Sell uptime
  Win plants
    Audit campaign
      Call ten plants @Ann
  Keep plants
    Yearly visits
      Visit every plant @Bo
`

const count = (page: Page) => page.locator('[data-status="ropes"]')
/** How much of the bar is filled, in per cent. */
const filled = (page: Page) =>
  count(page)
    .locator('[aria-hidden] > span')
    .evaluate((fill) => (fill instanceof HTMLElement ? fill.style.width : ''))

describe('the sum of the ropes', () => {
  it('says so when a branch hangs from nothing, though all ropes that are left reach the ground', async () => {
    const { page } = await canvas.open(PLAN)
    await expect.poll(() => count(page).textContent()).toBe('2 of 2 ropes reach the ground')
    await expect.poll(() => count(page).getAttribute('data-whole')).toBe('true')
    await page.locator('[data-card][aria-label*="Keep plants"]').click()
    await page.getByRole('button', { name: /^Cut the rope.*Sell uptime/ }).click()
    await expect
      .poll(() => count(page).textContent())
      .toBe('1 of 1 rope reaches the ground · 1 branch hangs from nothing')
    await expect.poll(() => filled(page)).toBe('50%')
    await expect.poll(() => count(page).getAttribute('data-whole')).toBeNull()
    await page.keyboard.press('Control+z')
    await expect.poll(() => count(page).textContent()).toBe('2 of 2 ropes reach the ground')
  })
})
