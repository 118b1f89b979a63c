import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { fit, setUpCanvas } from './helpers/canvas'
import { exampleFile } from './helpers/planFiles'

/** The cards that lie below the counts of lanes. */
function below(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => {
    const counts = [...document.querySelectorAll('[data-lane] [class*="counter"]')].map((one) =>
      one.getBoundingClientRect(),
    )
    const meets = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
    return [...document.querySelectorAll('[data-card]')]
      .filter((card) => counts.some((count) => meets(count, card.getBoundingClientRect())))
      .map((card) => card.getAttribute('data-card'))
  })
}

const shown = (page: Page): Promise<number> => page.locator('[data-lane] [class*="counter"]').count()

describe('the count of a lane beside the outline', () => {
  const canvas = setUpCanvas()

  it('lies on no card, wherever the picture is', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'), { size: { width: 1024, height: 700 } })
    await page.keyboard.press('Control+3')
    await page.locator('[data-outline]').waitFor()
    await fit(page)
    await expect.poll(() => shown(page)).toBe(1)
    for (const key of ['Control+=', 'Control+=', 'Control+=', 'Control+=']) {
      await page.keyboard.press(key)
      await still(page)
      const pane = await page.locator('[data-canvas]').boundingBox()
      if (pane === null) throw new Error('There is no drawing.')
      await page.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2)
      for (const [dx, dy] of [
        [60, 0],
        [120, 40],
        [-40, 60],
        [150, -120],
      ] as const) {
        await page.mouse.wheel(dx, dy)
        await still(page)
        await expect.poll(() => below(page)).toEqual([])
      }
    }
  })
})
