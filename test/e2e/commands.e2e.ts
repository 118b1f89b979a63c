import type { ElectronApplication, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { card, savedOutline, setUpCanvas, typeTitle } from './helpers/canvas'
import { choose } from './helpers/native'
import { openFindings } from './helpers/panels'
import { SMALL } from './helpers/plan'

const menu = (page: Page, name: string): Locator => page.getByRole('menu', { name })
const option = (page: Page, name: RegExp): Locator => page.getByRole('option', { name })
const findings = (page: Page, about = ''): Locator => page.locator('[data-finding]').filter({ hasText: about })

/** Runs a command of the palette that is found by these words. */
async function run(page: Page, words: string, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill(words)
  await option(page, name).first().and(page.locator('[aria-selected="true"]')).waitFor()
  await page.keyboard.press('Enter')
}

async function park(page: Page, title: string): Promise<void> {
  await card(page, title).click()
  await run(page, 'move to parking', /^Move to parking lot/)
  await page.locator('[data-rail="parking"]').click()
  await page.locator('[data-parked]').waitFor()
}

/** Notes what the window is asked for instead of filling the screen, which a test's display may not do. */
async function watchFullScreen(app: ElectronApplication): Promise<() => Promise<unknown>> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) return
    let full = false
    Object.assign(window, { setFullScreen: (on: boolean) => (full = on), isFullScreen: () => full })
  })
  return () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
}

describe('commands for what panels do', () => {
  const canvas = setUpCanvas()

  it('suppress a finding of the selected card for a reason, and let it be told again', async () => {
    const { page } = await canvas.open(SMALL)
    await openFindings(page)
    await expect.poll(() => findings(page, 'Remote support').count()).toBeGreaterThan(0)
    const before = await findings(page).count()
    await card(page, 'Remote support').click()
    await run(page, 'suppress', /^Suppress finding/)
    await option(page, /Remote support/)
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('textbox').fill('It is bought in.')
    await page.getByRole('button', { name: 'Suppress', exact: true }).click()
    await expect.poll(() => findings(page).count()).toBe(before - 1)
    await run(page, 'stop suppressing', /^Stop suppressing/)
    await option(page, /It is bought in/).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => findings(page).count()).toBe(before)
  })

  it('offer the remedies of the selected card by name', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Remote support').click()
    await run(page, 'fix', /^Fix finding/)
    await option(page, /activity/)
      .first()
      .click()
    await typeTitle(page, 'Watch sensors')
    await expect.poll(() => savedOutline(canvas.current)).toBe(`${SMALL}\n      Watch sensors`)
  })

  it('hang rows of the outline deeper and higher, fold and sort them', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+3')
    const row = (title: string) => page.locator('[data-card-row]').filter({ hasText: title })
    await row('Remote support').click()
    await run(page, 'outdent', /^Hang higher/)
    await expect.poll(() => savedOutline(canvas.current)).toBe(SMALL.replace('    Remote', '  Remote'))
    await run(page, 'indent', /^Hang deeper/)
    await expect.poll(() => savedOutline(canvas.current)).toBe(SMALL)
    await run(page, 'fold all rows', /Fold all rows/)
    await row('Win new plants').waitFor({ state: 'detached' })
    await run(page, 'unfold all rows', /Unfold all rows/)
    await row('Win new plants').waitFor()
    await run(page, 'sort', /Sort rows by/)
    await option(page, /^Title/).click()
    await page.locator('[data-sort="title"][aria-sort="ascending"]').waitFor()
  })

  it('bring a parked card back', async () => {
    const { page } = await canvas.open(SMALL)
    await park(page, 'Check quotes')
    await page.locator('[data-parked] button').first().click()
    await run(page, 'bring back', /^Bring back/)
    await page.locator('[data-parked]').waitFor({ state: 'detached' })
    await expect.poll(() => card(page, 'Check quotes').count()).toBe(1)
  })

  it('fill the screen, by name and by key', async () => {
    const { app, page } = await canvas.open(SMALL)
    const isFull = await watchFullScreen(app)
    await run(page, 'full screen', /^Full screen/)
    await expect.poll(isFull).toBe(true)
    await page.keyboard.press('F11')
    await expect.poll(isFull).toBe(false)
  })

  it('widen and narrow a line of sight; without one the same keys begin a title', async () => {
    const { page } = await canvas.open(SMALL)
    const lit = () => page.locator('[data-card]:not([data-faded])').count()
    await card(page, 'Audit campaign').click()
    await run(page, 'focus', /^Focus on line of sight/)
    await expect.poll(lit).toBe(5)
    await page.keyboard.press('-')
    await expect.poll(lit).toBe(4)
    await choose(canvas.current.app, 'view.focusWider')
    await expect.poll(lit).toBe(5)
    await run(page, 'narrow', /^Narrow line of sight/)
    await expect.poll(lit).toBe(4)
    await page.keyboard.press('Escape')
    await expect.poll(lit).toBe(9)
    await page.keyboard.press('+')
    await page.locator('[data-card] textarea').waitFor()
    await expect.poll(() => page.locator('[data-card] textarea').inputValue()).toBe('+')
  })

  it('stand in the list of shortcuts, with what the canvas knows by itself', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('?')
    const rows = page.getByRole('dialog', { name: 'Keyboard shortcuts' }).locator('dl > div')
    for (const words of ['Full screenF11', 'Menu of what is selectedShift+F10', 'Widen line of sight+', 'Ctrl+drag'])
      await expect.poll(() => rows.filter({ hasText: words }).count()).toBe(1)
  })
})

