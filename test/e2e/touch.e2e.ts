import { beforeEach, describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import {
  boxOf,
  card,
  centreOf,
  type OpenCanvas,
  savedOutline,
  savedPlan,
  setUpCanvas,
  typeTitle,
} from './helpers/canvas'
import { SMALL } from './helpers/plan'
import { type Fingers, fingersOn } from './helpers/touch'

describe('fingers on the drawing', () => {
  const canvas = setUpCanvas()
  let open: OpenCanvas
  let fingers: Fingers

  beforeEach(async () => {
    open = await canvas.open(SMALL, { args: ['--touch-events=enabled'] })
    fingers = await fingersOn(open.page)
  })

  const freeGround = async () => {
    const { x, y } = await boxOf(card(open.page, 'Sell uptime'))
    return { x: x - 120, y: y + 30 }
  }

  it('pan with one finger on free ground', async () => {
    const { page } = open
    const before = await boxOf(card(page, 'Sell uptime'))
    const at = await freeGround()
    await fingers.put(at)
    await fingers.move({ x: at.x + 90, y: at.y + 60 })
    await fingers.lift()
    await expect.poll(async () => (await boxOf(card(page, 'Sell uptime'))).x - before.x).toBeGreaterThan(70)
    await expect.poll(() => page.locator('[data-card][data-selected]').count()).toBe(0)
  })

  it('pan and pinch with two fingers, also when they lie on cards', async () => {
    const { page } = open
    const before = await boxOf(card(page, 'Sell uptime'))
    const [a, b] = [await centreOf(card(page, 'Win new plants')), await centreOf(card(page, 'Grow service margin'))]
    await fingers.put(a)
    await fingers.put(a, b)
    await fingers.move({ x: a.x - 60, y: a.y - 20 }, { x: b.x + 60, y: b.y + 20 })
    await fingers.lift()
    await expect.poll(async () => (await boxOf(card(page, 'Sell uptime'))).width).toBeGreaterThan(before.width * 1.15)
    const { doc } = await savedPlan(open)
    expect(doc.canvas.positions).toEqual({})
  })

  it('move a card with one finger, in one undo step', async () => {
    const { page } = open
    const from = await centreOf(card(page, 'Remote support'))
    await fingers.put(from)
    await fingers.move({ x: from.x + 70, y: from.y + 8 })
    await fingers.lift()
    await expect.poll(async () => Object.keys((await savedPlan(open)).doc.canvas.positions)).toHaveLength(1)
    await page.getByRole('button', { name: 'Undo: Move card' }).waitFor()
  })

  it('call a drag off with a second finger', async () => {
    const { page } = open
    const from = await centreOf(card(page, 'Remote support'))
    await fingers.put(from)
    await fingers.move({ x: from.x + 60, y: from.y })
    await fingers.put({ x: from.x + 60, y: from.y }, { x: from.x + 60, y: from.y + 200 })
    await fingers.lift()
    await still(page)
    await expect.poll(async () => (await savedPlan(open)).doc.canvas.positions).toEqual({})
  })

  it('reach the handles of a tapped card and draw a rope to a new one', async () => {
    const { page } = open
    await fingers.tap(await centreOf(card(page, 'Remote support')))
    const handle = card(page, 'Remote support').locator('[data-handle="down"]')
    await card(page, 'Remote support').and(page.locator('[data-primary]')).waitFor()
    const box = await boxOf(handle)
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44 * 0.9)
    const at = await centreOf(handle)
    await fingers.put(at)
    await fingers.move({ x: at.x + 70, y: at.y + 120 })
    await fingers.lift()
    await typeTitle(page, 'Watch sensors')
    await expect.poll(() => savedOutline(open)).toBe(`${SMALL}\n      Watch sensors`)
  })

  it('leave no rope dangling when a second finger comes', async () => {
    const { page } = open
    await fingers.tap(await centreOf(card(page, 'Remote support')))
    const at = await centreOf(card(page, 'Remote support').locator('[data-handle="down"]'))
    await fingers.put(at)
    await fingers.move({ x: at.x + 70, y: at.y + 120 })
    await page.locator('[data-connecting]').waitFor()
    await fingers.put({ x: at.x + 70, y: at.y + 120 }, { x: at.x - 200, y: at.y })
    await page.locator('[data-connecting]').waitFor({ state: 'detached' })
    await fingers.lift()
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('draws a rope with a pen', async () => {
    const { page } = open
    await card(page, 'Remote support').click()
    const at = await centreOf(card(page, 'Remote support').locator('[data-handle="down"]'))
    const pen = await page.context().newCDPSession(page)
    const point = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
      pen.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: 'left',
        buttons: 1,
        clickCount: 1,
        pointerType: 'pen',
      })
    await point('mousePressed', at.x, at.y)
    for (let i = 1; i <= 6; i++) await point('mouseMoved', at.x + i * 12, at.y + i * 20)
    await point('mouseReleased', at.x + 72, at.y + 120)
    await typeTitle(page, 'Watch sensors')
    await expect.poll(() => savedOutline(open)).toBe(`${SMALL}\n      Watch sensors`)
  })

  it('open the menu of a card and of the free ground when they rest there', async () => {
    const { page } = open
    await fingers.put(await centreOf(card(page, 'Remote support')))
    await page.getByRole('menuitem', { name: /New card below/ }).waitFor()
    await fingers.lift()
    await page.getByRole('menuitem', { name: /New card below/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await fingers.put(await freeGround())
    await page.getByRole('menuitem', { name: /Tidy/ }).waitFor()
    await fingers.lift()
    await fingers.tap(await centreOf(page.getByRole('menuitem', { name: /Select all/ })))
    await expect.poll(() => page.locator('[data-card][data-selected]').count()).toBe(9)
  })

  it('edit a title with a double tap, and make a card on free ground', async () => {
    const { page } = open
    const at = await centreOf(card(page, 'Remote support'))
    await fingers.doubleTap(at)
    await typeTitle(page, 'Distance service')
    const ground = await freeGround()
    await fingers.doubleTap(ground)
    await typeTitle(page, 'A second strategy')
    await expect.poll(() => savedOutline(open)).toContain('A second strategy')
    await expect.poll(() => savedOutline(open)).toContain('    Distance service')
  })
})

describe('fingers that select several cards', () => {
  const canvas = setUpCanvas()

  it('take cards in and out on the drawing, until they are done', async () => {
    const open = await canvas.open(SMALL, { args: ['--touch-events=enabled'] })
    const { page } = open
    const fingers = await fingersOn(page)
    const tap = async (title: string) => fingers.tap(await centreOf(card(page, title)))
    const selected = () => page.locator('[data-card][data-selected]').count()
    await fingers.put(await centreOf(card(page, 'Remote support')))
    await page.getByRole('menuitem', { name: 'Select several' }).waitFor()
    await fingers.lift()
    await fingers.tap(await centreOf(page.getByRole('menuitem', { name: 'Select several' })))
    const chip = page.locator('[data-selecting-chip]')
    await chip.filter({ hasText: '1 selected' }).waitFor()
    await tap('Check quotes')
    await tap('Price review')
    await chip.filter({ hasText: '3 selected' }).waitFor()
    await tap('Check quotes')
    await expect.poll(selected).toBe(2)
    await fingers.tap(await centreOf(chip.getByRole('button', { name: 'Done' })))
    await chip.waitFor({ state: 'detached' })
    await expect.poll(selected).toBe(2)
    await tap('Check quotes')
    await expect.poll(selected).toBe(1)
  })

  it('open the menu of an outline row, and select rows', async () => {
    const { page } = await canvas.open(SMALL, { args: ['--touch-events=enabled'] })
    const fingers = await fingersOn(page)
    await page.keyboard.press('Control+2')
    const row = (title: string) =>
      page.locator('[data-card-row]').filter({ hasText: title }).locator('[data-cell="title"]')
    await row('Remote support').waitFor()
    await fingers.put(await centreOf(row('Remote support')))
    await page.getByRole('menu', { name: 'Menu of the card' }).waitFor()
    await fingers.lift()
    await fingers.tap(await centreOf(page.getByRole('menuitem', { name: 'Select several' })))
    await page.locator('[data-selecting-chip]').filter({ hasText: '1 selected' }).waitFor()
    await fingers.tap(await centreOf(row('Check quotes')))
    await expect.poll(() => page.locator('[data-card-row][data-selected]').count()).toBe(2)
    await page.keyboard.press('Escape')
    await page.locator('[data-selecting-chip]').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('[data-card-row][data-selected]').count()).toBe(2)
  })
})
