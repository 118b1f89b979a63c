import { describe, expect, it } from 'vitest'
import type { NodeId } from '../../shared/schema/ids'
import { boxOf, card, centreOf, drag, fit, pressLetter, said, savedPlan, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'

describe('placing cards by hand', () => {
  const canvas = setUpCanvas()

  /** Where a card is in the saved plan: x absolute, y from the top of its lane. */
  async function placeOf(title: string): Promise<{ x: number; y: number } | undefined> {
    const { doc } = await savedPlan(canvas.current)
    const node = Object.values(doc.nodes).find((one) => one.title === title)
    return doc.canvas.positions[node?.id as NodeId]
  }

  /** How many pixels the left edge of a card is right of another's. */
  async function apart(one: string, other: string): Promise<number> {
    const { page } = canvas.current
    return (await boxOf(card(page, one))).x - (await boxOf(card(page, other))).x
  }

  /** Takes a card, which moves only once the pointer is 4 pixels on, and then moves it by so many pixels from where it stood. */
  async function pull(title: string, dx: number, dy: number): Promise<void> {
    const { page } = canvas.current
    const { mouse } = page
    const stood = await boxOf(card(page, title))
    const from = await centreOf(card(page, title))
    await mouse.move(from.x, from.y)
    await mouse.down()
    await page.keyboard.down('Control')
    for (let i = 1; i <= 12; i++) await mouse.move(from.x, from.y + i)
    const now = await boxOf(card(page, title))
    await page.keyboard.up('Control')
    await mouse.move(from.x + dx, from.y + 12 + dy - (now.y - stood.y), { steps: 8 })
  }

  it('clicks onto the edge of another card within 8 pixels and shows a guide', async () => {
    const { page } = await canvas.open(SMALL)
    const gap = await apart('Remote support', 'Grow service margin')
    await pull('Remote support', 6 - gap, 30)
    await page.locator('[data-guide="x"]').first().waitFor()
    expect(Math.abs(await apart('Remote support', 'Grow service margin'))).toBeLessThan(0.6)
    await page.mouse.up()
    await expect.poll(() => page.locator('[data-guides]').count()).toBe(0)
    await fit(page)
    expect(Math.abs(await apart('Remote support', 'Grow service margin'))).toBeLessThan(0.6)
  })

  it('does not click with Ctrl held, nor beyond 8 pixels', async () => {
    const { page } = await canvas.open(SMALL)
    const gap = await apart('Remote support', 'Grow service margin')
    await pull('Remote support', 6 - gap, 30)
    await page.locator('[data-guide="x"]').first().waitFor()
    await page.keyboard.down('Control')
    const { x, y } = await centreOf(card(page, 'Remote support'))
    await page.mouse.move(x + 6, y)
    await page.locator('[data-guides]').waitFor({ state: 'detached' })
    expect(Math.abs((await apart('Remote support', 'Grow service margin')) - 6)).toBeLessThan(1)
    await page.keyboard.up('Control')
    await page.mouse.move(x + 13, y)
    await page.locator('[data-guide="x"]').waitFor({ state: 'detached' })
    await page.mouse.up()
  })

  it('moves several selected cards as one block onto a guide', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Price review').click()
    await card(page, 'Remote support').click({ modifiers: ['Shift'] })
    const before = await apart('Remote support', 'Price review')
    await pull('Remote support', 4, 40)
    await page.locator('[data-guides]').waitFor()
    await expect.poll(() => apart('Remote support', 'Price review')).toBeCloseTo(before, 1)
    await page.mouse.up()
    const { doc } = await savedPlan(open)
    expect(Object.keys(doc.canvas.positions)).toHaveLength(2)
  })

  it('aligns the selected cards from the palette, in one undo step that the menu names', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Sell uptime').click()
    await card(page, 'Win new plants').click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('align left')
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toContain('Align left: 2 cards')
    await fit(page)
    await expect.poll(async () => Math.abs(await apart('Sell uptime', 'Win new plants'))).toBeLessThan(0.6)
    await page.getByRole('button', { name: 'Undo: Align left' }).click()
    await expect.poll(() => placeOf('Sell uptime')).toBeUndefined()
  })

  it('aligns with a pinned card, which stays', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Price review').click()
    await pressLetter(page, 'p')
    const pinned = await placeOf('Price review')
    await card(page, 'Sell uptime').click({ modifiers: ['Shift'] })
    await card(page, 'Sell uptime').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Align' }).hover()
    await page.getByRole('menuitem', { name: 'Align right' }).click()
    await expect.poll(() => said(page)).toContain('Align right')
    await expect.poll(() => placeOf('Price review')).toEqual(pinned)
    const edge = async (title: string) => {
      const box = await boxOf(card(page, title))
      return box.x + box.width
    }
    // The card glides to its place.
    await expect
      .poll(async () => Math.abs((await edge('Sell uptime')) - (await edge('Price review'))))
      .toBeLessThan(0.6)
  })

  it('distributes three cards of a lane, and says why it cannot with two', async () => {
    const { page } = await canvas.open(SMALL)
    const titles = ['Audit campaign', 'Price review', 'Remote support']
    const from = await centreOf(card(page, 'Remote support'))
    await drag(page, from, { x: from.x + 190, y: from.y })
    await page.mouse.up()
    await fit(page)
    for (const [i, title] of titles.entries()) {
      await card(page, title).click(i === 0 ? {} : { modifiers: ['Shift'] })
      if (i !== 1) continue
      await card(page, title).click({ button: 'right' })
      await page.getByRole('menuitem', { name: 'Align' }).hover()
      await page.getByRole('menuitem', { name: 'Distribute horizontally' }).click()
      await expect.poll(() => said(page)).toContain('three cards')
    }
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('distribute horizontally')
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toContain('Distribute horizontally')
    await fit(page)
    const [one, two, three] = await Promise.all(titles.map((title) => boxOf(card(page, title))))
    expect((two?.x ?? 0) - (one?.x ?? 0)).toBeCloseTo((three?.x ?? 0) - (two?.x ?? 0), -0.5)
  })
})
