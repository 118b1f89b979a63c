import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { setUpApps } from './helpers/apps'
import { card, setUpCanvas } from './helpers/canvas'
import { putOnClipboard } from './helpers/clipboard'
import { look } from './helpers/look'
import { findAndSelect } from './helpers/panels'
import { exampleFile } from './helpers/planFiles'

const DRIVERS = Array.from({ length: 40 }, (_, n) => `  Driver ${n}`)
const CARDS = DRIVERS.length + 1

describe('undo of what an empty plan was filled with', () => {
  const apps = setUpApps()

  type Look = Awaited<ReturnType<typeof look>>

  /** Pastes so many cards that the picture goes far away to show them. */
  async function fill(): Promise<{ page: Page; before: Look; far: Look }> {
    const { app, page } = await apps.launch({ size: { width: 1280, height: 800 } })
    await page.keyboard.press('Control+n')
    await page.locator('[data-empty-canvas]').waitFor()
    const before = await look(page)
    await putOnClipboard(app, ['Sell uptime', ...DRIVERS].join('\n'))
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: `${CARDS} cards` }).click()
    await expect.poll(async () => (await look(page)).zoom).toBeLessThan(before.zoom)
    return { page, before, far: await look(page) }
  }

  async function undo(page: Page): Promise<void> {
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    await page.locator('[data-empty-canvas]').waitFor()
  }

  it('gives the picture back, also when it was panned', async () => {
    const { page, before, far } = await fill()
    await page.mouse.move(700, 400)
    await page.mouse.wheel(0, 120)
    await expect.poll(async () => (await look(page)).y).not.toBe(far.y)
    await undo(page)
    await expect.poll(() => look(page)).toEqual(before)
  })

  it('leaves the zoom that was chosen since', async () => {
    const { page, far } = await fill()
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+-')
    await expect.poll(async () => (await look(page)).zoom).toBeLessThan(far.zoom)
    const { zoom } = await look(page)
    await undo(page)
    await expect.poll(async () => (await look(page)).zoom).toBe(zoom)
  })
})

describe('a title that is typed from an overview', () => {
  const canvas = setUpCanvas()

  const editor = (page: Page) => page.locator('[data-card] textarea')

  it.each(['Escape', 'Enter'])('is typed near, and %s gives the overview back', async (key) => {
    const { page } = await canvas.openFile(exampleFile('distributor'))
    const before = await look(page)
    await card(page, 'Freight recovery').first().dblclick()
    await editor(page).waitFor()
    await expect.poll(async () => (await look(page)).zoom).toBeGreaterThan(0.6)
    await page.keyboard.insertText('Freight recovered')
    await page.keyboard.press(key)
    await expect.poll(() => look(page)).toEqual(before)
    const freight = key === 'Enter' ? 'Freight recovered' : 'Freight recovery'
    await expect.poll(() => card(page, freight).first().getAttribute('data-selected')).not.toBeNull()
  })

  it('stays near where it goes on with a new card', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'))
    await card(page, 'Freight recovery').first().click()
    await page.keyboard.press('F2')
    await editor(page).waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => editor(page).inputValue()).toBe('')
    await page.keyboard.insertText('Ask each carrier')
    await page.keyboard.press('Enter')
    await card(page, 'Ask each carrier').waitFor()
    await expect.poll(async () => (await look(page)).zoom).toBeGreaterThan(0.6)
  })
})

describe('back from where the picture came near by itself', () => {
  const canvas = setUpCanvas()

  /** Until the picture rests at the zoom at which a card is read. */
  async function near(page: Page): Promise<void> {
    await page.getByRole('button', { name: /^Zoom 80/ }).waitFor()
  }

  it('leads to the card and the look from before', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'))
    await card(page, 'Price discipline').first().click()
    const before = await look(page)
    await findAndSelect(page, 'Freight recovery')
    await near(page)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => look(page)).toEqual(before)
    await expect.poll(() => page.locator('[data-card][data-primary]').getAttribute('aria-label')).toContain('Price')
  })

  it('leads to the look alone where no other card was visited', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'))
    const before = await look(page)
    await card(page, 'Freight recovery').first().dblclick()
    await page.locator('[data-card] textarea').waitFor()
    await near(page)
    // A title that is left so is taken over, and one goes on where one is.
    await page.locator('[data-canvas]').focus()
    await page.locator('[data-card] textarea').waitFor({ state: 'detached' })
    await near(page)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => look(page)).toEqual(before)
  })
})
