import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { writeDocument } from '../../shared/schema/file'
import { sceneOf } from '../renderer/canvas/scenes'
import { onScreen, seeFromAfar } from './helpers/afar'
import { boxOf, card, centreOf, drag, type OpenCanvas, savedOutline, savedPlan, setUpCanvas } from './helpers/canvas'
import { choose } from './helpers/native'
import { SMALL } from './helpers/plan'
import { fileOf, planFile, readPlan } from './helpers/planFiles'
import { fingersOn } from './helpers/touch'

const HUNG_ELSEWHERE = `${SMALL.replace('\n      Check quotes', '')}\n      Check quotes`

/** The small plan with a card in the parking lot. */
function withParked(title: string, outline = SMALL): string {
  const { doc } = readPlan(planFile(outline))
  const nodes = Object.values(doc.nodes).map((node) => [
    node.id,
    node.title === title ? { ...node, status: 'parked' as const } : node,
  ])
  return fileOf(writeDocument({ ...doc, nodes: Object.fromEntries(nodes) }))
}

const row = (page: Page): Locator => page.locator('[data-parked]')
const carried = (page: Page): Locator => page.locator('[data-carried]')
const isParked = async (open: OpenCanvas, title: string): Promise<boolean> =>
  Object.values((await savedPlan(open)).doc.nodes).find((node) => node.title === title)?.status === 'parked'

/** A point of the lane of the activities where nobody stands. */
async function freeGround(page: Page): Promise<{ x: number; y: number }> {
  const [lowest, beside] = [await boxOf(card(page, 'Call ten plants')), await boxOf(card(page, 'Remote support'))]
  return { x: beside.x + beside.width / 2, y: lowest.y + 40 }
}

/** Carries the card to free ground. @returns where its ghost stands then */
async function ghostAt(page: Page, at: { x: number; y: number }) {
  await drag(page, await centreOf(row(page)), at)
  await expect.poll(async () => Math.abs((await centreOf(page.locator('[data-ghost]'))).x - at.x)).toBeLessThan(8)
  return await boxOf(page.locator('[data-ghost]'))
}

