import { describe, expect, it } from 'vitest'
import { card, fit, setUpCanvas } from './helpers/canvas'
import { still } from './helpers/still'

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
})
