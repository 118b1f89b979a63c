import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { writeDocument } from '../../shared/schema/file'
import { sceneOf } from '../renderer/canvas/scenes'
import { onScreen, seeFromAfar } from './helpers/afar'
import { boxOf, card, centreOf, drag, savedPlan, setUpCanvas } from './helpers/canvas'
import { fileOf, planFile, readPlan } from './helpers/planFiles'

const LONG = 'Count the storeroom of a key account together with the storekeeper and write down what nobody asks for'
const PLAN = `Grow the business
  Win the plants next door
    Storeroom contracts
      ${LONG}
      Call back`

/** That plan, with all activities in one pair of hands. */
function ownedPlan(): string {
  const { doc } = readPlan(planFile(PLAN))
  const people = { ann: { id: 'ann', name: 'Ann Berg', role: 'rep' } }
  const nodes = Object.values(doc.nodes).map((node) => [
    node.id,
    node.kind === 'activity' ? { ...node, ownerId: 'ann' } : node,
  ])
  return fileOf(writeDocument({ ...doc, people, nodes: Object.fromEntries(nodes) }))
}

const tip = (page: Page) => page.locator('[data-card-tip]')
const said = (page: Page): Promise<string[]> => page.locator('[data-card-tip] > *').allTextContents()

/** Longer than a pointer has to rest for a tip to come: by the page's own clock, on which its time runs out first. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 450))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

describe('a card that does not show all of its title', () => {
  const canvas = setUpCanvas()

  it('says it to a pointer that rests on it, with its owner, and no longer than that', async () => {
    const { page } = await canvas.openFile(ownedPlan())
    const { x, y } = await centreOf(card(page, LONG))
    await page.mouse.move(x, y)
    await expect.poll(() => said(page)).toEqual([LONG, 'Owner Ann Berg'])
    const pane = await boxOf(page.locator('.react-flow__pane'))
    await page.mouse.move(pane.x + pane.width - 5, pane.y + 5)
    await tip(page).waitFor({ state: 'detached' })
    await page.mouse.move(x, y)
    await expect.poll(() => said(page)).toContain(LONG)
    await page.keyboard.press('Escape')
    await tip(page).waitFor({ state: 'detached' })
  })

  it('says it from afar, too, where it is painted', async () => {
    const file = ownedPlan()
    const scene = sceneOf(readPlan(file))
    const box = scene.cards.find((one) => one.description.includes('Call back'))
    if (box === undefined) throw new Error('The card is not drawn.')
    const { page } = await canvas.openFile(file)
    await seeFromAfar(page)
    const { x, y } = await onScreen(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
    await page.mouse.move(x, y)
    await expect.poll(() => said(page)).toEqual(['Call back', 'Owner Ann Berg'])
  })

  it('keeps saying it to a pointer that goes on to the words, or rests between the two, until Escape', async () => {
    const { page } = await canvas.openFile(ownedPlan())
    const title = card(page, LONG)
    await title.click()
    const { x, y } = await centreOf(title)
    await page.mouse.move(x - 400, y)
    await page.mouse.move(x, y)
    await tip(page).waitFor()
    const [from, words] = [await boxOf(title), await boxOf(tip(page))]
    const between = { x: words.x + 20, y: (from.y + from.height + words.y) / 2 }
    await page.mouse.move(between.x, between.y, { steps: 5 })
    await rest(page)
    await expect.poll(() => said(page)).toContain(LONG)
    await page.mouse.move(words.x + 20, words.y + words.height / 2, { steps: 5 })
    await rest(page)
    await expect.poll(() => said(page)).toEqual([LONG, 'Owner Ann Berg'])
    // A magnifier is moved with such keys; Escape is for the words that are read, and leaves the selection alone.
    await page.keyboard.press('Control')
    await expect.poll(() => said(page)).toContain(LONG)
    await page.keyboard.press('Escape')
    await tip(page).waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('[data-card][data-selected]').count()).toBe(1)
  })

  it('says it no more when the pointer leaves the words, or presses them', async () => {
    const { page } = await canvas.openFile(ownedPlan())
    const { x, y } = await centreOf(card(page, LONG))
    const ask = async () => {
      await page.mouse.move(x - 400, y)
      await page.mouse.move(x, y)
      await tip(page).waitFor()
      const words = await boxOf(tip(page))
      await page.mouse.move(words.x + 20, words.y + words.height / 2, { steps: 5 })
      return words
    }
    const words = await ask()
    await page.mouse.move(words.x - 30, words.y + words.height / 2, { steps: 3 })
    await tip(page).waitFor({ state: 'detached' })
    await ask()
    await page.mouse.down()
    await expect.poll(() => tip(page).count()).toBe(0)
    await page.mouse.up()
  })

  it('says nothing because it has slid below a pointer that lies still, until that moves', async () => {
    const { page } = await canvas.openFile(ownedPlan())
    const { x, y, height } = await boxOf(card(page, LONG))
    const [at, down] = [x + 60, height + 120]
    await page.mouse.move(at, y + height / 2 - down)
    await rest(page)
    await expect.poll(() => tip(page).count()).toBe(0)
    await page.mouse.wheel(0, down)
    await expect.poll(async () => (await boxOf(card(page, LONG))).y).toBeLessThan(y - down + 2)
    await still(page)
    await rest(page)
    await expect.poll(() => tip(page).count()).toBe(0)
    await page.mouse.move(at + 8, y + height / 2 - down)
    await expect.poll(() => said(page)).toContain(LONG)
  })

  it('says nothing where it was dropped, until the pointer moves', async () => {
    const { page } = await canvas.openFile(ownedPlan())
    const { x, y } = await centreOf(card(page, LONG))
    await drag(page, { x, y }, { x: x + 120, y })
    await page.mouse.up()
    await still(page)
    await rest(page)
    await expect.poll(() => tip(page).count()).toBe(0)
  })

  it('is dragged as if it said nothing', async () => {
    const running = await canvas.openFile(ownedPlan())
    const { page } = running
    const from = await centreOf(card(page, LONG))
    await page.mouse.move(from.x, from.y)
    await tip(page).waitFor()
    await drag(page, from, { x: from.x + 120, y: from.y })
    await tip(page).waitFor({ state: 'detached' })
    await page.mouse.up()
    await still(page)
    await expect.poll(async () => Object.keys((await savedPlan(running)).doc.canvas.positions)).toHaveLength(1)
  })
})
