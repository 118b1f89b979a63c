import { beforeAll, describe, expect, it } from 'vitest'
import { localDay } from '../../shared/days'
import { card, fit, type OpenCanvas, savedOutline, savedPlan, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'

/** The year of the next such day. @param day MM-DD */
function nextYearOf(day: string): number {
  const today = localDay(new Date())
  return Number(today.slice(0, 4)) + (day < today.slice(5) ? 1 : 0)
}

describe('the command palette', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
  })

  async function palette(words: string): Promise<void> {
    await open.page.keyboard.press('Control+k')
    await open.page.getByRole('combobox', { name: 'Command, card or file' }).fill(words)
  }

  const options = () => open.page.getByRole('dialog').getByRole('option')

  it('finds a command by any of its words, shows its shortcut and runs it', async () => {
    const { page } = open
    await palette('minimap')
    await expect.poll(() => options().first().textContent()).toContain('Minimap')
    const pressed = () =>
      page
        .getByRole('navigation', { name: 'Views' })
        .getByRole('button', { name: 'Minimap' })
        .getAttribute('aria-pressed')
    await palette('edit fields')
    await expect.poll(() => options().first().textContent()).toContain('Ctrl+I')
    await palette('minimap')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(pressed).toBe('false')
  })

  it('puts what was used last first', async () => {
    await palette('')
    await expect.poll(() => options().first().textContent()).toContain('Minimap')
    await open.page.keyboard.press('Escape')
  })

  it('is walked with the arrow keys, around the ends too', async () => {
    const { page } = open
    await palette('zoom')
    const count = await options().count()
    expect(count).toBeGreaterThan(1)
    await page.keyboard.press('ArrowUp')
    await expect
      .poll(() =>
        options()
          .nth(count - 1)
          .getAttribute('aria-selected'),
      )
      .toBe('true')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => options().first().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
  })

  it('goes to a card', async () => {
    const { page } = open
    await palette('visit two')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => card(page, 'Visit two plants').first().getAttribute('data-selected')).not.toBeNull()
  })

  it('says so when nothing has that name', async () => {
    await palette('xyzzy')
    await open.page.getByText('Nothing is called “xyzzy”').waitFor()
    await expect.poll(() => options().count()).toBe(0)
    await open.page.keyboard.press('Escape')
  })

  it('offers only what can be done: nothing about cards without a selection', async () => {
    const { page } = open
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Escape')
    await palette('collapse branch')
    await expect.poll(() => options().filter({ hasText: 'Collapse branch' }).count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  it('switches the theme', async () => {
    const { page } = open
    await palette('theme dark')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
    await palette('theme light')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light')
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe('rgb(248, 245, 239)')
  })

  it('lists and searches the shortcuts', async () => {
    const { page } = open
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect.poll(() => dialog.locator('dt').count()).toBeGreaterThan(30)
    await dialog.getByRole('textbox', { name: 'Search shortcuts' }).fill('tidy')
    await expect.poll(() => dialog.locator('dt').allTextContents()).toEqual(['Tidy'])
    await expect.poll(() => dialog.locator('dd kbd').allTextContents()).toEqual(['Ctrl+L'])
    await page.keyboard.press('Escape')
  })

  const dialog = () => open.page.getByRole('dialog')
  /** The palette is closed, and what was chosen has run: that comes two frames later, when the focus is back. */
  const gone = async () => {
    await dialog().waitFor({ state: 'detached' })
    await open.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    )
  }
  const nodes = async () => Object.values((await savedPlan(open)).doc.nodes)
  const nodeOf = async (title: string) => (await nodes()).find((node) => node.title === title)
  /** Selects cards by their titles. */
  async function selectCards(...titles: string[]): Promise<void> {
    await fit(open.page)
    await open.page.keyboard.press('Escape')
    for (const [at, title] of titles.entries()) {
      await card(open.page, title)
        .first()
        .click(at === 0 ? {} : { modifiers: ['Shift'] })
    }
  }

  it('connects the selected card by typing a name', async () => {
    const { page } = open
    await selectCards('Price review')
    await page.keyboard.press('c')
    await page.getByRole('combobox', { name: 'Connect to…' }).fill('win new')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await gone()
    await page.getByRole('button', { name: 'Cut the rope to Win new plants' }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: /^Cut the rope to/ }).count()).toBeGreaterThan(1)
  })

  it('assigns several cards to a new person in one undo step, by keyboard alone', async () => {
    const { page } = open
    await selectCards('Call ten plants', 'Visit two plants')
    await palette('assign to')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Assign to…' }).fill('Amy Hart')
    await expect.poll(() => options().allTextContents()).toEqual(['New person “Amy Hart”'])
    await page.keyboard.press('Enter')
    await gone()
    const { doc } = await savedPlan(open)
    const [amy] = Object.values(doc.people)
    expect(amy?.name).toBe('Amy Hart')
    const owned = Object.values(doc.nodes).filter((node) => node.ownerId === amy?.id)
    expect(owned.map((node) => node.title).sort()).toEqual(['Call ten plants', 'Visit two plants'])
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await savedPlan(open)).doc.people).toEqual({})
    await page.keyboard.press('Control+Shift+z')
    expect(Object.keys((await savedPlan(open)).doc.people)).toHaveLength(1)
  })

  it('goes one step back with Esc, and keeps what was typed there', async () => {
    const { page } = open
    await palette('set status')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Set status…' }).waitFor()
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Command, card or file' }).inputValue())
      .toBe('set status')
    await page.keyboard.press('Escape')
    await gone()
  })

  it('closes with the first Esc where a key asked directly', async () => {
    const { page } = open
    await selectCards('Price review')
    await page.keyboard.press('c')
    await page.getByRole('combobox', { name: 'Connect to…' }).waitFor()
    await page.keyboard.press('Escape')
    await gone()
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-canvas]'))).toBe(true)
  })

  it('moves cards under another, sets status and period, adds a measure', async () => {
    const { page } = open
    await selectCards('Remote support')
    await palette('move under')
    await page.keyboard.press('Enter')
    await page.keyboard.type('win new')
    await page.keyboard.press('Enter')
    await gone()
    await expect.poll(() => savedOutline(open)).toMatch(/Win new plants\n(?: {4}.*\n)*? {4}Remote support/)
    await palette('set period')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Q3 2027')
    await expect.poll(() => options().first().textContent()).toContain('1 Jul – 30 Sep 2027')
    await page.keyboard.press('Enter')
    await gone()
    await palette('set status')
    await page.keyboard.press('Enter')
    await page.keyboard.type('draft')
    await page.keyboard.press('Enter')
    await gone()
    await palette('add measure')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Calls answered 40 % -> 50 % by 30 September')
    await expect.poll(() => options().first().textContent()).toContain(`30 Sep ${nextYearOf('09-30')}`)
    await page.keyboard.press('Enter')
    await gone()
    const { doc } = await savedPlan(open)
    const [period] = Object.values(doc.periods)
    expect(period).toMatchObject({ title: 'Q3 2027', start: '2027-07-01' })
    await expect.poll(() => nodeOf('Remote support')).toMatchObject({ status: 'draft', periodId: period?.id })
    expect(Object.values(doc.measures)).toMatchObject([
      { name: 'Calls answered', from: 40, to: 50, due: `${nextYearOf('09-30')}-09-30` },
    ])
  })

  it('merges a card into another of its level, in one undo step', async () => {
    const { page } = open
    const before = await savedOutline(open)
    await selectCards('Remote support')
    await palette('merge')
    await page.keyboard.press('Enter')
    const names = await options().allTextContents()
    expect(names.some((name) => name.includes('Audit campaign'))).toBe(true)
    expect(names.some((name) => name.includes('Remote support') || name.includes('Win new plants'))).toBe(false)
    await page.keyboard.type('audit')
    await page.keyboard.press('Enter')
    await gone()
    await page.getByText('“Remote support” is merged into “Audit campaign”.').first().waitFor()
    await expect.poll(() => savedOutline(open)).not.toContain('Remote support')
    await page.keyboard.press('Control+z')
    await expect.poll(() => savedOutline(open)).toBe(before)
  })

  it('puts the last answer first', async () => {
    const { page } = open
    await selectCards('Audit campaign')
    await palette('assign to')
    await page.keyboard.press('Enter')
    await expect.poll(() => options().first().textContent()).toContain('Amy Hart')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await gone()
  })

  it('filters by any value, whatever its field, and takes it out again', async () => {
    const { page } = open
    const choose = async () => {
      await palette('filter by')
      await page.keyboard.press('Enter')
      await page.getByRole('combobox', { name: 'Filter by…' }).fill('amy')
      await page.keyboard.press('Enter')
      await gone()
    }
    await choose()
    await expect.poll(() => page.locator('[data-filter-count]').textContent()).toMatch(/^2 of /)
    await choose()
    await expect.poll(() => page.locator('[data-filter-count]').count()).toBe(0)
  })

  it('parks a card by its name, and goes to one, without a selection', async () => {
    const { page } = open
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Escape')
    await palette('park')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Park…' }).fill('check quotes')
    await page.keyboard.press('Enter')
    await gone()
    await expect.poll(async () => (await nodeOf('Check quotes'))?.status).toBe('parked')
    await palette('go to card')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Go to card…' }).fill('call ten')
    await page.keyboard.press('Enter')
    await gone()
    await expect.poll(() => card(page, 'Call ten plants').first().getAttribute('data-selected')).not.toBeNull()
  })

  it('writes nothing to the console', () => {
    expect(open.errors).toEqual([])
  })
})
