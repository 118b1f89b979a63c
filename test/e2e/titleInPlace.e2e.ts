import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { boxOf, card, fit, setUpCanvas } from './helpers/canvas'
import { exampleFile } from './helpers/planFiles'

describe('a title that is typed', () => {
  const canvas = setUpCanvas()

  it.each(['Sell uptime to every plant that stands still', 'Win new plants in dairy and bakery', 'Audit'])(
    'stands where it stood, in the same type, beside all that the card shows: %s',
    async (title) => {
      const { page } = await canvas.open(
        'Sell uptime to every plant that stands still\n  Win new plants in dairy and bakery\n    Audit',
      )
      await fit(page)
      await page.keyboard.press('Control+0')
      await still(page)
      const shown = card(page, title).first()
      const painted = await shown.locator('svg text').first().boundingBox()
      const size = await shown
        .locator('svg text')
        .first()
        .evaluate((text) => getComputedStyle(text).fontSize)
      await shown.click()
      await page.keyboard.press('F2')
      await still(page)
      const typed = await shown.locator('textarea').evaluate((field) => {
        const { x, y } = field.getBoundingClientRect()
        const { fontSize, lineHeight } = getComputedStyle(field)
        return { x, y, fontSize, lines: Math.round(field.clientHeight / Number.parseFloat(lineHeight)) }
      })
      const again = await shown.locator('svg text').first().boundingBox()
      expect(typed.fontSize).toBe(size)
      expect(Math.abs(typed.x - (again?.x ?? Number.NaN))).toBeLessThan(2)
      expect(Math.abs(typed.y - (again?.y ?? Number.NaN))).toBeLessThan(5)
      expect(painted).not.toBeNull()
      const box = await shown.boundingBox()
      const frame = await shown.locator('textarea').boundingBox()
      // The icon at its left, and the owner and the chips below, stay.
      expect((frame?.x ?? 0) - (box?.x ?? 0)).toBeGreaterThan(20)
      expect((box?.height ?? 0) - (frame?.height ?? 0)).toBeGreaterThan(20)
    },
  )

  const LONG = 'Win new plants in dairy, bakery and meat with free audits'

  /** The lines of the field, and those that are seen of them. */
  const lines = (page: Page) =>
    page.locator('[data-card] textarea').evaluate((field) => {
      const line = Number.parseFloat(getComputedStyle(field).lineHeight)
      return { all: Math.round(field.scrollHeight / line), seen: Math.round(field.clientHeight / line) }
    })

  it('is seen whole when it is opened from afar', async () => {
    const { page } = await canvas.open(`Sell uptime\n  ${LONG}`)
    await card(page, LONG.slice(0, 14)).first().click()
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Control+-')
    await still(page)
    await page.keyboard.press('F2')
    await page.locator('[data-card] textarea').waitFor()
    await still(page)
    await expect.poll(() => lines(page)).toEqual({ all: 3, seen: 3 })
  })

  it('has the card grow with it, and all below it makes room', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'))
    const shown = card(page, 'Improve our close rate')
    await shown.click()
    await page.keyboard.press('Control+0')
    await page.keyboard.press('Shift+Digit2')
    await still(page)
    const zoom = (await boxOf(shown)).width / 220
    const [before, foot] = [await boxOf(shown), await lowest(shown)]
    await page.keyboard.press('F2')
    await page.locator('[data-card] textarea').waitFor()
    const first = (await lines(page)).seen
    await page.keyboard.insertText(`${LONG} ${LONG}`)
    await expect.poll(async () => (await lines(page)).seen).toBeGreaterThan(5)
    const { all, seen } = await lines(page)
    expect(seen).toBe(all)
    const more = (seen - first) * 20 * zoom
    const edited = page.locator('[data-card][data-editing]')
    await expect.poll(async () => (await boxOf(edited)).height - before.height).toBeCloseTo(more, 0)
    // Owner and chips stand as far below the title as they did.
    await expect.poll(async () => (await lowest(edited)) - foot).toBeCloseTo(more, 0)
    const field = await boxOf(edited.locator('textarea'))
    expect(field.y + field.height).toBeLessThan(await lowest(edited))
    await still(page)
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await boxOf(shown)).height).toBeCloseTo(before.height, 0)
  })
})

/** The lower end of the last words on a card. */
async function lowest(shown: Locator): Promise<number> {
  const ends = await shown
    .locator('svg text')
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().bottom))
  return Math.max(...ends)
}
