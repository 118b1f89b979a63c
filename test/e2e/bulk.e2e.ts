import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chooseAction } from '../../scripts/lib/views.mjs'
import { type OpenCanvas, savedPlan, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'
import { readPlan } from './helpers/planFiles'
import { withSlowWorkers } from './helpers/slowWorkers'

const ROWS = 20_000
const HEAD = ['Title', 'Level', 'Parent', 'Owner', 'Target', 'Due']
const rows = Array.from({ length: ROWS }, (_, i) => [
  `Task ${i} of the year`,
  'Activity',
  'Remote support',
  `Owner ${i % 60}`,
  `${(i % 90) + 1} calls`,
  '12/31/2027',
])
/** As a spreadsheet copies it. */
const TABLE = `<table>${[HEAD, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const LINES = [
  'Sell uptime',
  '  Win new plants',
  '    Audit campaign',
  ...rows.map(([title]) => `      ${title}`),
].join('\n')

const progress = (page: Page) => page.locator('[data-progress]')
const tableDialog = (page: Page) => page.getByRole('dialog', { name: 'Paste a table' })

async function paste({ app, page }: OpenCanvas, data: { text: string; html?: string }): Promise<void> {
  await app.evaluate(
    ({ clipboard }, given) => (clipboard as unknown as { write(data: unknown): void }).write(given),
    data,
  )
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+v')
}

/** Begins something that takes long and stops it as soon as the window shows it. */
async function stopped(page: Page, begin: () => Promise<void>): Promise<void> {
  await withSlowWorkers(page, async () => {
    await begin()
    await progress(page).waitFor()
    await page.keyboard.press('Escape')
    await progress(page).waitFor({ state: 'detached' })
    await page.getByText('Cancelled. Nothing was changed.').waitFor()
  })
}

const cardsIn = async (open: OpenCanvas): Promise<number> => Object.keys((await savedPlan(open)).doc.nodes).length

describe('a table of twenty thousand rows', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
  })

  it('can be stopped while it is read', async () => {
    await stopped(open.page, () => paste(open, { text: 'Title\tLevel', html: TABLE }))
    await expect.poll(() => tableDialog(open.page).count()).toBe(0)
    await expect.poll(() => cardsIn(open)).toBe(9)
  })

  it('can be stopped while it is pasted', async () => {
    const { page } = open
    await paste(open, { text: 'Title\tLevel', html: TABLE })
    const go = tableDialog(page).getByRole('button', { name: 'Paste', exact: true })
    await expect
      .poll(() => tableDialog(page).getByRole('status').textContent(), { timeout: 30_000 })
      .toContain('20,000')
    await stopped(page, () => go.click())
    await expect.poll(() => cardsIn(open)).toBe(9)
    await expect.poll(() => page.locator('[data-status="save"]').getAttribute('data-state')).toBe('saved')
  })

  it('is pasted as one step', async () => {
    const { page } = open
    await paste(open, { text: 'Title\tLevel', html: TABLE })
    await expect
      .poll(() => tableDialog(page).getByRole('status').textContent(), { timeout: 30_000 })
      .toContain('20,000')
    await tableDialog(page).getByRole('button', { name: 'Paste', exact: true }).click()
    await page.getByText('20,000 cards pasted').first().waitFor({ timeout: 60_000 })
    await expect.poll(() => cardsIn(open)).toBe(ROWS + 9)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => cardsIn(open), { timeout: 30_000 }).toBe(9)
  })
})

describe('a paste that is worked out while a new card is named', () => {
  const canvas = setUpCanvas()

  it('waits for the title, and stays when Escape takes the new card back', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const title = page.locator('[data-canvas] textarea')
    await paste(open, { text: LINES })
    const go = page.getByRole('button', { name: '20,003 cards' })
    await go.waitFor({ timeout: 60_000 })
    await withSlowWorkers(page, async () => {
      await go.click()
      await progress(page).waitFor()
      await chooseAction(open.app, 'card.addStrategy')
      await title.waitFor()
      await title.fill('Half a na')
    })
    await expect.poll(() => progress(page).textContent()).toContain('Drawing')
    await expect.poll(() => title.inputValue()).toBe('Half a na')
    await page.keyboard.press('Escape')
    await expect.poll(() => cardsIn(open), { timeout: 60_000 }).toBe(ROWS + 3 + 9)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => cardsIn(open), { timeout: 60_000 }).toBe(9)
  })
})

describe('twenty thousand cards', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas
  const clipboardText = () => open.app.evaluate(async ({ clipboard }) => clipboard.readText())
  const write = (text: string) => open.app.evaluate(async ({ clipboard }, given) => clipboard.writeText(given), text)

  beforeAll(async () => {
    open = await canvas.open(SMALL)
  })

  it('come from indented lines, as one step, after the question', async () => {
    const { page } = open
    await paste(open, { text: LINES })
    await page.getByRole('button', { name: '20,003 cards' }).click({ timeout: 60_000 })
    await expect.poll(() => cardsIn(open), { timeout: 60_000 }).toBe(ROWS + 3 + 9)
  })

  it('can be copied, and stopping that leaves the clipboard as it was', async () => {
    const { page, app } = open
    await write('before')
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+a')
    await stopped(page, () => page.keyboard.press('Control+c'))
    await expect.poll(() => clipboardText()).toBe('before')
    await chooseAction(app, 'edit.copy')
    await expect.poll(async () => (await clipboardText()).length, { timeout: 60_000 }).toBeGreaterThan(100_000)
    await expect.poll(() => clipboardText()).toContain('Task 19999 of the year')
  })

  it('are not said to be on the clipboard where the system refuses them', async () => {
    const { page, app } = open
    await write('before')
    await app.evaluate(({ BrowserWindow }) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        Object.assign(webContents, { copyBefore: webContents.copy, copy: () => undefined })
    })
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+a')
    await chooseAction(app, 'edit.copy')
    await page.keyboard.press('Control+x')
    await page.getByText('could not be put on the clipboard').waitFor({ timeout: 60_000 })
    await expect.poll(() => clipboardText()).toBe('before')
    await expect.poll(() => cardsIn(open)).toBe(ROWS + 3 + 9)
    await app.evaluate(({ BrowserWindow }) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        Object.assign(webContents, { copy: (webContents as unknown as { copyBefore: () => void }).copyBefore })
    })
  })

  it('are cut only when they are on the clipboard', async () => {
    const { page } = open
    await write('before')
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+a')
    await stopped(page, () => page.keyboard.press('Control+x'))
    await expect.poll(() => cardsIn(open)).toBe(ROWS + 3 + 9)
    await page.keyboard.press('Control+x')
    await expect.poll(() => cardsIn(open), { timeout: 60_000 }).toBe(0)
    await expect.poll(() => clipboardText()).toContain('Task 19999 of the year')
  })
})

describe('a window that is left in the middle of it', () => {
  const canvas = setUpCanvas()

  it('closes at once, with the plan as it was', async () => {
    const open = await canvas.open(SMALL)
    const { app, page, file } = open
    await withSlowWorkers(page, async () => {
      await paste(open, { text: 'Title\tLevel', html: TABLE })
      await progress(page).waitFor()
    })
    await app.evaluate(({ app: electron }) => electron.quit())
    await expect.poll(() => open.hasEnded(), { timeout: 20_000 }).toBe(true)
    expect(Object.keys(readPlan(file).doc.nodes)).toHaveLength(9)
  })
})
