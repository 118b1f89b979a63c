import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { boxOf, card, centreOf, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'
import { fingersOn } from './helpers/touch'

const sign = (page: Page, title: string, does: 'fold' | 'open'): Locator =>
  card(page, title).locator(`[data-fold-sign="${does}"]`)
const cards = (page: Page): Promise<number> => page.locator('[data-card]').count()

async function press(page: Page, on: Locator): Promise<void> {
  const { x, y } = await centreOf(on)
  await page.mouse.move(x, y, { steps: 4 })
  await page.mouse.down()
  await page.mouse.up()
}

describe('the sign of a branch', () => {
  const canvas = setUpCanvas()

  it('folds it with the mouse, and its count opens it again', async () => {
    const { page } = await canvas.open(SMALL)
    const { x, y } = await centreOf(card(page, 'Win new plants'))
    await page.mouse.move(x, y)
    await press(page, sign(page, 'Win new plants', 'fold'))
    await expect.poll(() => cards(page)).toBe(6)
    await card(page, 'Win new plants').and(page.locator('[data-primary]')).waitFor()
    await still(page)
    await press(page, sign(page, 'Win new plants', 'open'))
    await expect.poll(() => cards(page)).toBe(9)
    // A card that carries nothing has none.
    await expect.poll(() => card(page, 'Remote support').locator('[data-fold-sign]').count()).toBe(0)
  })

  it('does the same where only titles are drawn', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Win new plants').click()
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+-')
    await still(page)
    await press(page, sign(page, 'Win new plants', 'fold'))
    await expect.poll(() => cards(page)).toBe(6)
    await still(page)
    await press(page, sign(page, 'Win new plants', 'open'))
    await expect.poll(() => cards(page)).toBe(9)
  })

  it('is large enough for fingers', async () => {
    const { page } = await canvas.open(SMALL, { args: ['--touch-events=enabled'] })
    const fingers = await fingersOn(page)
    await fingers.tap(await centreOf(card(page, 'Win new plants')))
    for (const [does, left] of [
      ['fold', 6],
      ['open', 9],
    ] as const) {
      const here = sign(page, 'Win new plants', does)
      await here.and(page.locator('[data-coarse]')).waitFor()
      await still(page)
      const { width, height } = await boxOf(here)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.5)
      await fingers.tap(await centreOf(here))
      await expect.poll(() => cards(page)).toBe(left)
    }
  })
})
