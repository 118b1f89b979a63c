import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { boxOf, card, centreOf, drag, savedOutline, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'

describe('a card dragged with Alt', () => {
  const canvas = setUpCanvas()

  it('stays, and a copy under the same parent comes under the pointer, as one step', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const original = card(page, 'Visit two plants')
    const before = await boxOf(original)
    const from = await centreOf(original)
    const to = { x: from.x + before.width * 1.9, y: from.y }
    await page.keyboard.down('Alt')
    await drag(page, from, to)
    await expect.poll(() => page.locator('[data-ghost]').textContent()).toBe('Visit two plants')
    await expect.poll(async () => (await boxOf(page.locator('[data-ghost]'))).x).toBeCloseTo(before.x, 0)
    await still(page)
    await expect.poll(async () => Math.abs((await centreOf(original)).x - to.x)).toBeLessThan(before.width / 2)
    const held = await centreOf(original)
    await page.mouse.up()
    await page.keyboard.up('Alt')
    const copy = page.locator('[data-card]').filter({ has: page.locator('textarea') })
    await copy.waitFor()
    await still(page)
    await expect.poll(async () => Math.abs((await centreOf(copy)).x - held.x)).toBeLessThan(2)
    await page.keyboard.insertText('Visit a dairy')
    await page.keyboard.press('Enter')
    await still(page)
    await expect.poll(async () => Math.abs((await boxOf(original)).x - before.x)).toBeLessThan(2)
    await expect.poll(() => savedOutline(open)).toContain('      Visit two plants\n      Visit a dairy')
    await page.keyboard.press('Control+z')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('is copied with all that is selected', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Price review').click()
    await card(page, 'Check quotes').click({ modifiers: ['Shift'] })
    const from = await centreOf(card(page, 'Price review'))
    await page.keyboard.down('Alt')
    await drag(page, from, { x: from.x - 60, y: from.y })
    await expect.poll(() => page.locator('[data-ghost]').count()).toBe(2)
    await page.mouse.up()
    await page.keyboard.up('Alt')
    await expect.poll(() => page.locator('[data-card]').count()).toBe(11)
    await expect
      .poll(() => savedOutline(open))
      .toContain('    Price review\n      Check quotes\n    Price review\n      Check quotes')
    await page.keyboard.press('Control+z')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('is given back with Esc, without a copy', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const from = await centreOf(card(page, 'Remote support'))
    await page.keyboard.down('Alt')
    await drag(page, from, { x: from.x + 200, y: from.y })
    await page.locator('[data-ghost]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-ghost]').waitFor({ state: 'detached' })
    await page.mouse.up()
    await page.keyboard.up('Alt')
    await expect.poll(async () => Math.abs((await centreOf(card(page, 'Remote support'))).x - from.x)).toBeLessThan(2)
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })
})
