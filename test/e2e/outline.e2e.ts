import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './helpers/axe'
import { card, type OpenCanvas, said, savedOutline, savedPlan, setUpCanvas } from './helpers/canvas'
import type { LaunchOptions } from './helpers/launch'
import { SMALL } from './helpers/plan'
import { exampleFile, readPlan } from './helpers/planFiles'
import { setUpUserData } from './helpers/userData'

/** The row of a card by its title. */
const row = (page: Page, title: string): Locator => page.locator('[data-card-row]').filter({ hasText: title })
const cell = (page: Page, title: string, column: string): Locator => row(page, title).locator(`[data-cell="${column}"]`)
const focused = (page: Page): Locator => page.locator('[role="treegrid"] :focus')

async function showOutline(open: OpenCanvas): Promise<OpenCanvas> {
  await open.page.keyboard.press('Control+2')
  await open.page.locator('[data-outline]').waitFor()
  return open
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Types into the title that is being edited. */
async function type(page: Page, title: string, key = 'Enter'): Promise<void> {
  await page.locator('[data-title-editor]').waitFor()
  await page.keyboard.insertText(title)
  await page.keyboard.press(key)
}

/** The empty row with which Enter goes on after the title of a new one. */
async function next(page: Page): Promise<void> {
  await expect.poll(() => page.locator('[data-title-editor]').inputValue()).toBe('')
}

const titles = (page: Page): Promise<string[]> =>
  page
    .locator('[data-card-row]')
    .evaluateAll((rows) => rows.map((one) => one.querySelector('[dir="auto"]')?.textContent ?? ''))

describe('the outline', () => {
  const canvas = setUpCanvas()
  const data = setUpUserData()
  const openOutline = async (outline: string, options?: LaunchOptions) =>
    showOutline(await canvas.open(outline, options))

  it('is walked, folded and unfolded with the arrows', async () => {
    const { page } = await openOutline(SMALL)
    await row(page, 'Sell uptime').focus()
    await press(page, 'ArrowDown', 'ArrowDown')
    await expect.poll(() => focused(page).textContent()).toContain('Audit campaign')
    await press(page, 'ArrowLeft')
    await expect.poll(() => focused(page).getAttribute('aria-expanded')).toBe('false')
    await expect.poll(() => row(page, 'Call ten plants').count()).toBe(0)
    await press(page, 'ArrowLeft')
    await expect.poll(() => focused(page).textContent()).toContain('Win new plants')
    await press(page, 'ArrowDown', 'ArrowRight')
    await expect.poll(() => row(page, 'Call ten plants').count()).toBe(1)
    await press(page, 'ArrowRight', 'ArrowRight')
    await expect.poll(() => focused(page).getAttribute('data-cell')).toBe('status')
    await press(page, 'ArrowLeft', 'ArrowLeft', 'End')
    await expect.poll(() => focused(page).textContent()).toContain('Remote support')
    await expect.poll(() => focused(page).getAttribute('aria-level')).toBe('3')
    await press(page, 'Home')
    await expect.poll(() => focused(page).textContent()).toContain('Sell uptime')
  })

  it('builds a cascade with the keyboard alone', async () => {
    const open = await openOutline('Sell uptime')
    const { page } = open
    await press(page, 'ArrowDown', 'Home', 'Control+Enter')
    await type(page, 'Win new plants')
    await next(page)
    await type(page, 'Grow service margin')
    await next(page)
    // An empty new row leaves no trace.
    await press(page, 'Enter')
    await expect.poll(() => focused(page).textContent()).toContain('Grow service margin')
    await press(page, 'Shift+Enter')
    await type(page, 'Keep the old ones')
    await next(page)
    // Tab while naming it: a new card one level deeper.
    await page.keyboard.insertText('Service calls')
    await press(page, 'Tab')
    await expect.poll(() => page.locator('[data-title-editor]').getAttribute('placeholder')).toBe('New initiative')
    await press(page, 'Control+Enter')
    await type(page, 'Visit each one')
    await next(page)
    await press(page, 'Escape')
    await expect.poll(() => focused(page).textContent()).toContain('Visit each one')
    await press(page, 'Insert')
    await expect.poll(() => said(page)).toContain('Activities are the ground')
    await expect
      .poll(() => savedOutline(open))
      .toBe(`Sell uptime
  Win new plants
  Keep the old ones
    Service calls
      Visit each one
  Grow service margin`)
  })

  it('outdents, indents back, and says why where the levels forbid it', async () => {
    const open = await openOutline(SMALL)
    const { page } = open
    await cell(page, 'Audit campaign', 'title').click()
    await press(page, 'Shift+Tab')
    await expect.poll(() => said(page)).toContain('The driver in between is missing.')
    await expect.poll(() => savedOutline(open)).toContain('\n  Audit campaign\n    Call ten plants')
    await press(page, 'Tab')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
    await press(page, 'Tab')
    const reason =
      'It hangs from “Win new plants” already. Levels are fixed: an initiative cannot hang from another initiative.'
    await expect.poll(() => said(page)).toContain(reason)
    await expect.poll(() => page.getByText(reason).count()).toBeGreaterThan(1)
    await cell(page, 'Sell uptime', 'title').click()
    await press(page, 'Shift+Tab')
    await expect.poll(() => said(page)).toContain('A strategy is the ceiling')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('lets nobody be caught: Escape, then Tab leaves it', async () => {
    const open = await openOutline(SMALL)
    const { page } = open
    await cell(page, 'Audit campaign', 'title').click()
    await press(page, 'Escape', 'Tab')
    await expect.poll(() => focused(page).count()).toBe(0)
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('moves among siblings and on to the next parent', async () => {
    const open = await openOutline(SMALL)
    const { page } = open
    await cell(page, 'Visit two plants', 'title').click()
    await press(page, 'Control+Shift+ArrowUp')
    await expect.poll(() => savedOutline(open)).toContain('Visit two plants\n      Call ten plants')
    await cell(page, 'Audit campaign', 'title').click()
    await press(page, 'Control+Shift+ArrowDown')
    await expect.poll(() => savedOutline(open)).toContain('Grow service margin\n    Audit campaign')
    await expect.poll(() => focused(page).textContent()).toContain('Audit campaign')
    await press(page, 'Control+z', 'Control+z')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('edits title, owner, status, date and cadence in their cells', async () => {
    const open = await openOutline(SMALL, { size: { width: 1900, height: 900 } })
    const { page } = open
    await cell(page, 'Call ten plants', 'title').click()
    await press(page, 'F2')
    await type(page, 'Call twelve plants')
    await press(page, 'ArrowRight', 'Enter')
    await cell(page, 'Call twelve plants', 'owner').getByRole('combobox').fill('Priya Nair')
    await page.getByRole('option').first().waitFor()
    await press(page, 'Enter')
    await expect.poll(() => cell(page, 'Call twelve plants', 'owner').textContent()).toBe('Priya Nair')
    await expect.poll(() => focused(page).getAttribute('data-cell')).toBe('owner')
    await press(page, 'ArrowRight', 'Enter')
    await page.getByRole('option', { name: 'Draft' }).waitFor()
    await page.getByRole('option', { name: 'Draft' }).click()
    await expect.poll(() => cell(page, 'Call twelve plants', 'status').textContent()).toBe('Draft')
    await expect.poll(() => focused(page).getAttribute('data-cell')).toBe('status')
    await press(page, ...Array<string>(4).fill('ArrowRight'), 'Enter')
    await page.keyboard.insertText('someday')
    await press(page, 'Enter')
    await page.getByRole('alert').waitFor()
    await cell(page, 'Call twelve plants', 'due').locator('input').fill('30 Jun 2031')
    await press(page, 'Enter')
    await expect.poll(() => cell(page, 'Call twelve plants', 'due').textContent()).toBe('30 Jun ’31')
    // A typed letter opens the cell and lands in it.
    await press(page, 'ArrowRight', '3')
    await page.keyboard.insertText('x/week')
    await press(page, 'Enter')
    await expect.poll(() => cell(page, 'Call twelve plants', 'cadence').textContent()).toBe('3 × / week')
    // Delete in a cell clears the cell, and not the card.
    await press(page, 'Delete')
    await expect.poll(() => cell(page, 'Call twelve plants', 'cadence').textContent()).toBe('')
    await press(page, 'Control+z')
    const plan = await savedPlan(open)
    const node = plan.allCards().find((one) => one.title === 'Call twelve plants')
    expect(node).toMatchObject({ status: 'draft', end: '2031-06-30', cadence: { count: 3, per: 'week' } })
    expect(Object.values(plan.doc.people).find((person) => person.id === node?.ownerId)?.name).toBe('Priya Nair')
  })

  it('selects several rows, deletes them and takes it back in one step', async () => {
    const open = await openOutline(SMALL)
    const { page } = open
    await cell(page, 'Audit campaign', 'title').click()
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown')
    await expect.poll(() => page.locator('[data-card-row][aria-selected="true"]').count()).toBe(3)
    await press(page, 'Delete')
    await expect.poll(() => savedOutline(open)).toBe(SMALL.replace(/\n {4}Audit[^]*two plants/, ''))
    await expect.poll(() => focused(page).count()).toBe(1)
    await press(page, 'Control+z')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('comes with the card that was selected in the drawing under the keyboard', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Price review').click()
    await press(page, 'Control+2')
    await expect.poll(() => focused(page).textContent()).toContain('Price review')
  })

  it('shares selection, undo and clipboard with the drawing beside it', async () => {
    const open = await canvas.open(SMALL, { size: { width: 1800, height: 900 } })
    const { page } = open
    await press(page, 'Control+3')
    await cell(page, 'Price review', 'title').click()
    await expect.poll(() => card(page, 'Price review').getAttribute('data-selected')).toBe('true')
    await press(page, 'Control+c')
    await expect.poll(() => said(page)).toContain('1 card on the clipboard')
    await press(page, 'Control+v')
    await expect.poll(() => row(page, 'Price review').count()).toBe(2)
    await press(page, 'Control+z')
    await card(page, 'Remote support').click()
    await expect.poll(() => row(page, 'Remote support').getAttribute('aria-selected')).toBe('true')
    await press(page, 'F2')
    await page.locator('[data-card] textarea').fill('Remote service')
    await press(page, 'Enter')
    await expect.poll(() => titles(page)).toContain('Remote service')
    await press(page, 'Control+z')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('filters and sorts', async () => {
    const { page } = await openOutline(SMALL)
    await page.getByRole('textbox', { name: 'Filter by words in any field' }).fill('plants')
    await expect
      .poll(() => titles(page))
      .toEqual(['Sell uptime', 'Win new plants', 'Audit campaign', 'Call ten plants', 'Visit two plants'])
    await page.getByRole('textbox', { name: 'Filter by words in any field' }).fill('nothing like it')
    await page.getByText('No card matches').waitFor()
    await page.getByRole('button', { name: 'Show all cards' }).click()
    await expect.poll(() => titles(page)).toHaveLength(9)
    await page.getByRole('columnheader', { name: 'Title' }).click()
    await expect
      .poll(() => titles(page))
      .toEqual([
        'Sell uptime',
        'Grow service margin',
        'Price review',
        'Check quotes',
        'Remote support',
        'Win new plants',
        'Audit campaign',
        'Call ten plants',
        'Visit two plants',
      ])
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'Title' }).getAttribute('aria-sort'))
      .toBe('ascending')
    await cell(page, 'Price review', 'title').click()
    await press(page, 'Control+Shift+ArrowDown')
    await expect.poll(() => said(page)).toContain('sorted by a column')
  })

  it('shows a second parent as a reference, which Delete cuts', async () => {
    const open = await openOutline(SMALL)
    const { page } = open
    await cell(page, 'Price review', 'title').click()
    await press(page, 'Control+1')
    await press(page, 'c')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.insertText('Win new')
    await page.getByRole('option').first().waitFor()
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await showOutline(open)
    await expect.poll(() => row(page, 'Price review').count()).toBe(2)
    const reference = page.locator('[data-reference]')
    await expect.poll(() => reference.textContent()).toContain('also here')
    await reference.locator('[data-cell="title"]').click()
    await press(page, 'Delete')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('is what the next start shows', async () => {
    const first = await openOutline(SMALL, { userData: data.folder })
    await expect.poll(() => data.settings().prefs?.view).toBe('outline')
    await first.close()
    const { page } = await data.launch({ files: [first.file] })
    await page.locator('[data-outline]').waitFor()
    await expect.poll(() => page.locator('[data-canvas]').count()).toBe(0)
    await press(page, 'Control+1')
    await page.locator('[data-canvas]').waitFor()
  })

  it('starts an empty plan', async () => {
    const open = await openOutline('Gone')
    const { page } = open
    await cell(page, 'Gone', 'title').click()
    await press(page, 'Delete')
    await page.getByRole('button', { name: 'Add the strategy' }).waitFor()
    expect(await violations(open)).toEqual([])
    await press(page, 'Enter')
    await type(page, 'First line')
    await expect.poll(() => focused(page).textContent()).toContain('First line')
    await expect.poll(() => savedOutline(open)).toBe('First line')
    await press(page, 'Control+z')
    await page.getByRole('button', { name: 'Add the strategy' }).waitFor()
    // An indented list from elsewhere becomes the plan.
    await open.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), SMALL)
    await press(page, 'Control+v')
    await page.getByRole('button', { name: /cards$/ }).click()
    await expect.poll(() => titles(page)).toHaveLength(9)
  })

  it('scrolls through 2,000 cards with a few rows in the page', async () => {
    const open = await showOutline(await canvas.openFile(exampleFile('rollup')))
    const { page } = open
    const cards = readPlan(open.file).allCards().length
    expect(cards).toBeGreaterThanOrEqual(2000)
    await page.locator('[data-card-row] [data-cell="title"]').first().click()
    await press(page, 'End')
    await expect.poll(async () => Number(await focused(page).getAttribute('aria-rowindex'))).toBeGreaterThan(2000)
    await expect.poll(() => page.locator('[data-row]').count()).toBeLessThan(80)
    await press(page, 'PageUp', 'F2')
    await type(page, 'Named far below')
    await expect.poll(() => focused(page).textContent()).toContain('Named far below')
  })

  it.each(['light', 'dark'] as const)('has no violations in the %s theme', async (colorScheme) => {
    const open = await showOutline(
      await canvas.openFile(exampleFile('distributor'), { colorScheme, size: { width: 1900, height: 1000 } }),
    )
    const { page } = open
    expect(await violations(open)).toEqual([])
    await page.locator('[data-card-row] [data-cell="title"]').nth(4).click()
    await press(page, 'Shift+ArrowDown', 'F2')
    await page.locator('[data-title-editor]').waitFor()
    expect(await violations(open)).toEqual([])
    await press(page, 'Escape', 'End')
    expect(await violations(open)).toEqual([])
    await press(page, 'Home', 'ArrowRight', 'Enter')
    await page.locator('[data-cell-editor] input').first().waitFor()
    expect(await violations(open)).toEqual([])
    await press(page, 'Escape', ...Array<string>(5).fill('ArrowRight'), 'Enter')
    await page.locator('[data-cell-editor] input').fill('someday')
    await press(page, 'Enter')
    await page.getByRole('alert').waitFor()
    expect(await violations(open)).toEqual([])
    await press(page, 'Escape', 'Control+3')
    await page.locator('[data-canvas]').waitFor()
    expect(await violations(open)).toEqual([])
  })
})
