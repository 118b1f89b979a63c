import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../renderer/canvas/hitTest'
import { still } from '../../scripts/lib/views/still.mjs'
import { chooseAction } from '../../scripts/lib/views.mjs'
import type { Box, Scene } from '../../shared/scene/types'
import { writeDocument } from '../../shared/schema/file'
import { sceneOf } from '../renderer/canvas/scenes'
import { type Course, coursesOf } from '../shared/scene/lines/courses'
import { onScreen, seeFromAfar } from './helpers/afar'
import { boxOf, drag, type OpenCanvas, savedOutline, savedPlan, setUpCanvas } from './helpers/canvas'
import { look } from './helpers/look'
import { findAndSelect } from './helpers/panels'
import { planText, SMALL } from './helpers/plan'
import { fileOf, planFile, readPlan } from './helpers/planFiles'
import { fingersOn } from './helpers/touch'

const lit = (page: Page): Locator => page.locator('[data-painted-ropes] [data-over]')
const chosen = (page: Page): Locator => page.locator('[data-painted-ropes] [data-selected]')
const cursor = (page: Page): Promise<string> =>
  page.locator('.react-flow__pane').evaluate((pane) => getComputedStyle(pane).cursor)

const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function awayFromBox(at: Point, { x, y, width, height }: Box): number {
  return Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height))
}

/** A point of a rope that no card and no rope of another strand is near, in scene pixels. */
function lonely(scene: Scene, course: Course, room: number, fits: (at: Point) => boolean = () => true): Point {
  const strand = new Set(strandOf(scene, course).map(({ childId }) => childId))
  const others = coursesOf(scene).filter(({ childId }) => !strand.has(childId))
  const isFree = (at: Point): boolean =>
    scene.cards.every((box) => awayFromBox(at, box) > room) &&
    others.every(({ points }) => points.every((point) => away(point, at) > room))
  const found = course.points.filter(fits).find(isFree)
  if (found === undefined) throw new Error('The rope is nowhere alone.')
  return found
}

/** The ropes that run where a rope does until they come down to cards of one column. */
function strandOf(scene: Scene, { parentId, childId }: Course): Course[] {
  const column = scene.cards.find(({ id }) => id === childId)?.x
  const ids = new Set<string>(scene.cards.filter(({ x }) => x === column).map(({ id }) => id))
  return coursesOf(scene).filter((other) => other.parentId === parentId && ids.has(other.childId))
}

describe('a rope of the drawing seen from afar', () => {
  const canvas = setUpCanvas()

  /** The drawing of a small plan from afar, and a point on its rope to "Grow service margin". */
  async function open(): Promise<OpenCanvas & { readonly id: string; readonly at: Point; readonly beside: Point }> {
    const file = planFile(SMALL)
    const index = readPlan(file)
    const scene = sceneOf(index)
    const [child] = index.cards('driver').filter(({ title }) => title === 'Grow service margin')
    const course = coursesOf(scene).find(({ childId }) => childId === child?.id)
    const id = scene.ropes.find(({ childId }) => childId === child?.id)?.id
    if (course === undefined || id === undefined) throw new Error('The rope is not drawn.')
    const running = await canvas.openFile(file)
    await seeFromAfar(running.page)
    const { x, width } = scene.bounds
    const point = lonely(scene, course, 26)
    const [at, beside] = await Promise.all(
      [point, { x: x + width + 200, y: point.y }].map((one) => onScreen(running.page, one)),
    )
    if (at === undefined || beside === undefined) throw new Error('Nowhere.')
    return { ...running, id, at, beside }
  }

  it('lights up under the pointer', async () => {
    const { page, id, at, beside } = await open()
    await page.mouse.move(at.x, at.y)
    await expect.poll(() => lit(page).getAttribute('data-rope')).toBe(id)
    await expect.poll(() => cursor(page)).toBe('pointer')
    await page.mouse.move(beside.x, beside.y)
    await lit(page).waitFor({ state: 'detached' })
    await expect.poll(() => cursor(page)).toBe('default')
  })

  it('is selected with a click, until something else is', async () => {
    const { page, id, at, beside } = await open()
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => chosen(page).getAttribute('data-rope')).toBe(id)
    await page.locator('[data-inspector]').getByRole('button', { name: 'Grow service margin' }).waitFor()
    await page.mouse.click(beside.x, beside.y)
    await chosen(page).waitFor({ state: 'detached' })
    await page.keyboard.down('Shift')
    await page.mouse.click(at.x, at.y)
    await page.keyboard.up('Shift')
    await expect.poll(() => chosen(page).getAttribute('data-rope')).toBe(id)
  })

  it('stays lit while the picture moves, and is one with its element near by', async () => {
    const { page, id, at } = await open()
    await page.mouse.click(at.x, at.y)
    await chosen(page).waitFor()
    await page.keyboard.press('Shift+Digit1')
    await still(page)
    await page.locator(`[data-ropes] [data-rope="${id}"][data-selected]`).waitFor()
    await expect.poll(() => chosen(page).count()).toBe(0)
  })

  it('is cut from the menu of the right button, and undone', async () => {
    const running = await open()
    const { page, id, at } = running
    await page.mouse.click(at.x, at.y, { button: 'right' })
    await expect.poll(() => chosen(page).getAttribute('data-rope')).toBe(id)
    await page.getByRole('menuitem', { name: 'Cut rope' }).click()
    await page.getByRole('button', { name: /^Undo: Cut/ }).waitFor()
    await expect.poll(async () => Object.keys((await savedPlan(running)).doc.links)).not.toContain(id)
    await page.keyboard.press('Control+z')
    await expect.poll(() => savedOutline(running)).toBe(SMALL)
  })

  it('makes no card when it is double-clicked', async () => {
    const running = await open()
    const { page, id, at } = running
    await page.mouse.dblclick(at.x, at.y)
    await expect.poll(() => chosen(page).getAttribute('data-rope')).toBe(id)
    await still(page)
    await expect.poll(() => savedOutline(running)).toBe(SMALL)
  })

  it('lets a marquee begin on it', async () => {
    const { page, at } = await open()
    const pane = await boxOf(page.locator('.react-flow__pane'))
    await drag(page, at, { x: pane.x + pane.width - 5, y: pane.y + pane.height - 5 })
    await page.mouse.up()
    await expect.poll(() => page.locator('[data-live]').textContent()).toMatch(/^[1-9] cards selected/)
    await expect.poll(() => chosen(page).count()).toBe(0)
  })

  it('is selected with a finger', async () => {
    const { page, id, at, beside } = await open()
    const fingers = await fingersOn(page)
    await fingers.tap(at)
    await expect.poll(() => chosen(page).getAttribute('data-rope')).toBe(id)
    await expect.poll(() => lit(page).count()).toBe(0)
    await fingers.tap(beside)
    await chosen(page).waitFor({ state: 'detached' })
  })
})

