import type { ElectronApplication, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { setUpApps } from './helpers/apps'
import { card, fit, type OpenCanvas, said, savedOutline, savedPlan, setUpCanvas } from './helpers/canvas'
import { putOnClipboard } from './helpers/clipboard'
import { secondWindow } from './helpers/native'
import { outlineOf, SMALL } from './helpers/plan'

/** What lies on the system's clipboard, as other programs see it. */
function clipboardOf(app: ElectronApplication) {
  return app.evaluate(async ({ clipboard }) => {
    // The method became asynchronous in later versions of Electron; the picture is read in the older way here.
    const old = clipboard as unknown as { readHTML(): string; readImage(): { getSize(): { width: number } } }
    return { text: await clipboard.readText(), html: old.readHTML(), width: old.readImage().getSize().width }
  })
}

async function canvasFocus(page: Page): Promise<void> {
  await page.locator('[data-canvas]').focus()
}

const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{padding:0}</style></head><body>
<table><tr><td>Title</td><td>Level</td><td>Parent</td><td>Owner</td><td>Target</td><td>Due</td></tr>
<tr><td>Train the reps</td><td>Initiative</td><td>Win new plants</td><td>Amy Hart</td><td></td><td></td></tr>
<tr><td>Call list<br>for June</td><td>Activity</td><td>Train the reps</td><td>Amy Hart</td><td>10 calls</td><td>12/31/2027</td></tr>
<tr><td>Remote support</td><td>Initiative</td><td></td><td>Bob Ray</td><td></td><td></td></tr>
<tr><td></td><td>Activity</td><td></td><td></td><td></td><td></td></tr></table></body></html>`

describe('copying cards', () => {
  const apps = setUpApps()
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
  })

  it('puts text, a list and a picture on the clipboard in one go', async () => {
    const { app, page } = open
    await card(page, 'Win new plants').first().click()
    await card(page, 'Audit campaign')
      .first()
      .click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+c')
    await expect.poll(async () => (await clipboardOf(app)).width).toBeGreaterThan(300)
    const { text, html } = await clipboardOf(app)
    expect(text).toContain('Win new plants')
    expect(text).toMatch(/\n\s+.*Audit campaign/)
    expect(html).toContain('<li>Win new plants<ul><li>Audit campaign')
    await expect.poll(() => said(page)).toContain('2 cards on the clipboard')
  })

  it('pastes them with their links within the window, as one undo step', async () => {
    const { page } = open
    await canvasFocus(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+v')
    const pasted = '\n  Win new plants\n    Audit campaign'
    await expect.poll(async () => (await savedOutline(open)).split(pasted).length).toBe(3)
    expect(Object.keys((await savedPlan(open)).doc.nodes)).toHaveLength(11)
    await page.keyboard.press('Control+z')
    expect(Object.keys((await savedPlan(open)).doc.nodes)).toHaveLength(9)
  })

  it('pastes them into another process', async () => {
    const { app, page } = open
    await fit(page)
    await card(page, 'Grow service margin').first().click()
    await card(page, 'Price review')
      .first()
      .click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+c')
    await expect.poll(async () => (await clipboardOf(app)).html).toContain('Price review')
    const other = await apps.launch()
    await other.page.keyboard.press('Control+n')
    await other.page.locator('[data-canvas]').waitFor()
    await canvasFocus(other.page)
    await other.page.keyboard.press('Control+v')
    await card(other.page, 'Price review').first().waitFor()
    await expect.poll(() => other.page.locator('[data-card]').count()).toBe(2)
  })

  it('pastes them into another window', async () => {
    const second = await secondWindow(open.app)
    await second.keyboard.press('Control+n')
    await second.locator('[data-canvas]').waitFor()
    await canvasFocus(second)
    await second.keyboard.press('Control+v')
    await card(second, 'Price review').first().waitFor()
    await expect.poll(() => second.locator('[data-card]').count()).toBe(2)
    await second.close()
  })

  it('writes nothing to the console', () => {
    expect(open.errors).toEqual([])
  })
})

describe('pasting', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
  })

  const dialog = () => open.page.getByRole('dialog', { name: 'Paste a table' })

  it('asks whether several lines are several cards or one', async () => {
    const { app, page } = open
    await putOnClipboard(app, 'First line\nSecond line')
    await canvasFocus(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: 'One card' }).click()
    await expect
      .poll(async () => Object.values((await savedPlan(open)).doc.nodes).map((node) => node.title))
      .toContain('First line\nSecond line')
    await page.keyboard.press('Control+z')
  })

  it('keeps the whole of a line that is too long for a title, and says so', async () => {
    const { app, page } = open
    const long = 'Visit every plant in the north '.repeat(16).trim()
    await putOnClipboard(app, long)
    await canvasFocus(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+v')
    await page.getByText('The title is cut after 300 characters. The whole text is in the notes.').first().waitFor()
    const pasted = Object.values((await savedPlan(open)).doc.nodes).find((node) => node.title.startsWith('Visit every'))
    expect(pasted).toMatchObject({ title: long.slice(0, 300), notes: long })
    await page.keyboard.press('Control+z')
    await putOnClipboard(app, `First line\n  ${long}`)
    await page.keyboard.press('Control+v')
    await page.getByText('One title is longer than 300 characters').waitFor()
    await page.keyboard.press('Escape')
  })

  it('shows what a table from Excel would do, row by row, and changes nothing before Paste', async () => {
    const { app, page } = open
    await putOnClipboard(app, 'ignored\tignored', EXCEL)
    await canvasFocus(page)
    await page.keyboard.press('Control+v')
    await dialog().waitFor()
    await expect.poll(() => dialog().getByRole('status').textContent()).toBe('2 new cards · 1 changed · 1 refused')
    const rows = await dialog().getByRole('row').allTextContents()
    expect(rows).toHaveLength(4)
    expect(rows[0]).toContain('below Win new plants')
    expect(rows[2]).toContain('Change')
    expect(rows[3]).toContain('No title.')
    expect(Object.keys((await savedPlan(open)).doc.nodes)).toHaveLength(9)
  })

  it('pastes it as one undo step', async () => {
    const { page } = open
    await dialog().getByRole('button', { name: 'Paste', exact: true }).click()
    await dialog().waitFor({ state: 'detached' })
    await page.getByText('2 cards pasted, 1 changed.').first().waitFor()
    const plan = await savedPlan(open)
    expect(outlineOf(plan)).toContain('Train the reps\n      Call list')
    const { people, measures } = plan.doc
    expect(
      Object.values(people)
        .map((person) => person.name)
        .sort(),
    ).toEqual(['Amy Hart', 'Bob Ray'])
    expect(Object.values(measures)).toMatchObject([{ to: 10, due: '2027-12-31' }])
    await canvasFocus(page)
    await page.keyboard.press('Control+z')
    const { doc: before } = await savedPlan(open)
    expect(Object.keys(before.nodes)).toHaveLength(9)
    expect(before.people).toEqual({})
  })

  it('takes another meaning of a column, by keyboard', async () => {
    const { app, page } = open
    await putOnClipboard(app, 'Name\tWho\nHire two\tCid\nTrain them\tDee')
    await canvasFocus(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+v')
    await dialog().waitFor()
    await dialog().getByRole('combobox', { name: 'Who' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Notes' }).waitFor()
    await page.keyboard.type('Notes')
    await page.keyboard.press('Enter')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await dialog().getByRole('button', { name: 'Paste', exact: true }).focus()
    await page.keyboard.press('Enter')
    await dialog().waitFor({ state: 'detached' })
    const hired = Object.values((await savedPlan(open)).doc.nodes).find((node) => node.title === 'Hire two')
    expect(hired).toMatchObject({ notes: 'Cid' })
    await page.keyboard.press('Control+z')
  })

  it('pastes ten thousand rows', async () => {
    const { app, page } = open
    const rows = Array.from({ length: 10_000 }, (_, i) => `Task ${i}\tActivity\tRemote support`)
    await putOnClipboard(app, `Title\tLevel\tParent\n${rows.join('\n')}`)
    await canvasFocus(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+v')
    await dialog().waitFor()
    await expect.poll(() => dialog().getByRole('status').textContent()).toBe('10,000 new cards')
    await expect.poll(() => dialog().getByRole('row').count()).toBeLessThan(60)
    await dialog().getByRole('button', { name: 'Paste', exact: true }).click()
    await dialog().waitFor({ state: 'detached', timeout: 60_000 })
    await expect
      .poll(async () => Object.keys((await savedPlan(open)).doc.nodes).length, { timeout: 60_000 })
      .toBe(10_009)
  })

  it('writes nothing to the console', () => {
    expect(open.errors).toEqual([])
  })
})
