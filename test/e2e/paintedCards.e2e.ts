import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../renderer/canvas/hitTest'
import { still } from '../../scripts/lib/views/still.mjs'
import { chooseAction } from '../../scripts/lib/views.mjs'
import type { SceneCard } from '../../shared/scene/types'
import { sceneOf } from '../renderer/canvas/scenes'
import { onScreen, seeFromAfar } from './helpers/afar'
import { drag, type OpenCanvas, savedOutline, savedPlan, selectedCount, setUpCanvas } from './helpers/canvas'
import { look } from './helpers/look'
import { SMALL } from './helpers/plan'
import { exampleFile, planFile, readPlan } from './helpers/planFiles'

const elements = (page: Page): Locator => page.locator('.react-flow__node')
const middleOf = ({ x, y, width, height }: SceneCard): Point => ({ x: x + width / 2, y: y + height / 2 })

describe('a card of the drawing seen from afar', () => {
  const canvas = setUpCanvas()

  /** The drawing of a small plan from afar, and where the cards of some titles are in the window. */
  async function open<T extends string>(...titles: T[]): Promise<OpenCanvas & { at: Record<T, Point> }> {
    const file = planFile(SMALL)
    const index = readPlan(file)
    const { cards } = sceneOf(index)
    const running = await canvas.openFile(file)
    await seeFromAfar(running.page)
    const places = titles.map(async (title) => {
      const found = cards.find(({ id }) => index.node(id)?.title === title)
      if (found === undefined) throw new Error(`no card ${title}`)
      return [title, await onScreen(running.page, middleOf(found))]
    })
    return { ...running, at: Object.fromEntries(await Promise.all(places)) as Record<T, Point> }
  }

  /** Points at a card until it can be taken. */
  async function pointAt(page: Page, { x, y }: Point): Promise<void> {
    await page.mouse.move(x, y)
    await elements(page).first().waitFor()
  }

  it('is an element of the page while the pointer is over it', async () => {
    const { page, at } = await open('Price review')
    await pointAt(page, at['Price review'])
    await expect.poll(() => elements(page).count()).toBe(1)
    await expect.poll(() => page.locator('[data-card]').getAttribute('aria-label')).toContain('Price review')
    await page.mouse.move(at['Price review'].x, 140)
    await expect.poll(() => elements(page).count()).toBe(0)
  })

  it('is moved with the pointer, and its ropes with it', async () => {
    const running = await open('Price review')
    const { page, at } = running
    const from = at['Price review']
    const before = await look(page)
    await pointAt(page, from)
    await drag(page, from, { x: from.x + 60, y: from.y })
    await expect.poll(() => page.locator('[data-card][data-dragging]').count()).toBe(1)
    await expect.poll(() => page.locator('.react-flow__edge').count()).toBe(2)
    await page.mouse.up()
    await expect.poll(async () => Object.keys((await savedPlan(running)).doc.canvas.positions)).toHaveLength(1)
    const [moved] = Object.values((await savedPlan(running)).doc.canvas.positions)
    const [drawn] = sceneOf(readPlan(running.file)).cards.filter(({ x }) => x === moved?.x)
    expect(drawn?.kind).toBe('initiative')
    await expect.poll(() => look(page)).toEqual(before)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => Object.keys((await savedPlan(running)).doc.canvas.positions)).toHaveLength(0)
  })

  it('is hung from the card where it is dropped', async () => {
    const running = await open('Price review', 'Win new plants')
    const { page, at } = running
    await pointAt(page, at['Price review'])
    await drag(page, at['Price review'], at['Win new plants'])
    await expect.poll(() => page.locator('[data-drop="yes"]').getAttribute('aria-label')).toContain('Win new plants')
    await page.mouse.up()
    await expect.poll(() => savedOutline(running)).toMatch(/Win new plants\n(?: {4}.*\n(?: {6}.*\n)*)* {4}Price review/)
  })

  it('goes back where it was on Escape', async () => {
    const running = await open('Price review')
    const { page, at } = running
    const from = at['Price review']
    await pointAt(page, from)
    await drag(page, from, { x: from.x + 60, y: from.y })
    await page.locator('[data-card][data-dragging]').waitFor()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect.poll(() => page.locator('[data-card][data-dragging]').count()).toBe(0)
    await expect.poll(() => savedOutline(running)).toBe(SMALL)
    expect((await savedPlan(running)).doc.canvas.positions).toEqual({})
  })

  it('takes along what is selected with it', async () => {
    const running = await open('Price review', 'Remote support')
    const { page, at } = running
    await page.mouse.click(at['Remote support'].x, at['Remote support'].y)
    await page.keyboard.down('Shift')
    await page.mouse.click(at['Price review'].x, at['Price review'].y)
    await page.keyboard.up('Shift')
    await pointAt(page, at['Price review'])
    await expect.poll(() => elements(page).count()).toBe(2)
    const from = at['Price review']
    await drag(page, from, { x: from.x + 60, y: from.y })
    await page.mouse.up()
    await expect.poll(async () => Object.keys((await savedPlan(running)).doc.canvas.positions)).toHaveLength(2)
  })

  it('begins no marquee', async () => {
    const { page, at } = await open('Price review')
    const { x, y } = at['Price review']
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 80, y + 40, { steps: 4 })
    await page.mouse.up()
    await still(page)
    await expect.poll(() => selectedCount(page)).toBeLessThan(2)
  })

  it('is moved in a drawing of thousands, where cards are blocks', async () => {
    const running = await canvas.openFile(exampleFile('rollup'))
    const { page, app } = running
    await chooseAction(app, 'view.unfoldAll')
    await page.locator('[data-overview]').waitFor()
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Shift+Digit1')
    await still(page)
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    // Somewhere in the middle there is a card: the pointer looks for it.
    for (let x = width / 2; x < width - 200 && (await elements(page).count()) === 0; x += 3) {
      await page.mouse.move(x, height / 2)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    }
    await page.locator('[data-card] canvas').waitFor()
    const box = await elements(page).first().boundingBox()
    const from = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
    await drag(page, from, { x: from.x + 24, y: from.y })
    await page.locator('[data-card][data-dragging]').waitFor()
    await page.mouse.up()
    await expect.poll(async () => Object.keys((await savedPlan(running)).doc.canvas.positions)).toHaveLength(1)
  })
})
