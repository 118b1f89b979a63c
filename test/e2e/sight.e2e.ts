import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { boxOf, card, pressLetter, selectedCount, setUpCanvas } from './helpers/canvas'
import { menuEnabled } from './helpers/native'
import { SMALL } from './helpers/plan'

describe('a line of sight', () => {
  const canvas = setUpCanvas()

  it('says how far it reaches, and is narrowed and widened by its buttons', async () => {
    const { page } = await canvas.open(SMALL)
    const lit = () => page.locator('[data-card]:not([data-faded])').count()
    const depth = () => page.locator('[data-focus-chip] [data-depth]').textContent()
    const button = (name: string) => page.locator('[data-focus-chip]').getByRole('button', { name })
    await card(page, 'Audit campaign').click()
    await pressLetter(page, 'f')
    await expect.poll(depth).toBe('all ropes')
    await expect.poll(lit).toBe(5)
    await expect.poll(() => button('Widen line of sight').getAttribute('aria-disabled')).toBe('true')
    await button('Narrow line of sight').click()
    await expect.poll(depth).toBe('1 rope')
    await expect.poll(lit).toBe(4)
    await expect.poll(() => button('Narrow line of sight').getAttribute('aria-disabled')).toBe('true')
    await button('Widen line of sight').click()
    await expect.poll(depth).toBe('all ropes')
    await expect.poll(lit).toBe(5)
    await button('Show all cards again').click()
    await expect.poll(lit).toBe(9)
  })
})

describe('the outline alone', () => {
  const canvas = setUpCanvas()

  it('has no zoom: neither buttons nor commands', async () => {
    const { app, page } = await canvas.open(SMALL)
    const ids = ['view.zoomIn', 'view.zoomOut', 'view.zoom100', 'view.fitSelection', 'view.fitBranch']
    const enabled = () => Promise.all(ids.map((id) => menuEnabled(app, id)))
    const zoom = page.locator('footer').getByRole('button', { name: /^Zoom/ })
    await card(page, 'Audit campaign').click()
    await expect.poll(enabled).toEqual(ids.map(() => true))
    await expect.poll(() => zoom.count()).toBe(3)
    await page.keyboard.press('Control+2')
    await expect.poll(enabled).toEqual(ids.map(() => false))
    await expect.poll(() => zoom.count()).toBe(0)
    await page.keyboard.press('Control+3')
    await expect.poll(enabled).toEqual(ids.map(() => true))
    await expect.poll(() => zoom.count()).toBe(3)
  })
})

describe('a marquee', () => {
  const canvas = setUpCanvas()

  it('that Escape gives up leaves the selection as it was', async () => {
    const { page } = await canvas.open(SMALL)
    const marquee = page.locator('[data-marquee]')
    await card(page, 'Check quotes').click()
    const first = await boxOf(card(page, 'Sell uptime'))
    const last = await boxOf(card(page, 'Audit campaign'))
    await page.mouse.move(Math.min(first.x, last.x) - 20, first.y - 10)
    await page.mouse.down()
    await page.mouse.move(first.x + first.width, last.y + last.height, { steps: 6 })
    await marquee.waitFor()
    await expect.poll(() => selectedCount(page)).toBeGreaterThan(1)
    await page.keyboard.press('Escape')
    await marquee.waitFor({ state: 'detached' })
    await card(page, 'Check quotes').and(page.locator('[data-selected]')).waitFor()
    await page.mouse.move(first.x + 5, first.y + 5, { steps: 3 })
    await page.mouse.up()
    await still(page)
    await expect.poll(() => selectedCount(page)).toBe(1)
    await expect.poll(() => marquee.count()).toBe(0)
  })
})