describe('a parked card', () => {
  const canvas = setUpCanvas()

  async function open(title = 'Check quotes', outline = SMALL, args: string[] = []): Promise<OpenCanvas> {
    const running = await canvas.openFile(withParked(title, outline), { args })
    await running.page.locator('[data-rail="parking"]').click()
    await row(running.page).waitFor()
    await still(running.page)
    return running
  }

  it('is hung from the card on which it is dropped, in one undo step', async () => {
    const running = await open()
    const { page } = running
    const target = card(page, 'Remote support')
    await drag(page, await centreOf(row(page)), await centreOf(target))
    await carried(page).waitFor()
    await expect.poll(() => target.getAttribute('data-drop')).toBe('yes')
    await expect.poll(() => target.textContent()).toContain('Hang from this card')
    await page.mouse.up()
    await card(page, 'Check quotes').and(page.locator('[data-selected]')).waitFor()
    await expect.poll(() => carried(page).count()).toBe(0)
    await expect.poll(() => savedOutline(running)).toBe(HUNG_ELSEWHERE)
    await expect.poll(() => isParked(running, 'Check quotes')).toBe(false)
    await page.getByRole('button', { name: 'Undo: Bring back' }).click()
    await row(page).waitFor()
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
    await expect.poll(() => isParked(running, 'Check quotes')).toBe(true)
    await expect.poll(() => savedOutline(running)).toBe(SMALL)
  })

  it('comes where its ghost was when it is dropped on free ground', async () => {
    const running = await open()
    const { page } = running
    const ghost = await ghostAt(page, await freeGround(page))
    await page.mouse.up()
    const made = card(page, 'Check quotes')
    await made.waitFor()
    await still(page)
    for (const side of ['x', 'y', 'width', 'height'] as const)
      await expect.poll(async () => Math.abs((await boxOf(made))[side] - ghost[side])).toBeLessThan(2)
    await expect.poll(async () => Object.keys((await savedPlan(running)).doc.canvas.positions)).toHaveLength(1)
    await page.keyboard.press('Control+z')
    await row(page).waitFor()
    await expect.poll(async () => (await savedPlan(running)).doc.canvas.positions).toEqual({})
  })

  it('stays parked when Escape is pressed on the way, or it is dropped beside the drawing', async () => {
    const running = await open()
    const { page } = running
    const from = await centreOf(row(page))
    await drag(page, from, await centreOf(card(page, 'Remote support')))
    await carried(page).waitFor()
    await page.keyboard.press('Escape')
    await carried(page).waitFor({ state: 'detached' })
    await expect.poll(() => card(page, 'Remote support').getAttribute('data-drop')).toBeNull()
    await page.mouse.up()
    await drag(page, from, { x: from.x, y: from.y + 200 })
    await carried(page).waitFor()
    await page.mouse.up()
    await carried(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
    await expect.poll(() => isParked(running, 'Check quotes')).toBe(true)
  })

  it('is refused where it cannot hang, with the reason', async () => {
    const running = await open('Remote support')
    const { page } = running
    const target = card(page, 'Call ten plants')
    await drag(page, await centreOf(row(page)), await centreOf(target))
    await expect.poll(() => target.getAttribute('data-drop')).toBe('no')
    const reason = (await target.locator('[class*="hint"]').textContent()) ?? ''
    await page.mouse.up()
    await page.locator('section [data-tone="warning"]').filter({ hasText: reason }).waitFor()
    await expect.poll(() => isParked(running, 'Remote support')).toBe(true)
  })

  it('stays parked when undo is pressed on the way, and leaves the hand when it is brought back otherwise', async () => {
    const running = await canvas.open(SMALL)
    const { app, page } = running
    await card(page, 'Check quotes').click()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('Move to parking lot')
    await page.getByRole('option').first().click()
    await page.locator('[data-rail="parking"]').click()
    await row(page).waitFor()
    await still(page)
    await drag(page, await centreOf(row(page)), await centreOf(card(page, 'Remote support')))
    await carried(page).waitFor()
    await page.keyboard.press('Control+z')
    await carried(page).waitFor({ state: 'detached' })
    await page.mouse.up()
    await expect.poll(() => isParked(running, 'Check quotes')).toBe(true)
    await drag(page, await centreOf(row(page)), await centreOf(card(page, 'Remote support')))
    await carried(page).waitFor()
    await choose(app, 'edit.undo')
    await carried(page).waitFor({ state: 'detached' })
    await page.mouse.up()
    await expect.poll(() => savedOutline(running)).toBe(SMALL)
    await expect.poll(() => isParked(running, 'Check quotes')).toBe(false)
  })

  it('is shown in two lines on its way, however long its title is', async () => {
    const long = 'Count the storeroom together with the storekeeper '.repeat(6).trim()
    const running = await open(long, SMALL.replace('Check quotes', long))
    const { page } = running
    const ghost = await ghostAt(page, await freeGround(page))
    await expect.poll(async () => (await boxOf(carried(page))).height).toBeLessThan(60)
    await page.mouse.up()
    await still(page)
    await expect.poll(async () => Math.abs((await boxOf(card(page, long))).y - ghost.y)).toBeLessThan(2)
  })

  it('finds the card below it from afar, too, where cards are painted', async () => {
    const running = await open()
    const { page } = running
    const box = sceneOf(readPlan(running.file)).cards.find(({ description }) => description.includes('Remote support'))
    if (box === undefined) throw new Error('The card is not drawn.')
    await seeFromAfar(page)
    const spot = await onScreen(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
    await drag(page, await centreOf(row(page)), spot)
    await page.locator(`[data-card="${box.id}"][data-drop="yes"]`).waitFor()
    await page.mouse.up()
    await expect.poll(() => savedOutline(running)).toBe(HUNG_ELSEWHERE)
  })

  it('is carried by a finger that has rested on it, and by a pen at once', async () => {
    const running = await open('Check quotes', SMALL, ['--touch-events=enabled'])
    const { page } = running
    const fingers = await fingersOn(page)
    await fingers.put(await centreOf(row(page)))
    await page.getByRole('menuitem', { name: /Bring back/ }).waitFor()
    await fingers.move(await centreOf(card(page, 'Remote support')))
    await carried(page).waitFor()
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(() => card(page, 'Remote support').getAttribute('data-drop')).toBe('yes')
    await fingers.lift()
    await expect.poll(() => savedOutline(running)).toBe(HUNG_ELSEWHERE)
    await page.keyboard.press('Control+z')
    await row(page).waitFor()
    await still(page)
    const [from, to] = [await centreOf(row(page)), await centreOf(card(page, 'Remote support'))]
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
    await point('mousePressed', from.x, from.y)
    for (let i = 1; i <= 6; i++)
      await point('mouseMoved', from.x + ((to.x - from.x) * i) / 6, from.y + ((to.y - from.y) * i) / 6)
    await carried(page).waitFor()
    await point('mouseReleased', to.x, to.y)
    await expect.poll(() => savedOutline(running)).toBe(HUNG_ELSEWHERE)
  })

  it('stays with a finger that moves at once, which scrolls', async () => {
    const running = await open('Check quotes', SMALL, ['--touch-events=enabled'])
    const { page } = running
    const fingers = await fingersOn(page)
    const from = await centreOf(row(page))
    await fingers.put(from)
    await fingers.move({ x: from.x + 4, y: from.y + 160 })
    await expect.poll(() => carried(page).count()).toBe(0)
    await fingers.lift()
    await expect.poll(() => isParked(running, 'Check quotes')).toBe(true)
  })
})
