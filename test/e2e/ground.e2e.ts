import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { seeFromAfar } from './helpers/afar'
import { boxOf, card, fit, setUpCanvas } from './helpers/canvas'
import { exampleFile } from './helpers/planFiles'

const lines = (page: Page) => page.locator('[data-plumb-lines] path[stroke]')

/** Colours of the painted picture, in one row of pixels some way above the ground, that the paper has not. */
function inksAboveGround(page: Page, above: number): Promise<number> {
  return page.evaluate((distance) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-overview]')
    const ground = document.querySelector('[data-ground]')?.getBoundingClientRect()
    const context = canvas?.getContext('2d')
    if (!canvas || !context || !ground) return -1
    const box = canvas.getBoundingClientRect()
    const ratio = canvas.width / box.width
    const row = Math.round((ground.top - distance - box.top) * ratio)
    const { data } = context.getImageData(0, row, canvas.width, 1)
    let painted = 0
    for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 60 && (data[i - 4] ?? 0) <= 60) painted++
    return painted
  }, above)
}

describe('the ground', () => {
  const canvas = setUpCanvas()

  it('is reached by a rope from every column of activities that somebody owns', async () => {
    const { page } = await canvas.openFile(exampleFile('software'), { size: { width: 1920, height: 1080 } })
    await fit(page)
    await expect.poll(() => lines(page).count()).toBeGreaterThan(5)
    const ground = await boxOf(page.locator('[data-ground]'))
    for (const line of await lines(page).all()) {
      const { y, height } = await boxOf(line)
      expect(ground.y - (y + height)).toBeLessThan(12)
    }
  })

  it('is reached in the painted picture too', async () => {
    const { page } = await canvas.openFile(exampleFile('software'), { size: { width: 1920, height: 1080 } })
    await seeFromAfar(page)
    await expect.poll(() => inksAboveGround(page, 3)).toBeGreaterThan(5)
  })

  it('has a card in the hand lie over all others', async () => {
    const { page } = await canvas.openFile(exampleFile('software'), { size: { width: 1920, height: 1080 } })
    await fit(page)
    const held = card(page, 'Run storeroom audits').first()
    const { x, y, width } = await boxOf(held)
    await page.mouse.move(x + width / 2, y + 12)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + 40, y + 30, { steps: 4 })
    const order = await page.evaluate(() => {
      const orders = [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => ({
        dragging: node.classList.contains('dragging'),
        z: Number(getComputedStyle(node).zIndex),
      }))
      return {
        held: Math.min(...orders.filter(({ dragging }) => dragging).map(({ z }) => z)),
        others: Math.max(...orders.filter(({ dragging }) => !dragging).map(({ z }) => z)),
      }
    })
    expect(order.held).toBeGreaterThan(order.others)
    await page.keyboard.press('Escape')
    await page.mouse.up()
  })

  it('lets go of cards in the hand, until they hang again', async () => {
    const { page } = await canvas.openFile(exampleFile('software'), { size: { width: 1920, height: 1080 } })
    await fit(page)
    const before = await lines(page).count()
    await page.keyboard.press('Control+a')
    const { x, y, width } = await boxOf(card(page, 'Run storeroom audits').first())
    await page.mouse.move(x + width / 2, y + 12)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + 40, y + 30, { steps: 4 })
    await expect.poll(() => lines(page).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect.poll(() => lines(page).count()).toBe(before)
  })
})
