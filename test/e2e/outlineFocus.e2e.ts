import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boxOf, card, setUpCanvas } from './helpers/canvas'
import { choose } from './helpers/native'
import { SMALL } from './helpers/plan'
import { exampleFile } from './helpers/planFiles'

const row = (page: Page, title: string) => page.locator('[data-card-row]').filter({ hasText: title }).first()

/** How a row is framed. */
const frame = (page: Page, title: string) =>
  row(page, title).evaluate((one) => {
    const { outlineStyle, boxShadow } = getComputedStyle(one)
    return { dashed: outlineStyle === 'dashed', framed: boxShadow !== 'none' }
  })

describe('a row of the outline', () => {
  const canvas = setUpCanvas()

  it('that only has the keyboard does not look selected', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+2')
    await row(page, 'Win new plants').locator('[data-cell="title"]').click()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => frame(page, 'Audit campaign')).toEqual({ dashed: false, framed: true })
    await page.keyboard.press('Escape')
    await expect.poll(() => row(page, 'Audit campaign').getAttribute('aria-selected')).toBe('false')
    await expect.poll(() => page.locator('[data-card-row]:focus').textContent()).toContain('Audit campaign')
    await expect.poll(() => frame(page, 'Audit campaign')).toEqual({ dashed: true, framed: false })
  })

  it('that is selected is seen, beside the inspector, at any size of the interface', async () => {
    const { app, page } = await canvas.openFile(exampleFile('distributor'), { size: { width: 1440, height: 900 } })
    await card(page, 'Price discipline').first().click()
    await page.locator('[data-side-panel="inspector"]').waitFor()
    await page.keyboard.press('Control+2')
    await choose(app, 'view.size.200')
    await page.locator('[data-over="right"]').waitFor()
    const selected = page.locator('[data-card-row][data-selected]').first()
    const list = page.locator('[role="treegrid"] [role="rowgroup"]').last()
    await expect
      .poll(async () => {
        const [one, all] = [await boxOf(selected), await boxOf(list)]
        return one.y >= all.y - 1 && one.y + one.height <= all.y + all.height + 1
      })
      .toBe(true)
    await expect
      .poll(async () => {
        const [one, over] = [await boxOf(selected), await boxOf(page.locator('[data-over="right"]'))]
        return one.x + one.width <= over.x + 1
      })
      .toBe(true)
    await expect.poll(async () => (await boxOf(selected.locator('[data-cell="title"]'))).width).toBeGreaterThan(200)
  })
})
