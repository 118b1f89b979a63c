import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { boxOf, card, centreOf, drag, pressLetter, savedPlan, setUpCanvas, typeTitle } from './helpers/canvas'
import { look, places, zoomOut } from './helpers/look'
import { SMALL } from './helpers/plan'

const selected = (page: Page) =>
  page.locator('[data-card][data-selected]').evaluateAll((cards) => cards.map((one) => one.getAttribute('aria-label')))

describe('a zoom that has begun', () => {
  const canvas = setUpCanvas()

  it('arrives, whatever opens or closes beside the drawing on the way', async () => {
    const { page } = await canvas.open(SMALL)
    await zoomOut(page)
    const width = async () => (await boxOf(page.locator('[data-canvas]'))).width
    const before = await width()
    // In one go, in the middle of the flight.
    await page.getByRole('button', { name: 'Inspector', exact: true }).evaluate(async (inspector) => {
      const key = { key: '0', code: 'Digit0', ctrlKey: true, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
      await new Promise((done) => setTimeout(done, 60))
      ;(inspector as HTMLElement).click()
    })
    await expect.poll(width).not.toBe(before)
    await expect.poll(async () => (await look(page)).zoom).toBe(1)
  })

  it('goes on with the next one, however fast that comes', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+0')
    await expect.poll(async () => (await look(page)).zoom).toBe(1)
    await page.locator('[data-canvas]').evaluate((pane) => {
      for (let i = 0; i < 2; i++)
        pane.dispatchEvent(new KeyboardEvent('keydown', { key: '-', code: 'Minus', ctrlKey: true, bubbles: true }))
    })
    const twice = (await look(page)).zoom
    await page.keyboard.press('Control+0')
    await still(page)
    await page.keyboard.press('Control+-')
    await still(page)
    await page.keyboard.press('Control+-')
    expect(twice).toBe((await look(page)).zoom)
  })
})

describe('what undo and redo show', () => {
  const canvas = setUpCanvas()

  it('stays where it is while it can be seen', async () => {
    const { page } = await canvas.open(SMALL)
    await zoomOut(page)
    await drag(page, await centreOf(card(page, 'Price review')), await centreOf(card(page, 'Win new plants')))
    await page.mouse.up()
    await card(page, 'Check quotes').click()
    await page.keyboard.press('Delete')
    const before = await look(page)
    expect(before.zoom).toBeLessThan(0.6)
    for (const key of ['Control+z', 'Control+z', 'Control+y', 'Control+y']) {
      await page.keyboard.press(key)
      await expect.poll(() => look(page), { message: key }).toEqual(before)
    }
  })

  it('comes into view by panning alone', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Check quotes').click()
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+0')
    await still(page)
    await page.mouse.move(700, 400)
    await page.mouse.wheel(0, -1500)
    const before = await look(page)
    await page.keyboard.press('Control+z')
    const after = await look(page)
    expect(after.zoom).toBe(before.zoom)
    expect(after.y).not.toBe(before.y)
    const { y, height } = await boxOf(card(page, 'Check quotes'))
    const pane = await boxOf(page.locator('[data-canvas]'))
    expect(y + height).toBeLessThan(pane.y + pane.height)
  })

  it('selects what came back, and what was selected', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Check quotes').click()
    await card(page, 'Remote support').click({ modifiers: ['Shift'] })
    const both = await selected(page)
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+z')
    await expect.poll(() => selected(page)).toEqual(both)
    await card(page, 'Audit campaign').click()
    const one = await selected(page)
    await page.keyboard.press('Tab')
    await typeTitle(page, 'Watch sensors')
    await page.keyboard.press('Control+z')
    await expect.poll(() => selected(page)).toEqual(one)
    await page.keyboard.press('Control+y')
    await expect.poll(async () => (await selected(page)).join()).toContain('Watch sensors')
  })

  it('is selected in the outline too', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+2')
    const row = page.locator('[data-card-row]').filter({ hasText: 'Price review' })
    await row.locator('[data-cell="title"]').click()
    await page.keyboard.press('Delete')
    await row.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true')
    await expect.poll(() => row.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    await expect.poll(() => page.locator('[aria-selected="true"]').count()).toBe(1)
  })
})

