import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { card, centreOf, drag, said, savedOutline, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'

const canvas = setUpCanvas()

const message = (page: Page, words: string) => page.locator('[data-tone]').filter({ hasText: words })

describe('a card that is dropped on another one', () => {
  it('says what hangs from where now, and can be taken back', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await drag(page, await centreOf(card(page, 'Remote support')), await centreOf(card(page, 'Win new plants')))
    await page.mouse.up()
    const words = '“Remote support” now hangs from “Win new plants”.'
    await message(page, words).waitFor()
    await expect.poll(() => said(page)).toContain(words)
    await message(page, words).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
    await expect.poll(() => message(page, words).count()).toBe(0)
  })
})

describe('a rope that is cut', () => {
  it('says between which cards it ran and what hangs from nothing now, and can be tied again', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Grow service margin').click()
    await page.getByRole('button', { name: 'Cut the rope to Sell uptime' }).click()
    const words = 'The rope from “Sell uptime” to “Grow service margin” is cut. 4 cards below hang from nothing now.'
    await message(page, words).waitFor()
    await expect.poll(() => said(page)).toContain(words)
    await message(page, words).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })
})
