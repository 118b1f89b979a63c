import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  boxOf,
  card,
  centreOf,
  drag,
  pressLetter,
  savedOutline,
  savedPlan,
  setUpCanvas,
  typeTitle,
} from './helpers/canvas'
import { look, places, zoomOut } from './helpers/look'
import { SMALL } from './helpers/plan'
import { still } from './helpers/still'

/** A point of a lane far from its cards. */
async function besideDrivers(page: Page): Promise<{ x: number; y: number }> {
  const driver = await boxOf(card(page, 'Grow service margin'))
  return { x: driver.x + driver.width * 2.1, y: driver.y + driver.height * 0.9 }
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
    expect(await look(page)).toEqual(before)
    const made = card(page, 'Brand of the year')
    expect((await centreOf(made)).x).toBeCloseTo(at.x, -1)
    expect(await made.getAttribute('data-kind')).toBe('driver')
    // A lane grows with what hangs below its cards; nobody steps aside.
    expect(columns(await places(page))).toMatchObject(columns(others))
    await page.getByRole('button', { name: 'Undo: Add driver' }).click()
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
    expect(await places(page)).toEqual(others)
  })

  it('comes where the pointer is on N, on a place of its own', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const at = await besideDrivers(page)
    const before = await look(page)
    await page.mouse.move(at.x, at.y)
    await pressLetter(page, 'n')
    await typeTitle(page, 'Brand of the year')
    expect(await look(page)).toEqual(before)
    expect((await centreOf(card(page, 'Brand of the year'))).x).toBeCloseTo(at.x, -1)
    expect(Object.keys((await savedPlan(open)).doc.canvas.positions)).toHaveLength(1)
    await page.keyboard.press('Control+l')
    await page.getByRole('button', { name: 'Undo: Tidy' }).waitFor()
    expect((await savedPlan(open)).doc.canvas.positions).toEqual({})
  })

  it('lies on nobody, however near somebody points', async () => {
    const { page } = await canvas.open(SMALL)
    const [left, right] = [await boxOf(card(page, 'Win new plants')), await boxOf(card(page, 'Grow service margin'))]
    const others = await places(page)
    await page.mouse.dblclick((left.x + left.width + right.x) / 2, left.y + 10)
    await typeTitle(page, 'Between the two')
    await still(page)
    const made = await boxOf(card(page, 'Between the two'))
    for (const other of [left, right])
      expect(
        made.x < other.x + other.width &&
          other.x < made.x + made.width &&
          made.y < other.y + other.height &&
          other.y < made.y + made.height,
      ).toBe(false)
    expect(columns(await places(page))).toMatchObject(columns(others))
  })

  it('comes where its ghost was when a handle is dropped on free ground', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const before = await look(page)
    const from = card(page, 'Price review')
    await from.hover()
    const handle = await centreOf(from.locator('[data-handle="down"]'))
    await drag(page, handle, { x: handle.x + 270, y: handle.y + 130 })
    const ghost = await boxOf(page.locator('[data-ghost]'))
    expect(ghost.x + ghost.width / 2).toBeCloseTo(handle.x + 270, -1)
    await page.mouse.up()
    await page.locator('[data-card] textarea').waitFor()
    await still(page)
    const made = await boxOf(page.locator('[data-card]').filter({ has: page.locator('textarea') }))
    expect(Math.abs(made.x - ghost.x)).toBeLessThan(2)
    expect(Math.abs(made.y - ghost.y)).toBeLessThan(2)
    await typeTitle(page, 'Watch sensors')
    expect(await look(page)).toEqual(before)
    expect(await savedOutline(open)).toBe(SMALL.replace('Check quotes', 'Check quotes\n      Watch sensors'))
    await page.keyboard.press('Control+z')
    expect(await savedOutline(open)).toBe(SMALL)
  })
})