describe('a remedy in the inspector', () => {
  const canvas = setUpCanvas()

  it('leaves the picture as it is where its card can be seen', async () => {
    const { page } = await canvas.open(SMALL)
    await zoomOut(page)
    await card(page, 'Check quotes').click()
    const before = await look(page)
    await page
      .locator('[data-inspector]')
      .getByRole('button', { name: /Say who/ })
      .first()
      .click()
    await expect.poll(() => look(page)).toEqual(before)
  })
})

describe('Tidy', () => {
  const canvas = setUpCanvas()

  it('is one step that gives all cards their places back', async () => {
    const open = await canvas.open('Sell uptime')
    const { page } = open
    await card(page, 'Sell uptime').click()
    for (const title of ['One', 'Two', 'Three']) {
      await page.keyboard.press('Tab')
      await typeTitle(page, title)
      if (title !== 'Three') await page.keyboard.press('ArrowUp')
      else await page.keyboard.press('Tab')
    }
    await typeTitle(page, 'Below three')
    await page.keyboard.press('Enter')
    await typeTitle(page, 'Beside it')
    await page.keyboard.press('Shift+1')
    await still(page)
    const before = await places(page)
    const file = await savedPlan(open)
    await page.keyboard.press('Control+l')
    await page.getByRole('button', { name: 'Undo: Tidy' }).waitFor()
    await still(page)
    const tidy = await places(page)
    expect(tidy).not.toEqual(before)
    // Nothing of that is in the file.
    await expect.poll(() => page.locator('[data-status="save"]').getAttribute('data-state')).toBe('saved')
    await page.keyboard.press('Control+z')
    await still(page)
    await expect.poll(() => places(page)).toEqual(before)
    await page.keyboard.press('Control+y')
    await still(page)
    await expect.poll(() => places(page)).toEqual(tidy)
    await expect.poll(async () => (await savedPlan(open)).doc).toEqual(file.doc)
  })

  it('says so where nothing is untidy, and makes no step', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+l')
    await page.getByText('Already tidy.').first().waitFor()
    await expect.poll(() => page.getByRole('button', { name: /^Undo/ }).count()).toBe(0)
  })
})

describe('a line of sight', () => {
  const canvas = setUpCanvas()

  it('is shown below its name, and leaves the picture as it was before', async () => {
    const { page } = await canvas.open(SMALL, { size: { width: 1280, height: 800 } })
    await zoomOut(page)
    await card(page, 'Price review').click()
    const before = await look(page)
    for (const leave of ['Escape', 'chip', 'f']) {
      await pressLetter(page, 'f')
      await still(page)
      const chip = await boxOf(page.locator('[data-focus-chip]'))
      await expect.poll(async () => (await look(page)).zoom).toBeGreaterThan(before.zoom)
      for (const title of ['Sell uptime', 'Price review']) {
        const { y } = await boxOf(card(page, title))
        expect(y, title).toBeGreaterThan(chip.y + chip.height)
      }
      if (leave === 'chip') await page.locator('[data-focus-end]').click()
      else if (leave === 'f') await pressLetter(page, 'f')
      else await page.keyboard.press(leave)
      await expect.poll(() => look(page), { message: leave }).toEqual(before)
    }
  })

  it('is left with the selected card in view', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+0')
    await card(page, 'Price review').click()
    await page.keyboard.press('Control+=')
    await page.keyboard.press('Control+=')
    await page.keyboard.press('Control+=')
    const { zoom } = await look(page)
    await pressLetter(page, 'f')
    await still(page)
    await page.keyboard.press('ArrowLeft')
    await still(page)
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await look(page)).zoom).toBe(zoom)
    const [pane, box] = [
      await boxOf(page.locator('[data-canvas]')),
      await boxOf(page.locator('[data-card][data-selected]')),
    ]
    expect(box.x).toBeGreaterThanOrEqual(pane.x)
    expect(box.x + box.width).toBeLessThanOrEqual(pane.x + pane.width)
  })
})

describe('the outline alone', () => {
  const canvas = setUpCanvas()

  it('says why nothing can be tidied or fitted', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+2')
    for (const name of ['Tidy', 'Fit plan']) {
      const button = page.getByRole('button', { name: `${name}: only in the drawing` })
      await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true')
    }
    await page.keyboard.press('Control+1')
    await expect
      .poll(() => page.getByRole('button', { name: 'Tidy', exact: true }).getAttribute('aria-disabled'))
      .not.toBe('true')
  })
})
