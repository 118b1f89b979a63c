import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ropePoint } from '../../scripts/lib/views/steps.mjs'
import { boxOf, card, drag, savedOutline, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'

const ids = (page: Page, part: string): Promise<string[]> =>
  page
    .locator(`${part} [data-rope]`)
    .evaluateAll((ropes) => ropes.map((rope) => rope.getAttribute('data-rope') ?? '').sort())

describe('a rope near by', () => {
  const canvas = setUpCanvas()

  it('lights up under the pointer, which says that it can be clicked', async () => {
    const { page } = await canvas.open(SMALL)
    const cursor = () => page.locator('.react-flow__pane').evaluate((pane) => getComputedStyle(pane).cursor)
    const { x, y } = await ropePoint(page)
    await page.mouse.move(x, y)
    await expect.poll(() => page.locator('[data-ropes] [data-over]').count()).toBe(1)
    await expect.poll(cursor).toBe('pointer')
    const { x: left, y: top } = await boxOf(card(page, 'Price review'))
    await page.mouse.move(left + 20, top + 20)
    await expect.poll(() => page.locator('[data-ropes] [data-over]').count()).toBe(0)
    await expect.poll(cursor).toBe('default')
  })

  it('has a menu under the right button', async () => {
    const { page } = await canvas.open(SMALL)
    const { x, y } = await ropePoint(page)
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('menuitem', { name: 'Cut rope' }).waitFor()
    expect(await page.locator('[data-ropes] [data-selected]').count()).toBe(1)
  })

  it('lies below the cards', async () => {
    const { page } = await canvas.open(SMALL)
    const { x, y, width } = await boxOf(card(page, 'Price review'))
    const onTop = (at: readonly number[]) =>
      page.evaluate(([left = 0, top = 0]) => {
        const found = document.elementFromPoint(left, top)
        return found?.closest('[data-card]') ? 'card' : found?.closest('[data-rope]') ? 'rope' : found?.className
      }, at)
    // Wide enough to lie under all of the card, and told to answer the pointer.
    await page.locator('[data-ropes] path').evaluateAll((paths) => {
      for (const path of paths)
        Object.assign((path as SVGPathElement).style, { pointerEvents: 'stroke', strokeWidth: '300px' })
    })
    expect(await onTop([x + width / 2, y + 10])).toBe('card')
    expect(await onTop([x + width / 2, y - 20])).toBe('rope')
  })

  it('follows its card in the hand, and lies still again when that is dropped or called off', async () => {
    const running = await canvas.open(SMALL)
    const { page } = running
    const all = await ids(page, '[data-ropes]')
    expect(await ids(page, '.react-flow__edges')).toEqual([])
    const { x, y, width, height } = await boxOf(card(page, 'Price review'))
    const from = { x: x + width / 2, y: y + height / 2 }
    for (const end of ['drop', 'Escape']) {
      await drag(page, from, { x: from.x + 40, y: from.y })
      await expect.poll(async () => (await ids(page, '.react-flow__edges')).length).toBe(2)
      const held = await ids(page, '.react-flow__edges')
      expect(await ids(page, '[data-ropes]')).toEqual(all.filter((id) => !held.includes(id)))
      if (end === 'Escape') await page.keyboard.press('Escape')
      await page.mouse.up()
      await expect.poll(() => ids(page, '[data-ropes]')).toEqual(all)
      expect(await ids(page, '.react-flow__edges')).toEqual([])
      if (end === 'drop') await page.keyboard.press('Control+z')
    }
    await expect.poll(() => savedOutline(running)).toBe(SMALL)
  })
})
