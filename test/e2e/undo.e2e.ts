import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { card, centreOf, drag, pressLetter, savedPlan, setUpCanvas, typeTitle } from './helpers/canvas'
import { places } from './helpers/look'
import { SMALL } from './helpers/plan'

describe('undo and redo', () => {
  const canvas = setUpCanvas()

  async function workForAWhile(): Promise<void> {
    const { page } = canvas.current
    await card(page, 'Remote support').click()
    await page.keyboard.press('Tab')
    await typeTitle(page, 'Watch sensors')
    await drag(page, await centreOf(card(page, 'Price review')), await centreOf(card(page, 'Win new plants')))
    await page.mouse.up()
    await card(page, 'Check quotes').click()
    await page.keyboard.press('Delete')
    await card(page, 'Remote support').click()
    await pressLetter(page, 'p')
    await pressLetter(page, '/')
    await page.keyboard.press('Control+l')
    await still(page)
  }

  it('takes back all there is and puts all back, to the byte', async () => {
    const open = await canvas.open(SMALL)
    const { page, file } = open
    const before = readFileSync(file, 'utf8')
    await workForAWhile()
    await savedPlan(open)
    const after = readFileSync(file, 'utf8')
    const undo = page.getByRole('button', { name: /^Undo/ })
    let steps = 0
    while ((await undo.count()) > 0 && steps < 50) {
      await page.keyboard.press('Control+z')
      steps++
    }
    expect(steps).toBe(6)
    await savedPlan(open)
    expect(readFileSync(file, 'utf8')).toBe(before)
    for (let i = 0; i < steps; i++) await page.keyboard.press('Control+Shift+z')
    await savedPlan(open)
    expect(readFileSync(file, 'utf8')).toBe(after)
  })

  it('puts a dragged card back, and who stepped aside for it', async () => {
    const { page } = await canvas.open(SMALL)
    const before = await places(page)
    const from = await centreOf(card(page, 'Price review'))
    await drag(page, from, { x: from.x + 150, y: from.y + 4 })
    await page.mouse.up()
    await page.getByRole('button', { name: 'Undo: Move card' }).waitFor()
    await expect.poll(() => places(page)).not.toEqual(before)
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Nothing to undo' }).waitFor()
    await expect.poll(() => places(page)).toEqual(before)
  })

  it('names the step, shows what changed, and is said', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Remote support').click()
    await page.keyboard.press('Delete')
    await page.getByRole('button', { name: 'Undo: Delete initiative' }).click()
    await expect.poll(() => page.locator('[data-live]').textContent()).toContain('Undone: Delete initiative')
    await page.getByRole('button', { name: 'Redo: Delete initiative' }).click()
    await expect.poll(() => card(page, 'Remote support').count()).toBe(0)
  })

  it('does not lose redo to selecting, panning and zooming', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Remote support').click()
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+z')
    await card(page, 'Sell uptime').click()
    await page.mouse.wheel(40, 60)
    await page.keyboard.press('Control+0')
    await still(page)
    await page.keyboard.press('Control+y')
    await expect.poll(() => card(page, 'Remote support').count()).toBe(0)
  })
})
