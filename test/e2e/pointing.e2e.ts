import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import {
  boxOf,
  card,
  centreOf,
  drag,
  type OpenCanvas,
  pressLetter,
  savedOutline,
  savedPlan,
  setUpCanvas,
  typeTitle,
} from './helpers/canvas'
import { look, places, zoomOut } from './helpers/look'
import { SMALL } from './helpers/plan'

/** A point of a lane far from its cards. */
async function besideDrivers(page: Page): Promise<{ x: number; y: number }> {
  const driver = await boxOf(card(page, 'Grow service margin'))
  return { x: driver.x + driver.width * 2.1, y: driver.y + driver.height * 0.9 }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether one lies on the other. */
function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** How far along their lanes cards are. */
function columns(all: Awaited<ReturnType<typeof places>>): Record<string, number | undefined> {
  return Object.fromEntries(Object.entries(all).map(([name, [x]]) => [name, x]))
}

describe('a new card', () => {
  const canvas = setUpCanvas()

  it('comes where a lane is double-clicked, without the picture moving', async () => {
    const { page } = await canvas.open(SMALL)
    await zoomOut(page)
    const [at, before, others] = [await besideDrivers(page), await look(page), await places(page)]
    await page.mouse.dblclick(at.x, at.y)
    await typeTitle(page, 'Brand of the year')
    await expect.poll(() => look(page)).toEqual(before)
    const made = card(page, 'Brand of the year')
    await expect.poll(async () => (await centreOf(made)).x).toBeCloseTo(at.x, -1)
    await expect.poll(() => made.getAttribute('data-kind')).toBe('driver')
    // A lane grows with what hangs below its cards; nobody steps aside.
    expect(columns(await places(page))).toMatchObject(columns(others))
    await page.getByRole('button', { name: 'Undo: Add driver' }).click()
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
    await expect.poll(() => places(page)).toEqual(others)
  })

  it('comes where the pointer is on N, on a place of its own', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const at = await besideDrivers(page)
    const before = await look(page)
    await page.mouse.move(at.x, at.y)
    await pressLetter(page, 'n')
    await typeTitle(page, 'Brand of the year')
    await expect.poll(() => look(page)).toEqual(before)
    await expect.poll(async () => (await centreOf(card(page, 'Brand of the year'))).x).toBeCloseTo(at.x, -1)
    expect(Object.keys((await savedPlan(open)).doc.canvas.positions)).toHaveLength(1)
    await page.keyboard.press('Control+l')
    await page.getByRole('button', { name: 'Undo: Tidy' }).waitFor()
    await expect.poll(async () => (await savedPlan(open)).doc.canvas.positions).toEqual({})
  })

  it('lies on nobody, however near somebody points', async () => {
    const { page } = await canvas.open(SMALL)
    const [left, right] = [await boxOf(card(page, 'Win new plants')), await boxOf(card(page, 'Grow service margin'))]
    const others = await places(page)
    await page.mouse.dblclick((left.x + left.width + right.x) / 2, left.y + 10)
    await typeTitle(page, 'Between the two')
    await still(page)
    const made = await boxOf(card(page, 'Between the two'))
    for (const other of [left, right]) expect(meet(made, other)).toBe(false)
    expect(columns(await places(page))).toMatchObject(columns(others))
  })

  it.each([
    ['Price review', 270, SMALL.replace('Check quotes', 'Check quotes\n      Watch sensors')],
    ['Remote support', 60, `${SMALL}\n      Watch sensors`],
  ])('comes where its ghost was when the handle of %s is dropped on free ground', async (title, along, after) => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const before = await look(page)
    const from = card(page, title)
    await from.hover()
    const handle = await centreOf(from.locator('[data-handle="down"]'))
    await drag(page, handle, { x: handle.x + along, y: handle.y + 130 })
    const ghost = await boxOf(page.locator('[data-ghost]'))
    expect(ghost.x + ghost.width / 2).toBeCloseTo(handle.x + along, -1)
    await page.mouse.up()
    await page.locator('[data-card] textarea').waitFor()
    await still(page)
    const made = await boxOf(page.locator('[data-card]').filter({ has: page.locator('textarea') }))
    expect(Math.abs(made.x - ghost.x)).toBeLessThan(2)
    expect(Math.abs(made.y - ghost.y)).toBeLessThan(2)
    await typeTitle(page, 'Watch sensors')
    await expect.poll(() => look(page)).toEqual(before)
    await expect.poll(() => savedOutline(open)).toBe(after)
    await page.keyboard.press('Control+z')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })
})

