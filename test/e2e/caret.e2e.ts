import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { card, fit, type OpenCanvas, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'

/** Whether the page keeps the place of a caret: it cannot be seen, but that it is taken away can be heard. */
const keepsCaret = (page: Page) =>
  page.evaluate(async () => {
    let heard = false
    const hear = () => {
      heard = true
    }
    // What happened before may still be told.
    await new Promise((done) => setTimeout(done, 100))
    document.addEventListener('selectionchange', hear)
    document.getSelection()?.removeAllRanges()
    await new Promise((done) => setTimeout(done, 100))
    document.removeEventListener('selectionchange', hear)
    return heard
  })

describe('the place of the caret', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
    await fit(open.page)
  })

  it.each(['Enter', 'Escape'])('is forgotten when a title is left with %s', async (key) => {
    const { page } = open
    await card(page, 'Audit campaign').click()
    await page.keyboard.press('F2')
    await page.locator('[data-card] textarea').waitFor()
    await page.keyboard.press(key)
    await page.locator('[data-card] textarea').waitFor({ state: 'detached' })
    expect(await keepsCaret(page)).toBe(false)
  })

  it('is forgotten when a field beside the drawing is left for a card', async () => {
    const { page } = open
    await card(page, 'Audit campaign').click()
    await page.getByRole('textbox').first().click()
    await card(page, 'Audit campaign').click()
    expect(await keepsCaret(page)).toBe(false)
  })

  it('stays in the field that has it', async () => {
    const { page } = open
    await card(page, 'Audit campaign').click()
    await page.keyboard.press('F2')
    await page.locator('[data-card] textarea').waitFor()
    await page.keyboard.press('End')
    await page.keyboard.type('!')
    await expect.poll(() => page.locator('[data-card] textarea').inputValue()).toBe('Audit campaign!')
    await page.keyboard.press('Escape')
  })
})
