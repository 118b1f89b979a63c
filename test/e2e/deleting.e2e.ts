import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { card, said, setUpCanvas } from './helpers/canvas'

const canvas = setUpCanvas()

const PLAN = `Sell uptime
  Win plants
    Audit campaign
      Call ten plants
    Price review
`

/** Whether the keyboard belongs to the drawing. */
const onCanvas = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-canvas]') !== null)

describe('deleting a card', () => {
  it('says which one and what hangs from nothing then, and offers to take it back', async () => {
    const { page } = await canvas.open(PLAN)
    await card(page, 'Win plants').click()
    await page.keyboard.press('Delete')
    const message = page.locator('[data-tone]').filter({ hasText: 'Win plants' })
    await message.waitFor()
    await expect.poll(() => message.textContent()).toContain('3 cards below hang from nothing now.')
    await expect.poll(() => said(page)).toContain('“Win plants” deleted')
    await message.getByRole('button', { name: 'Undo' }).click()
    await card(page, 'Win plants').waitFor()
    await expect.poll(() => message.count()).toBe(0)
  })

  it('does the same from the bin of the inspector, and gives the keyboard back to the drawing', async () => {
    const { page } = await canvas.open(PLAN)
    await card(page, 'Price review').click()
    await page.getByRole('button', { name: 'Delete initiative' }).click()
    await page.locator('[data-tone]').filter({ hasText: '“Price review” deleted.' }).waitFor()
    await expect.poll(() => said(page)).toContain('“Price review” deleted.')
    await expect.poll(() => onCanvas(page)).toBe(true)
  })

  it('keeps the focus on the pin, and says what it did', async () => {
    const { page } = await canvas.open(PLAN)
    await card(page, 'Price review').click()
    await page.getByRole('button', { name: 'Pin: Tidy leaves it here' }).click()
    await expect.poll(() => said(page)).toContain('Pinned')
    const unpin = page.getByRole('button', { name: 'Unpin: Tidy may move it' })
    await expect.poll(() => unpin.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toContain('Unpinned')
  })
})
