import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import {
  boxOf,
  card,
  centreOf,
  drag,
  type OpenCanvas,
  savedOutline,
  savedPlan,
  selectedCount,
  setUpCanvas,
  typeTitle,
} from './helpers/canvas'
import { SMALL } from './helpers/plan'

const NAMED = SMALL.replace('Price review', 'Review prices')
const named = (page: Page): Locator => page.getByRole('button', { name: 'Undo: Rename' })
const inHand = (page: Page): Locator => page.locator('.react-flow__node.dragging')

/** A plan with one step to take back. */
async function renamed(open: OpenCanvas): Promise<void> {
  const { page } = open
  await card(page, 'Price review').click()
  await page.keyboard.press('F2')
  await typeTitle(page, 'Review prices')
  await named(page).waitFor()
  await still(page)
}

/** Takes a card to the side, to where nothing stands. */
async function take(page: Page, title: string): Promise<void> {
  const { x, y } = await centreOf(card(page, title))
  await drag(page, { x, y }, { x: x + 60, y: y + 8 })
  await inHand(page).waitFor()
}

async function placeOf(page: Page, title: string): Promise<{ x: number; y: number }> {
  const { x, y } = await boxOf(card(page, title))
  return { x: Math.round(x), y: Math.round(y) }
}

describe('a key while the pointer drags', () => {
  const canvas = setUpCanvas()

  it.each([
    ['Undo', 'Control+z'],
    ['Delete', 'Delete'],
    ['Duplicate', 'Control+d'],
    ['a nudge', 'Alt+Shift+ArrowRight'],
    ['a letter', 'x'],
  ])('gives the card back and does nothing else: %s', async (_name, key) => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await renamed(open)
    const before = await placeOf(page, 'Remote support')
    await take(page, 'Remote support')
    await page.keyboard.press(key)
    await expect.poll(() => placeOf(page, 'Remote support')).toEqual(before)
    await page.mouse.move(before.x + 300, before.y + 40, { steps: 3 })
    await page.mouse.up()
    await still(page)
    await expect.poll(() => placeOf(page, 'Remote support')).toEqual(before)
    await named(page).waitFor()
    await expect.poll(() => savedOutline(open)).toBe(NAMED)
    await expect.poll(async () => (await savedPlan(open)).doc.canvas.positions).toEqual({})
  })

  it('leaves what can be redone alone, and means itself again afterwards', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await renamed(open)
    await page.keyboard.press('Control+z')
    const redo = page.getByRole('button', { name: 'Redo: Rename' })
    await redo.waitFor()
    await still(page)
    await take(page, 'Remote support')
    await page.keyboard.press('Control+Shift+z')
    await page.mouse.up()
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
    await expect.poll(() => redo.isEnabled()).toBe(true)
    await page.keyboard.press('Control+Shift+z')
    await named(page).waitFor()
  })

  it('does not mean itself because it is held down', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await renamed(open)
    await take(page, 'Remote support')
    await page.keyboard.down('Control')
    for (let i = 0; i < 3; i++) await page.keyboard.down('z')
    await page.keyboard.up('z')
    await page.keyboard.up('Control')
    await page.mouse.up()
    await expect.poll(() => savedOutline(open)).toBe(NAMED)
    await named(page).waitFor()
  })

  it('gives up a rope', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await renamed(open)
    await card(page, 'Remote support').click()
    const rope = page.locator('[data-ghost]')
    const { x, y } = await centreOf(card(page, 'Remote support').locator('[data-handle="down"]'))
    await drag(page, { x, y }, { x: x + 40, y: y + 70 })
    await rope.waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => rope.count()).toBe(0)
    await page.mouse.up()
    await expect.poll(() => savedOutline(open)).toBe(NAMED)
  })

  it('gives up a marquee, and the selection is as it was', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await renamed(open)
    const { x, y } = await boxOf(card(page, 'Remote support'))
    await drag(page, { x: x - 12, y: y - 12 }, { x: x + 80, y: y + 30 })
    await expect.poll(() => card(page, 'Remote support').getAttribute('data-selected')).not.toBeNull()
    await page.keyboard.press('Delete')
    await page.mouse.up()
    await expect.poll(() => selectedCount(page)).toBe(1)
    await expect.poll(() => card(page, 'Review prices').getAttribute('data-selected')).not.toBeNull()
    await expect.poll(() => savedOutline(open)).toBe(NAMED)
  })
})
