import type { Page } from 'playwright-core'
import { still } from '../../../scripts/lib/views/still.mjs'

/** Where the window looks at the drawing, to a tenth of a pixel. */
export async function look(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  await still(page)
  return page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform)
    return { zoom: Math.round(a * 1000) / 1000, x: Math.round(e * 10) / 10, y: Math.round(f * 10) / 10 }
  })
}

/** So far away that titles stand alone, and can still be read. */
export async function zoomOut(page: Page): Promise<void> {
  await page.locator('[data-canvas]').focus()
  while ((await look(page)).zoom > 0.35) await page.keyboard.press('Control+-')
  await still(page)
}

/** Where all cards are, in pixels of the window. */
export const places = (page: Page): Promise<Record<string, number[]>> =>
  page.locator('[data-card]').evaluateAll((cards) =>
    Object.fromEntries(
      cards.map((one) => {
        const { x, y } = one.getBoundingClientRect()
        return [one.getAttribute('aria-label'), [Math.round(x), Math.round(y)]]
      }),
    ),
  )