describe('context menus beside the drawing', () => {
  const canvas = setUpCanvas()

  it('of a finding offers its remedies, and to suppress it, by mouse and by key', async () => {
    const { page } = await canvas.open(SMALL)
    await openFindings(page)
    // Another card's findings are not meant.
    await card(page, 'Check quotes').click()
    const row = findings(page, 'Remote support').first()
    await row.click({ button: 'right' })
    await menu(page, 'Menu of the finding')
      .getByRole('menuitem', { name: /activity/ })
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(() => row.evaluate((button) => button === document.activeElement)).toBe(true)
    const before = await findings(page).count()
    await page.keyboard.press('Shift+F10')
    await menu(page, 'Menu of the finding').getByRole('menuitem', { name: 'Suppress finding…' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('It is bought in.')
    await page.getByRole('button', { name: 'Suppress', exact: true }).click()
    await expect.poll(() => findings(page).count()).toBe(before - 1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-finding'))).toBe(true)
  })

  it('of a finding does what helps', async () => {
    const { page } = await canvas.open(SMALL)
    await openFindings(page)
    await findings(page, 'Remote support').first().click({ button: 'right' })
    await menu(page, 'Menu of the finding')
      .getByRole('menuitem', { name: /activity/ })
      .click()
    await expect.poll(() => page.locator('[data-card] textarea').count()).toBe(1)
  })

  it('of a parked card brings it back, opens its title and deletes it', async () => {
    const { page } = await canvas.open(SMALL)
    await park(page, 'Check quotes')
    await page.locator('[data-parked]').click({ button: 'right' })
    await menu(page, 'Menu of the parked card').getByRole('menuitem', { name: 'Edit title' }).click()
    await page.locator('[data-inspector] [data-field="title"]:focus').waitFor()
    await page.locator('[data-parked]').click({ button: 'right' })
    await menu(page, 'Menu of the parked card')
      .getByRole('menuitem', { name: /Bring back/ })
      .click()
    await page.locator('[data-parked]').waitFor({ state: 'detached' })
    await expect.poll(() => card(page, 'Check quotes').count()).toBe(1)
  })

  it('of the free outline folds its rows', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+2')
    const table = page.getByRole('treegrid')
    await table.waitFor()
    const { height } = (await table.boundingBox()) ?? { height: 0 }
    await table.click({ button: 'right', position: { x: 200, y: height - 20 } })
    await menu(page, 'Menu of the outline')
      .getByRole('menuitem', { name: /^Fold all rows/ })
      .click()
    await expect.poll(() => page.locator('[data-card-row]').count()).toBe(1)
  })
})
