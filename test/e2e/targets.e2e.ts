import { beforeAll, describe, expect, it } from 'vitest'
import { tidyUp } from '../../scripts/lib/views.mjs'
import { STARTS, type Staged, setUpStage } from './helpers/stage'

/** What a finger hits for sure, in pixels; half a pixel is lost to rounding. */
const LEAST = 43.5

/** Controls that a finger could miss: their names and sizes. A label counts with its box, as does a hidden rim that takes the touch. */
function smallTargets(least: number): string[] {
  const controls =
    'button, a[href], input, select, textarea, summary, [role^="menuitem"], [role="option"], [role="tab"], [role="switch"], [role="separator"][tabindex], [data-handle], [data-fold-sign]'
  const box = (element: Element) => {
    const label = element.closest('label')
    return (label ?? element).getBoundingClientRect()
  }
  const takes = (element: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || element.closest('label')?.contains(hit) === true)
  }
  const reaches = (element: Element, { left, top, width, height }: DOMRect) => {
    const [x, y, half] = [left + width / 2, top + height / 2, least / 2]
    const across = width >= least || (takes(element, x - half, y) && takes(element, x + half, y))
    return across && (height >= least || (takes(element, x, y - half) && takes(element, x, y + half)))
  }
  const isSeen = (element: Element, { left, top, width, height }: DOMRect) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    getComputedStyle(element).pointerEvents !== 'none' &&
    element.closest('.visually-hidden, [aria-hidden="true"], [data-base-ui-inert]') === null &&
    width > 0 &&
    height > 0 &&
    left < innerWidth &&
    top < innerHeight &&
    left + width > 0 &&
    top + height > 0
  return [...document.querySelectorAll(controls)].flatMap((element) => {
    const rect = box(element)
    if (!isSeen(element, rect) || (rect.width >= least && rect.height >= least) || reaches(element, rect)) return []
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''
    return [
      `${element.tagName.toLowerCase()}.${element.className} "${name}": ${rect.width.toFixed(0)} x ${rect.height.toFixed(0)}`,
    ]
  })
}

describe.each(STARTS)('targets for fingers, started with %s', (start, views) => {
  // One of the views is broken on purpose.
  const stage = setUpStage('group', 'some')
  let staged: Staged

  beforeAll(async () => {
    staged = await stage(start)
    await staged.page.evaluate(() => window.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' })))
    await staged.page.locator('html[data-coarse]').waitFor()
  })

  it.each(views)('are 44 pixels or more: $name', async ({ open }) => {
    await tidyUp(staged)
    await open(staged)
    // A mouse that happens to lie on a card shows its handles, which are for the mouse.
    await staged.page.mouse.move(0, 0)
    await staged.page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'))
    // The handles take their size when the flight of the view has come to rest.
    await expect.poll(() => staged.page.evaluate(smallTargets, LEAST)).toEqual([])
  })
})
