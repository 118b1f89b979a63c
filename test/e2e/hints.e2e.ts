import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { boxOf, card, setUpCanvas, typeTitle } from './helpers/canvas'
import { choose } from './helpers/native'
import { SMALL } from './helpers/plan'
import { setUpUserData } from './helpers/userData'

describe('hints', () => {
  const canvas = setUpCanvas()
  const data = setUpUserData()
  const shown = (page: Page) => page.locator('[data-hint]').getAttribute('data-hint')

  it('come one at a time, go for good when done or dismissed, and come again when asked for', async () => {
    const first = await canvas.open(SMALL, { userData: data.folder })
    const { page } = first
    await expect.poll(() => shown(page)).toBe('build')
    await expect.poll(() => page.locator('[data-hint]').count()).toBe(1)
    // Done: a card below another.
    await card(page, 'Price review').first().click()
    await page.keyboard.press('Tab')
    await typeTitle(page, 'Ask ten')
    await expect.poll(() => shown(page)).toBe('connect')
    // Closed: the others wait for the next start.
    await page.locator('[data-hint] button').click()
    await expect.poll(() => page.locator('[data-hint]').count()).toBe(0)
    await card(page, 'Price review').first().click()
    await still(page)
    await expect.poll(() => page.locator('[data-hint]').count()).toBe(0)
    await page.keyboard.press('Control+s')
    await page.locator('[data-status="save"][data-state="saved"]').waitFor()
    await first.close()

    const second = await data.launch({ files: [first.file] })
    await second.page.locator('[data-canvas]').waitFor()
    await expect.poll(() => shown(second.page)).toBe('findings')
    await second.page.keyboard.press('F8')
    await expect.poll(() => shown(second.page)).toBe('palette')
    await second.page.keyboard.press('Control+k')
    await second.page.keyboard.press('Escape')
    await second.page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => second.page.locator('[data-hint]').count()).toBe(0)
    await choose(second.app, 'help.hints')
    await expect.poll(() => shown(second.page)).toBe('build')
  })

  it('take neither the focus nor a press that was meant for the drawing', async () => {
    const { page } = await canvas.open(SMALL)
    const hint = page.locator('[data-hint]')
    await hint.waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-hint]'))).toBeNull()
    const box = await boxOf(hint)
    const under = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-hint], [data-canvas]')?.hasAttribute('data-canvas'),
      { x: box.x + box.width / 3, y: box.y + box.height / 2 },
    )
    expect(under).toBe(true)
  })
})