describe('a rope among too many to be elements', () => {
  const canvas = setUpCanvas()

  /** A driver and so many initiatives that their ropes are painted, with height between them to tell ropes apart. */
  function wideFile(): string {
    const text = planText(
      `Top\n  Wide\n${Array.from({ length: 1200 }, (_, i) => `    Initiative ${i + 1}`).join('\n')}`,
    )
    const index = readPlan(fileOf(text))
    const { cards, lanes } = sceneOf(index)
    const top = lanes.find(({ kind }) => kind === 'initiative')?.top ?? 0
    const lower = cards.filter(({ kind }) => kind === 'initiative').map(({ id, x, y }) => [id, { x, y: y - top + 600 }])
    const positions = Object.fromEntries(lower)
    return fileOf(writeDocument({ ...index.doc, canvas: { ...index.doc.canvas, positions } }))
  }

  it('is lit, selected and cut as if it were one', async () => {
    const file = wideFile()
    const scene = sceneOf(readPlan(file))
    const running = await canvas.openFile(file)
    const { app, page } = running
    await findAndSelect(page, 'Wide')
    await chooseAction(app, 'view.unfoldAll')
    await chooseAction(app, 'view.zoom100')
    // Unfolded, looked at from near, and all that is near an element.
    await expect.poll(async () => (await look(page)).zoom).toBe(1)
    await expect.poll(() => page.locator('[data-ropes] [data-rope]').count()).toBeGreaterThan(5)
    await page.locator('[data-overview]').waitFor()
    const [driver] = scene.cards.filter(({ kind }) => kind === 'driver')
    if (driver === undefined) throw new Error('The driver is not drawn.')
    // A rope that passes near the driver, on its way to a column that is far out of the window.
    const course = coursesOf(scene).find(({ childId }) => scene.cards.some(({ id, x }) => id === childId && x > 2000))
    if (course === undefined) throw new Error('The rope is not drawn.')
    const point = lonely(scene, course, 5, ({ x }) => x > driver.x + 280 && x < driver.x + 420)
    const strand = strandOf(scene, course).map(
      ({ childId }) => scene.ropes.find((rope) => rope.childId === childId)?.id,
    )
    const at = await onScreen(page, point)
    await page.mouse.move(at.x, at.y)
    await expect.poll(async () => strand.includes((await lit(page).getAttribute('data-rope')) ?? '')).toBe(true)
    await page.mouse.click(at.x, at.y)
    await expect.poll(async () => strand.includes((await chosen(page).getAttribute('data-rope')) ?? '')).toBe(true)
    await page.mouse.click(at.x, at.y, { button: 'right' })
    await page.getByRole('menuitem', { name: 'Cut rope' }).click()
    await page.getByRole('button', { name: /^Undo: Cut/ }).waitFor()
    await expect.poll(async () => Object.keys((await savedPlan(running)).doc.links)).toHaveLength(1200)
  })
})
