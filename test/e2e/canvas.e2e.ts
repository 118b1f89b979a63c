import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { chooseAction } from '../../scripts/lib/views.mjs'
import {
  boxOf,
  card,
  centreOf,
  drag,
  fit,
  pressLetter,
  said,
  savedPlan,
  selectedCount,
  setUpCanvas,
  typeTitle,
} from './helpers/canvas'
import { findAndSelect } from './helpers/panels'
import { SMALL } from './helpers/plan'
import { exampleFile, readPlan } from './helpers/planFiles'

describe('the drawing', () => {
  const canvas = setUpCanvas()

  it('tidies cards moved by hand, leaves pinned ones, in one step', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    for (const title of ['Remote support', 'Price review']) {
      const from = await centreOf(card(page, title))
      await drag(page, from, { x: from.x + 50, y: from.y + 4 })
      await page.mouse.up()
    }
    await card(page, 'Price review').click()
    await pressLetter(page, 'p')
    await still(page)
    const pinned = await boxOf(card(page, 'Price review'))
    await page.keyboard.press('Control+l')
    await page.getByRole('button', { name: 'Undo: Tidy' }).waitFor()
    await still(page)
    await expect.poll(async () => (await boxOf(card(page, 'Price review'))).x).toBeCloseTo(pinned.x, 0)
    const { doc } = await savedPlan(open)
    expect(Object.keys(doc.canvas.positions)).toEqual(Object.keys(doc.canvas.pins))
  })

  it('folds a branch away and shows how much', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Win new plants').click()
    await pressLetter(page, '/')
    await expect.poll(() => page.locator('[data-card]').count()).toBe(6)
    await expect.poll(() => card(page, 'Win new plants').textContent()).toContain('+3')
    // The count stands where the handle would be.
    await expect.poll(() => card(page, 'Win new plants').locator('[data-handle="down"]').count()).toBe(0)
    await pressLetter(page, '/')
    await expect.poll(() => page.locator('[data-card]').count()).toBe(9)
  })

  it('shows the line of sight, widens and narrows it, and returns on Escape', async () => {
    const { page } = await canvas.open(SMALL)
    const faded = () => page.locator('[data-card][data-faded]').count()
    await card(page, 'Audit campaign').click()
    await pressLetter(page, 'f')
    // Lit: itself, its driver, the strategy and its two activities.
    await expect.poll(() => faded()).toBe(4)
    await page.keyboard.press('-')
    await expect.poll(() => faded()).toBe(5)
    await page.keyboard.press('+')
    await expect.poll(() => faded()).toBe(4)
    await page.keyboard.press('Escape')
    await expect.poll(() => faded()).toBe(0)
  })

  it('says whose line of sight it shows, and follows the selection out of it', async () => {
    const { page } = await canvas.open(SMALL)
    const chip = page.locator('[data-focus-chip]')
    await card(page, 'Audit campaign').click()
    await pressLetter(page, 'f')
    await expect.poll(() => chip.textContent()).toContain('Audit campaign')
    await still(page)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => chip.textContent()).toContain('Price review')
    await expect.poll(() => card(page, 'Price review').getAttribute('data-faded')).toBeNull()
    await chip.locator('[data-focus-end]').click()
    await expect.poll(() => chip.count()).toBe(0)
    await expect.poll(() => page.locator('[data-card][data-faded]').count()).toBe(0)
  })

  it('finds cards, shows them and walks them', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+f')
    await page.keyboard.insertText('plants')
    await page.locator('[data-found="here"]').waitFor()
    await expect.poll(() => page.locator('[data-found]').count()).toBe(3)
    const first = await page.locator('[data-found="here"]').getAttribute('data-card')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-found="here"]').getAttribute('data-card')).not.toBe(first)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[data-found]').count()).toBe(0)
  })

  it('walks the findings with F8 and reads them out', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('F8')
    await expect.poll(() => said(page)).toMatch(/error 1 of \d+/)
    await expect.poll(() => selectedCount(page)).toBe(1)
    await page.keyboard.press('F8')
    await expect.poll(() => said(page)).toMatch(/ 2 of \d+/)
    await page.keyboard.press('Shift+F8')
    await expect.poll(() => said(page)).toMatch(/error 1 of \d+/)
  })

  it('pans with the wheel and with Space, and zooms with Ctrl and the wheel', async () => {
    const { page } = await canvas.open(SMALL)
    const start = await boxOf(card(page, 'Sell uptime'))
    await page.mouse.move(start.x - 80, start.y + 40)
    await page.mouse.wheel(0, -80)
    const box = () => boxOf(card(page, 'Sell uptime'))
    await expect.poll(async () => (await box()).y).toBeCloseTo(start.y + 80, -1)
    await still(page)
    const panned = await box()
    await page.keyboard.down('Space')
    await page.mouse.down()
    await page.mouse.move(start.x - 20, start.y + 120, { steps: 5 })
    await page.mouse.up()
    await page.keyboard.up('Space')
    await still(page)
    const dragged = await box()
    expect(dragged.y).toBeCloseTo(panned.y + 80, -1)
    expect(dragged.x).toBeCloseTo(panned.x + 60, -1)
    // On a card too: the picture moves, the card stays where it is in the plan, and nothing is selected.
    await page.mouse.move(dragged.x + 30, dragged.y + 12)
    await page.keyboard.down('Space')
    await page.mouse.down()
    await page.mouse.move(dragged.x + 70, dragged.y + 42, { steps: 5 })
    await page.mouse.up()
    await page.keyboard.up('Space')
    await still(page)
    await expect.poll(async () => (await box()).x).toBeCloseTo(dragged.x + 40, -1)
    await expect.poll(() => selectedCount(page)).toBe(0)
    await expect.poll(async () => (await savedPlan(canvas.current)).doc.canvas.positions).toEqual({})
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await box()).width).toBeGreaterThan(dragged.width)
  })

  it('is one tab stop whose active card follows the keys', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Sell uptime').click()
    await page.keyboard.press('ArrowDown')
    const active = () =>
      page.evaluate(() => {
        const id = document.querySelector('[data-canvas]')?.getAttribute('aria-activedescendant') ?? ''
        return document.getElementById(id)?.getAttribute('aria-label')
      })
    await expect.poll(active).toContain('Win new plants')
    await expect.poll(() => said(page)).toContain('Supports')
    await expect.poll(() => page.locator('[data-canvas] .react-flow [tabindex="0"]').count()).toBe(0)
  })

  it('offers the actions of a card, a rope and the canvas on the right button', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Remote support').click({ button: 'right' })
    await page.getByRole('menuitem', { name: /New card below/ }).click()
    await typeTitle(page, 'Watch sensors')
    await expect.poll(() => card(page, 'Watch sensors').getAttribute('data-kind')).toBe('activity')
    const box = await boxOf(card(page, 'Audit campaign'))
    await page.mouse.click(box.x - 20, box.y - 14, { button: 'right' })
    await page.getByRole('menuitem', { name: /Select all/ }).click()
    await expect.poll(() => selectedCount(page)).toBe(10)
  })

  it('untangles ropes without losing a card', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const from = card(page, 'Win new plants')
    await from.hover()
    await drag(page, await centreOf(from.locator('[data-handle="down"]')), await centreOf(card(page, 'Remote support')))
    await page.mouse.up()
    await page.mouse.click(40, 400)
    await page.locator('[data-canvas]').click({ button: 'right', position: { x: 200, y: 20 } })
    await page.getByRole('menuitem', { name: /Untangle/ }).click()
    await page.getByRole('button', { name: /^Undo: Untangle/ }).waitFor()
    expect(Object.keys((await savedPlan(open)).doc.nodes)).toHaveLength(9)
  })

  it('stays at hand with 2,000 cards: overview, find, edit, undo', async () => {
    const file = exampleFile('rollup')
    const title = readPlan(file).cards('initiative').at(-1)?.title ?? ''
    const { app, page } = await canvas.openFile(file)
    // Unfolded, it is far too much to be read.
    await chooseAction(app, 'view.unfoldAll')
    await page.locator('[data-overview]').waitFor()
    await expect.poll(() => page.locator('[data-card]').count()).toBe(0)
    await findAndSelect(page, title)
    await page.locator('[data-card][data-primary]').waitFor()
    await expect.poll(() => page.locator('[data-card][data-primary]').getAttribute('aria-label')).toContain(title)
    await expect.poll(() => page.locator('[data-card]').count()).toBeLessThan(250)
    await page.keyboard.press('F2')
    await typeTitle(page, 'Visit the harbour')
    await card(page, 'Visit the harbour').waitFor()
    await page.keyboard.press('Control+z')
    await card(page, 'Visit the harbour').waitFor({ state: 'detached' })
    await fit(page)
    await page.locator('[data-overview]').waitFor()
  })

  it('pastes indented text as cards, in one undo step', async () => {
    const open = await canvas.open('Sell uptime\n  Win new plants')
    const { app, page } = open
    await app.evaluate(({ clipboard }) => clipboard.writeText('Audit campaign\n  Call ten plants\n  Visit two plants'))
    await card(page, 'Win new plants').click()
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: '3 cards' }).click()
    await card(page, 'Call ten plants').waitFor()
    const { doc } = await savedPlan(open)
    expect(Object.values(doc.nodes).map((node) => node.title)).toContain('Call ten plants')
    expect(Object.keys(doc.nodes)).toHaveLength(5)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    expect(Object.keys((await savedPlan(open)).doc.nodes)).toHaveLength(2)
  })

  it('shows a minimap where there is room for it and something out of view', async () => {
    const map = (page: Page) => page.locator('[data-minimap]').count()
    const zoomIn = async (page: Page) => {
      for (let i = 0; i < 5; i++) await page.keyboard.press('Control+Equal')
      await still(page)
    }
    const wide = await canvas.open(SMALL)
    await expect.poll(() => map(wide.page)).toBe(0)
    await zoomIn(wide.page)
    await expect.poll(() => map(wide.page)).toBe(1)
    await wide.close()
    const narrow = await canvas.open(SMALL, { size: { width: 1080, height: 760 } })
    await zoomIn(narrow.page)
    await expect.poll(() => map(narrow.page)).toBe(0)
  })

  it('keeps the names of the lanes at the left edge while panning', async () => {
    const { page } = await canvas.open(SMALL)
    const name = page.locator('[data-lane="driver"]')
    const before = await boxOf(name)
    const left = async () => (await boxOf(card(page, 'Sell uptime'))).x
    const start = await left()
    await page.mouse.move(700, 500)
    await page.mouse.wheel(600, 0)
    await expect.poll(left).toBeCloseTo(start - 600, -1)
    await still(page)
    await expect.poll(async () => (await boxOf(name)).x).toBe(before.x)
  })
})
