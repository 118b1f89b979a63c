import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Bridged } from './helpers/bridged'
import { card, savedOutline, setUpCanvas } from './helpers/canvas'
import { stubDialogs } from './helpers/launch'
import { choose } from './helpers/native'
import { field, findAndSelect, openFindings, setText } from './helpers/panels'
import { outlineOf, SMALL } from './helpers/plan'
import { exampleFile, planFile, readPlan } from './helpers/planFiles'

const message = (page: Page) => page.getByRole('region', { name: 'Messages' })
const banner = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text })

/** How far the page reaches beyond the window, in CSS pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    window.scrollTo(500, 500)
    const { scrollWidth, scrollHeight } = document.documentElement
    const right = [...document.querySelectorAll('header button, footer button')].map(
      (one) => one.getBoundingClientRect().right,
    )
    return {
      across: scrollWidth - innerWidth,
      down: scrollHeight - innerHeight,
      scrolled: [window.scrollX, window.scrollY],
      cutOff: right.filter((edge) => edge > innerWidth).length,
    }
  })

describe('a window', () => {
  const canvas = setUpCanvas()

  async function resize(width: number, height: number): Promise<void> {
    const { app, page } = canvas.current
    const window = await app.browserWindow(page)
    await window.evaluate(
      (shown, size) => {
        shown.setMinimumSize(200, 200)
        shown.setContentSize(size.width, size.height)
      },
      { width, height },
    )
    await page.waitForFunction((size) => innerWidth === size.width, { width, height })
  }

  it.each([
    [900, 600, 'open already'],
    // 1280 x 800 at 200 %: there no panel hides the drawing unless it is asked for.
    [640, 400, 'asked for'],
  ])(
    'of %i x %i px shows all of itself, with a long title and one panel at a time',
    async (width, height, inspector) => {
      const { page } = await canvas.openFile(planFile(SMALL, 'A plan with a long title '.repeat(5).trim()))
      await resize(width, height)
      const nothing = { across: 0, down: 0, scrolled: [0, 0], cutOff: 0 }
      if (inspector === 'asked for') {
        await page.locator('section[aria-label="Inspector"]').waitFor({ state: 'detached' })
        await page.keyboard.press('Control+i')
      }
      // The inspector lies over the drawing now.
      await page.locator('[data-side="right"] [aria-label="Inspector"]').waitFor()
      await openFindings(page)
      await expect.poll(() => page.locator('section[aria-label="Inspector"]').count()).toBe(0)
      await expect.poll(() => overflow(page)).toEqual(nothing)
      await page.keyboard.press('Control+i')
      await page.locator('section[aria-label="Inspector"]').waitFor()
      await expect.poll(() => page.locator('[aria-label="Findings"] h2').count()).toBe(0)
      await expect.poll(() => overflow(page)).toEqual(nothing)
    },
  )

  it('never scrolls as a whole, however many findings it lists', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'), { size: { width: 1280, height: 800 } })
    await openFindings(page)
    await expect.poll(() => overflow(page)).toEqual({ across: 0, down: 0, scrolled: [0, 0], cutOff: 0 })
  })
})

describe('messages', () => {
  const canvas = setUpCanvas()

  it('never undo another edit than the one they speak of', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    const undo = message(page).getByRole('button', { name: 'Undo' })
    await undo.waitFor()
    await page.keyboard.press('Control+z')
    await undo.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await undo.click()
    await expect.poll(() => page.locator('[data-card]').count()).toBe(9)
  })

  it('say lastingly that a plan of a newer format is read only', async () => {
    const file = planFile(SMALL)
    const text = readFileSync(file, 'utf8').replace('"major": 1', '"major": 2')
    writeFileSync(file, text)
    const open = await canvas.openFile(file)
    const { page } = open
    await banner(page, /Newer format.*read only/).waitFor()
    await expect.poll(() => page.locator('[data-status="save"]').textContent()).toBe('Read only')
    await card(page, 'Sell uptime').click()
    await setText(page, 'title', 'Changed')
    await page
      .getByText(/made this plan, so it is read only/)
      .first()
      .waitFor()
    await expect.poll(() => card(page, 'Sell uptime').count()).toBe(1)
    const copy = join(dirname(file), 'copy.plumb')
    await stubDialogs(open.app, { save: copy, message: 1 })
    await page.getByRole('button', { name: 'Save a copy…' }).click()
    await banner(page, /Newer format/).waitFor({ state: 'detached' })
    expect(outlineOf(readPlan(copy))).toBe(SMALL)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('say lastingly that a file changed outside until the person decides', async () => {
    const { page, file } = await canvas.open(SMALL)
    await page.evaluate(() => (window as unknown as Bridged).plumbline.prefs.set({ autosave: false }))
    await findAndSelect(page, 'Audit')
    await setText(page, 'title', 'Audit week')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Sell uptime', 'Sell parts'))
    await page.keyboard.press('Control+s')
    const question = page.getByRole('dialog', { name: /changed outside/ })
    await question.waitFor()
    // Enter at once must not throw anybody's work away.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Save mine as a copy…')
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Decide…' }).click()
    await question.getByRole('button', { name: 'Overwrite with mine' }).click()
    await page.getByRole('button', { name: 'Decide…' }).waitFor({ state: 'detached' })
    expect(readFileSync(file, 'utf8')).toContain('Audit week')
  })
})

describe('a short message', () => {
  const canvas = setUpCanvas()

  it('lies in one row with its cross', async () => {
    const { app, page } = await canvas.open(SMALL)
    await choose(app, 'view.tidy')
    await choose(app, 'view.tidy')
    const parts = page.locator('[data-tone]').filter({ hasText: 'Already tidy.' }).locator('> *')
    // Icon, words, cross: on which of the rows, from the middle of the first, in CSS pixels.
    const rows = () =>
      parts.evaluateAll((all) => {
        const middles = all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => top + height / 2)
        return middles.map((middle) => Math.round((middle - (middles[0] ?? 0)) / 8))
      })
    await expect.poll(rows).toEqual([0, 0, 0])
  })

  it('follows the language, with what it offers', async () => {
    const { app, page } = await canvas.open(SMALL)
    await findAndSelect(page, 'Remote support')
    await choose(app, 'edit.delete')
    await message(page).getByText('“Remote support” deleted.').waitFor()
    await choose(app, 'view.language.de')
    await page.getByRole('region', { name: 'Meldungen' }).getByText('„Remote support“ gelöscht.').waitFor()
    await page.getByRole('region', { name: 'Meldungen' }).getByRole('button', { name: 'Rückgängig' }).click()
    await expect.poll(() => card(page, 'Remote support').count()).toBe(1)
  })
})

describe('small courtesies', () => {
  const canvas = setUpCanvas()

  it('Enter exports, beside the plan at first', async () => {
    const { page, app, file } = await canvas.open(SMALL)
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = ((_window: unknown, options: { defaultPath: string }) => {
        Object.assign(globalThis, { asked: options.defaultPath })
        return Promise.resolve({ canceled: true, filePath: '' })
      }) as never
    })
    await page.keyboard.press('Control+e')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    const asked = () => app.evaluate(() => String((globalThis as { asked?: string }).asked))
    await expect.poll(asked).toContain(dirname(file))
    await page.keyboard.press('Escape')
  })

  it('parking can be taken back from its message, and the message goes with it', async () => {
    const open = await canvas.open(SMALL)
    const { app, page } = open
    await findAndSelect(page, 'Remote support')
    await choose(app, 'card.park')
    const message = page.getByText('in the parking lot.').first()
    await message.waitFor()
    await page.keyboard.press('Control+z')
    await message.waitFor({ state: 'detached' })
    await choose(app, 'card.park')
    await message.waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await message.waitFor({ state: 'detached' })
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
    await choose(app, 'card.park')
    await choose(app, 'view.parking')
    await page.getByRole('button', { name: 'Bring back Remote support' }).click()
    await page.getByText('Back on the drawing, as a draft.').first().waitFor()
    const undo = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.label)
    await expect.poll(undo).toMatch(/Undo.*bring back/i)
  })

  it('a parked card is found where it is', async () => {
    const { page } = await canvas.open(SMALL)
    await findAndSelect(page, 'Remote support')
    await field(page, 'status').click()
    await page.getByRole('option', { name: 'Parked' }).click()
    await page.keyboard.press('Control+f')
    const words = page.getByRole('textbox', { name: 'Find cards' })
    const lot = page.locator('[aria-label="Parking lot"]')
    // Half a word opens nothing.
    await words.fill('Remote')
    await expect
      .poll(() => page.locator('[data-find-where]').textContent())
      .toBe('In the parking lot: Enter goes there')
    await expect.poll(() => lot.count()).toBe(0)
    await page.keyboard.press('Enter')
    const lit = lot.locator('[data-lit]')
    await lit.waitFor()
    await expect.poll(() => lit.textContent()).toContain('Remote support')
    // What the search opened goes once it shows a card of the drawing.
    await words.fill('Audit')
    await lot.waitFor({ state: 'detached' })
    await words.fill('Remote')
    await page.keyboard.press('Enter')
    await lit.waitFor()
    await page.keyboard.press('Escape')
    await page.locator('search').waitFor({ state: 'detached' })
    await expect.poll(() => lot.count()).toBe(1)
  })
})
