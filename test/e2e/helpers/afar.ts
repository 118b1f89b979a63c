import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Point } from '../../../renderer/canvas/hitTest'
import { still } from '../../../scripts/lib/views/still.mjs'

/** A point of the drawing in pixels of the window. */
export function onScreen(page: Page, { x, y }: Point): Promise<Point> {
  return page.locator('.react-flow__viewport').evaluate(
    (element, at) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform)
      const pane = element.closest('.react-flow')?.getBoundingClientRect()
      return { x: (pane?.x ?? 0) + e + at.x * a, y: (pane?.y ?? 0) + f + at.y * a }
    },
    { x, y },
  )
}

/** Zooms out until nothing of the drawing is an element of the page. */
export async function seeFromAfar(page: Page): Promise<void> {
  await page.locator('[data-canvas]').focus()
  for (let i = 0; i < 12 && (await page.locator('.react-flow__node').count()) > 0; i++) {
    await page.keyboard.press('Control+-')
    await still(page)
  }
  await expect.poll(() => page.locator('[data-ropes] [data-rope], .react-flow__node').count()).toBe(0)
}
