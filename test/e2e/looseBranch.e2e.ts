import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { card, setUpCanvas } from './helpers/canvas'
import { exampleFile } from './helpers/planFiles'

const canvas = setUpCanvas()

const count = (page: Page) => page.locator('[data-status="ropes"]')
/** How much of the bar is filled, in per cent. */
const filled = (page: Page) =>
  count(page)
    .locator('[aria-hidden] > span')
    .evaluate((fill) => (fill instanceof HTMLElement ? fill.style.width : ''))

describe('the sum of the ropes', () => {
  it('says so when a branch hangs from nothing, though all ropes that are left reach the ground', async () => {
    const { page } = await canvas.openFile(exampleFile('software'))
    await expect.poll(() => count(page).textContent()).toBe('47 of 47 ropes reach the ground')
    await expect.poll(() => count(page).getAttribute('data-whole')).toBe('true')
    await card(page, 'Value case first').click()
    await page
      .getByRole('button', { name: /^Cut the rope to/ })
      .first()
      .click()
    await expect
      .poll(() => count(page).textContent())
      .toMatch(/^(\d+) of \1 ropes reach the ground · 1 branch hangs from nothing$/)
    await expect.poll(() => count(page).getAttribute('data-whole')).toBeNull()
    await expect.poll(() => filled(page)).not.toBe('100%')
    await page.keyboard.press('Control+z')
    await expect.poll(() => count(page).textContent()).toBe('47 of 47 ropes reach the ground')
  })
})
