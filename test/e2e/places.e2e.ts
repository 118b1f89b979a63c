import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { card, pressLetter, setUpCanvas } from './helpers/canvas'
import { choose } from './helpers/native'
import { findAndSelect } from './helpers/panels'
import { SMALL } from './helpers/plan'

/** A click of one of the buttons at the side of a mouse, which Playwright's own mouse does not have. */
async function sideClick(page: Page, button: 'back' | 'forward'): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const at = { x: 400, y: 300, button, clickCount: 1 }
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
  await session.detach()
}

describe('back and forward', () => {
  const canvas = setUpCanvas()

  const primary = () => canvas.current.page.locator('[data-card][data-primary]')

  it('leads through the places visited by Alt and an arrow, and by the side buttons of the mouse', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Sell uptime').click()
    await findAndSelect(page, 'Check quotes')
    await findAndSelect(page, 'Audit campaign')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => primary().getAttribute('aria-label')).toContain('Check quotes')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => primary().getAttribute('aria-label')).toContain('Sell uptime')
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(() => primary().getAttribute('aria-label')).toContain('Check quotes')
    await sideClick(page, 'forward')
    await expect.poll(() => primary().getAttribute('aria-label')).toContain('Audit campaign')
    await sideClick(page, 'back')
    await expect.poll(() => primary().getAttribute('aria-label')).toContain('Check quotes')
  })

  it('merges a walk with the arrows into one place', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Check quotes').click()
    await findAndSelect(page, 'Sell uptime')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => primary().getAttribute('aria-label')).toContain('Check quotes')
  })

  it('returns to another view and to a line of sight, from the palette and the menu too', async () => {
    const { app, page } = await canvas.open(SMALL)
    await card(page, 'Audit campaign').click()
    await pressLetter(page, 'f')
    await page.locator('[data-focus-chip]').waitFor()
    await page.keyboard.press('Control+2')
    await page.getByRole('treegrid').waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.locator('[data-focus-chip]').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('Back')
    await page.keyboard.press('Enter')
    await page.locator('[data-focus-chip]').waitFor({ state: 'detached' })
    await choose(app, 'go.forward')
    await page.locator('[data-focus-chip]').waitFor()
    await expect.poll(() => primary().getAttribute('aria-label')).toContain('Audit campaign')
  })
})