describe('what is pasted', () => {
  const canvas = setUpCanvas()
  const clip = (app: OpenCanvas['app'], text: string) =>
    app.evaluate(({ clipboard }, data) => clipboard.writeText(data), text)

  it('goes to the lane that was pointed at, where it is one title', async () => {
    const open = await canvas.open(SMALL)
    const { app, page } = open
    await clip(app, 'Watch sensors')
    await card(page, 'Sell uptime').click()
    const lowest = await boxOf(card(page, 'Check quotes'))
    const at = { x: lowest.x + lowest.width * 1.9, y: lowest.y + 20 }
    await page.mouse.click(at.x, at.y, { button: 'right' })
    await page.getByRole('menuitem', { name: /^Paste/ }).click()
    const made = card(page, 'Watch sensors')
    await made.waitFor()
    await expect.poll(() => made.getAttribute('data-kind')).toBe('activity')
    await still(page)
    await expect.poll(async () => (await centreOf(made)).x).toBeCloseTo(at.x, -1)
  })

  it('is seen whole where the plan was empty', async () => {
    const open = await canvas.open(SMALL)
    const { app, page } = open
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.getByText('Add the strategy').waitFor()
    const lines = ['Top', ...Array.from({ length: 15 }, (_, i) => `  Driver ${i + 1}`)]
    await clip(app, lines.join('\n'))
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: '16 cards' }).click()
    await card(page, 'Driver 15').waitFor()
    await still(page)
    const pane = await boxOf(page.locator('[data-canvas]'))
    for (const title of ['Driver 1.', 'Driver 15']) {
      const box = await boxOf(card(page, title))
      expect(box.x, title).toBeGreaterThanOrEqual(pane.x)
      expect(box.x + box.width, title).toBeLessThanOrEqual(pane.x + pane.width)
    }
  })
})

describe('the hand', () => {
  const canvas = setUpCanvas()

  it('gives a card back at once on Escape', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const dragged = card(page, 'Remote support')
    const before = await boxOf(dragged)
    const from = await centreOf(dragged)
    await drag(page, from, { x: from.x + 60, y: from.y + 40 })
    await expect.poll(() => dragged.getAttribute('data-dragging')).toBe('true')
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await boxOf(dragged)).x).toBeCloseTo(before.x, 0)
    await expect.poll(() => dragged.getAttribute('data-dragging')).toBeNull()
    await page.mouse.move(from.x + 90, from.y + 60)
    await still(page)
    await expect.poll(async () => (await boxOf(dragged)).x).toBeCloseTo(before.x, 0)
    await page.mouse.up()
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
    // The next drag is a drag again.
    await drag(page, from, { x: from.x + 60, y: from.y + 20 })
    await page.mouse.up()
    await page.getByRole('button', { name: 'Undo: Move card' }).waitFor()
  })

  it('is told that a second way says nothing new', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Sell uptime').hover()
    const handle = await centreOf(card(page, 'Sell uptime').locator('[data-handle="down"]'))
    await drag(page, handle, await centreOf(card(page, 'Check quotes')))
    await page.mouse.up()
    const message = page.locator('[data-tone="info"]').filter({ hasText: 'hangs from “Sell uptime” already' })
    await message.waitFor()
    await expect.poll(() => message.textContent()).toContain('by way of “Price review”')
    await expect.poll(() => page.getByRole('button', { name: /^Create the/ }).count()).toBe(0)
    await message.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
  })
})

describe('the minimap', () => {
  const canvas = setUpCanvas()

  it('steps aside for the selected card', async () => {
    const { page } = await canvas.open(SMALL)
    const map = page.locator('[data-minimap]')
    await page.keyboard.press('Control+0')
    await card(page, 'Check quotes').click()
    for (const key of ['Control+=', 'Control+=']) {
      await page.keyboard.press(key)
      await still(page)
    }
    await map.waitFor()
    const [pane, box] = [await boxOf(page.locator('[data-canvas]')), await boxOf(card(page, 'Check quotes'))]
    // Pans the card into the corner of the map.
    await page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2)
    await page.mouse.wheel(box.x + box.width - pane.x - pane.width + 30, box.y + box.height - pane.y - pane.height + 30)
    await still(page)
    expect(meet(await boxOf(map), await boxOf(card(page, 'Check quotes')))).toBe(false)
    const up = (await boxOf(map)).y
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await boxOf(map)).y).toBeGreaterThan(up)
    expect(meet(await boxOf(map), await boxOf(card(page, 'Check quotes')))).toBe(true)
  })
})
