import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type OpenCanvas, said, savedPlan, setUpCanvas } from './helpers/canvas'
import { menuEnabled } from './helpers/native'
import { SMALL } from './helpers/plan'
import { exampleFile } from './helpers/planFiles'
import { setUpUserData } from './helpers/userData'

/** Room for all columns beside the panels. */
const WIDE = { width: 1900, height: 1000 }
const ALL = ['title', 'owner', 'status', 'priority', 'period', 'target', 'due', 'cadence', 'findings']

async function showOutline<T extends OpenCanvas>(open: T): Promise<T> {
  const { page } = open
  await page.keyboard.press('Control+2')
  await page.locator('[data-outline]').waitFor()
  return open
}

const headings = (page: Page): Promise<(string | null)[]> =>
  page.locator('[role="columnheader"]').evaluateAll((all) => all.map((one) => one.getAttribute('data-cell')))
const cell = (page: Page, title: string, column: string): Locator =>
  page.locator('[data-card-row]').filter({ hasText: title }).locator(`[data-cell="${column}"]`)
const columnsMenu = (page: Page): Locator => page.getByRole('button', { name: 'Columns', exact: true })
const item = (page: Page, name: string): Locator => page.getByRole('menuitemcheckbox', { name })

describe('the outline’s columns of priority and period', () => {
  const canvas = setUpCanvas()

  it('are edited as in the inspector, sorted, cleared, and refused where a card has none', async () => {
    const open = await showOutline(await canvas.open(SMALL, { size: WIDE }))
    const { page } = open
    await expect.poll(() => headings(page)).toEqual(ALL)
    for (const [title, priority] of [
      ['Win new plants', '2'],
      ['Grow service margin', '1'],
    ] as const) {
      await cell(page, title, 'priority').dblclick()
      await cell(page, title, 'priority').locator('input').fill(priority)
      await page.keyboard.press('Enter')
      await expect.poll(() => cell(page, title, 'priority').textContent()).toBe(priority)
    }
    await cell(page, 'Audit campaign', 'period').click()
    await page.keyboard.press('Enter')
    await cell(page, 'Audit campaign', 'period').getByRole('combobox').fill('Q3 2027')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => cell(page, 'Audit campaign', 'period').textContent()).toBe('Q3 2027')
    const { doc } = await savedPlan(open)
    expect(Object.values(doc.periods)).toMatchObject([{ title: 'Q3 2027', start: '2027-07-01', end: '2027-09-30' }])
    await page.locator('[role="columnheader"][data-cell="priority"]').click()
    await expect
      .poll(() => page.locator('[data-card-row][data-kind="driver"] [data-cell="title"]').allTextContents())
      .toEqual(['driver: Grow service margin', 'driver: Win new plants'])
    await cell(page, 'Win new plants', 'priority').click()
    await page.keyboard.press('Delete')
    await expect.poll(() => cell(page, 'Win new plants', 'priority').textContent()).toBe('')
    await page.keyboard.press('Control+z')
    await expect.poll(() => cell(page, 'Win new plants', 'priority').textContent()).toBe('2')
    await cell(page, 'Call ten plants', 'priority').click()
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toBe('Only drivers have a priority.')
    await cell(page, 'Call ten plants', 'period').click()
    await page.keyboard.press('Delete')
    await expect.poll(() => said(page)).toBe('Only initiatives have a period.')
  })

  it('say what is wrong with what was typed, and Escape leaves the value as it was', async () => {
    const { page } = await showOutline(await canvas.open(SMALL, { size: WIDE }))
    await cell(page, 'Win new plants', 'priority').click()
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('first')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-cell-editor]').waitFor({ state: 'detached' })
    await expect.poll(() => cell(page, 'Win new plants', 'priority').textContent()).toBe('')
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
  })

  it('give a period to all selected initiatives, in one undo step', async () => {
    const { page } = await showOutline(await canvas.open(SMALL, { size: WIDE }))
    await cell(page, 'Audit campaign', 'title').click()
    for (const other of ['Price review', 'Call ten plants'])
      await cell(page, other, 'title').click({ modifiers: ['Control'] })
    await cell(page, 'Price review', 'period').dblclick()
    await cell(page, 'Price review', 'period').getByRole('combobox').fill('2027')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    for (const title of ['Price review'])
      await expect.poll(() => cell(page, title, 'period').textContent()).toBe('2027')
    await page.keyboard.press('Control+z')
    await expect.poll(() => cell(page, 'Price review', 'period').textContent()).toBe('')
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
  })
})

