import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { boxOf, card, drag, fit } from './helpers/canvas'
import type { RunningApp } from './helpers/launch'
import { SMALL } from './helpers/plan'
import { planFile } from './helpers/planFiles'
import { setUpUserData } from './helpers/userData'

const PARKING = /parking/
const FINDINGS = /findings?$/
const LEFT = 'findings'
const RIGHT = 'inspector'

const widthOf = async (page: Page, side: string): Promise<number> =>
  Math.round((await boxOf(page.locator(`[data-side-panel="${side}"]`))).width)

const toggle = async (page: Page, panel: RegExp): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name: panel }).click()
  await still(page)
}

describe('a panel at the side', () => {
  const data = setUpUserData()
  const file = () => planFile(SMALL)

  async function open(width: number, height: number, plan = file()): Promise<RunningApp> {
    const running = await data.launch({ files: [plan], size: { width, height } })
    await running.page.locator('[data-canvas]').waitFor()
    await still(running.page)
    return running
  }

  it.each([
    [1280, 800],
    [1920, 1080],
  ])('keeps its width whatever else opens and closes, at %i x %i', async (width, height) => {
    const { page } = await open(width, height)
    const right = await widthOf(page, RIGHT)
    const lefts = new Set<number>()
    for (const name of [PARKING, FINDINGS, PARKING, FINDINGS, PARKING, FINDINGS, PARKING]) {
      await toggle(page, name)
      await expect.poll(() => widthOf(page, RIGHT)).toBe(right)
      if ((await page.locator(`[data-side-panel="${LEFT}"]`).count()) > 0) lefts.add(await widthOf(page, LEFT))
    }
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+3')
    await still(page)
    await expect.poll(() => widthOf(page, RIGHT)).toBe(right)
    expect([...lefts]).toEqual([272])
  })

  it('grows with the window and its type until somebody says how wide it is, and again after a double click', async () => {
    const { app, page } = await open(1500, 900)
    await toggle(page, FINDINGS)
    await expect.poll(() => widthOf(page, LEFT)).toBe(272)
    await expect.poll(() => widthOf(page, RIGHT)).toBe(320)
    const resize = (width: number, height: number) =>
      app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to.width, to.height), {
        width,
        height,
      })
    await resize(3840, 2160)
    await expect.poll(() => widthOf(page, LEFT)).toBe(538)
    await expect.poll(() => widthOf(page, RIGHT)).toBe(614)
    const separator = page.getByRole('separator', { name: 'Width of the inspector' })
    await separator.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => widthOf(page, RIGHT)).toBe(630)
    await resize(3400, 2000)
    await expect.poll(() => widthOf(page, LEFT)).toBe(476)
    await expect.poll(() => widthOf(page, RIGHT)).toBe(630)
    await separator.dblclick()
    await expect.poll(() => widthOf(page, RIGHT)).toBe(544)
  })

  it('is as wide as it was dragged, or moved by keys, also after a restart and in a window of another size', async () => {
    const plan = file()
    const { page, close } = await open(1500, 900, plan)
    const separator = page.getByRole('separator', { name: 'Width of the inspector' })
    const { x, y, height } = await boxOf(separator)
    await drag(page, { x: x + 0.5, y: y + height / 3 }, { x: x - 79.5, y: y + height / 3 })
    await page.mouse.up()
    await expect.poll(() => widthOf(page, RIGHT)).toBe(400)
    await separator.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => widthOf(page, RIGHT)).toBe(384)
    await expect.poll(() => separator.getAttribute('aria-valuenow')).toBe('384')
    await toggle(page, PARKING)
    await toggle(page, PARKING)
    await expect.poll(() => widthOf(page, RIGHT)).toBe(384)
    await expect.poll(() => data.settings().prefs?.panelSizes?.['inspector']).toBe(384)
    await close()
    const again = await open(1280, 800, plan)
    await expect.poll(() => widthOf(again.page, RIGHT)).toBe(384)
  })

  it('stays closed after a restart, and one that was opened stays open', async () => {
    const plan = file()
    const { page, close } = await open(1500, 900, plan)
    await page.keyboard.press('Control+i')
    await expect.poll(() => page.locator('[data-inspector] :focus').count()).toBe(1)
    await page.keyboard.press('Control+i')
    await toggle(page, FINDINGS)
    await expect.poll(() => data.settings().prefs?.panels).toMatchObject({ inspector: false, findings: true })
    await close()
    const again = await open(1500, 900, plan)
    await expect.poll(() => again.page.locator('[data-pane="findings"]').count()).toBe(1)
    await expect.poll(() => again.page.locator('[data-inspector]').count()).toBe(0)
  })

  it('takes its room from a drawing that stays fitted, or leaves it where it is', async () => {
    const { page } = await open(1280, 800)
    await fit(page)
    const first = card(page, 'Sell uptime')
    const before = await boxOf(first)
    await toggle(page, PARKING)
    await expect.poll(async () => (await fitted(page)).every(Boolean)).toBe(true)
    await toggle(page, PARKING)
    const after = await boxOf(first)
    expect(Math.abs(after.x - before.x)).toBeLessThan(1)
    expect(Math.abs(after.width - before.width)).toBeLessThan(1)
    // Not fitted any more: what was in the middle stays there, and all is as before when the panel is closed again.
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+0')
    await page.mouse.move(700, 400)
    await page.mouse.wheel(0, 40)
    await still(page)
    const pane = await boxOf(page.locator('[data-canvas]'))
    const place = await boxOf(first)
    await toggle(page, PARKING)
    const smaller = await boxOf(page.locator('[data-canvas]'))
    const moved = await boxOf(first)
    const middle = (box: { x: number; width: number }) => box.x + box.width / 2
    expect(Math.abs(moved.x - middle(smaller) - (place.x - middle(pane)))).toBeLessThan(1)
    expect(moved.y).toBeCloseTo(place.y, 0)
    await toggle(page, PARKING)
    await expect.poll(async () => (await boxOf(first)).x).toBeCloseTo(place.x, 0)
  })
})

/** Whether each card lies in the drawing. */
async function fitted(page: Page): Promise<boolean[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('[data-canvas]')?.getBoundingClientRect()
    return [...document.querySelectorAll('[data-card]')].map((one) => {
      const { left, right } = one.getBoundingClientRect()
      return pane !== undefined && left >= pane.left && right <= pane.right
    })
  })
}