describe('the choice of columns', () => {
  const canvas = setUpCanvas()
  const data = setUpUserData()

  it('is made in a menu that stays open, and kept for the next start', async () => {
    const first = await showOutline(await canvas.open(SMALL, { userData: data.folder, size: WIDE }))
    const { page } = first
    await columnsMenu(page).click()
    await expect.poll(() => item(page, 'As many as fit').getAttribute('aria-checked')).toBe('true')
    for (const name of ['Cadence', 'Due', 'Owner']) await item(page, name).click()
    await expect.poll(() => headings(page)).toEqual(['title', 'status', 'priority', 'period', 'target', 'findings'])
    await expect.poll(() => item(page, 'Owner').getAttribute('aria-checked')).toBe('false')
    await expect.poll(() => said(page)).toBe('Owner hidden.')
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(() => columnsMenu(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await expect.poll(() => data.settings().prefs?.outlineColumns?.length).toBe(5)
    await first.close()
    const second = await data.launch({ files: [first.file], size: WIDE })
    await second.page.locator('[data-outline]').waitFor()
    await expect
      .poll(() => headings(second.page))
      .toEqual(['title', 'status', 'priority', 'period', 'target', 'findings'])
    await columnsMenu(second.page).click()
    await item(second.page, 'As many as fit').click()
    await expect.poll(() => headings(second.page)).toContain('owner')
    await expect.poll(() => data.settings().prefs?.outlineColumns).toBeNull()
  })

  it('is offered by the menus, by the palette and by the right button', async () => {
    const { app, page } = await showOutline(await canvas.open(SMALL, { size: WIDE }))
    await expect.poll(() => menuEnabled(app, 'outline.column.priority')).toBe(true)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('Show columns')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: /Priority/ }).click()
    await expect.poll(() => headings(page)).not.toContain('priority')
    await page.locator('[role="columnheader"][data-cell="status"]').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Outline columns' }).click()
    await item(page, 'Priority').click()
    await expect.poll(() => headings(page)).toContain('priority')
    await page.keyboard.press('Control+1')
    await expect.poll(() => menuEnabled(app, 'outline.column.priority')).toBe(false)
  })

  it('leaves the keyboard on the row when the column of its cell is hidden', async () => {
    const { page } = await showOutline(await canvas.open(SMALL, { size: WIDE }))
    await cell(page, 'Win new plants', 'priority').click()
    await columnsMenu(page).click()
    await item(page, 'Priority').click()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('[role="treegrid"] [tabindex="0"]').count()).toBe(1)
    await expect.poll(() => page.locator('[role="treegrid"] [tabindex="0"]').getAttribute('role')).toBe('row')
  })

  it('squeezes what is chosen until it can just be read, beside the drawing too', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'), { size: { width: 1024, height: 700 } })
    await page.keyboard.press('Control+3')
    await page.locator('[data-outline]').waitFor()
    await columnsMenu(page).click()
    for (const name of ['Priority', 'Period']) {
      if ((await item(page, name).getAttribute('aria-checked')) === 'false') await item(page, name).click()
      await expect.poll(() => item(page, name).getAttribute('aria-checked')).toBe('true')
    }
    await expect.poll(() => headings(page)).toEqual(expect.arrayContaining(['title', 'priority', 'period']))
    const widths = () =>
      page
        .locator('[role="columnheader"]')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)))
    await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThanOrEqual(62)
    const overflow = () => page.locator('[role="treegrid"]').evaluate((table) => table.scrollWidth - table.clientWidth)
    await expect.poll(overflow).toBe(0)
  })
})
