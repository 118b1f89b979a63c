import { describe, expect, it } from 'vitest'
import { card, pressLetter, savedPlan, setUpCanvas } from './helpers/canvas'
import { findAndSelect } from './helpers/panels'
import { exampleFile, readPlan } from './helpers/planFiles'

describe('a large plan', () => {
  const canvas = setUpCanvas()

  /** How many cards the drawing says that it shows. */
  const shown = async () => {
    const { page } = canvas.current
    const said = page.locator('[aria-live="polite"]').filter({ hasText: /cards? (is|are) shown/ })
    await said.first().waitFor({ state: 'attached' })
    return Number.parseInt(((await said.first().textContent()) ?? '').replace(/\D/g, ''), 10)
  }

  it('opens folded to what fits, without an edit, and unfolds', async () => {
    const file = exampleFile('rollup')
    const plan = readPlan(file)
    const open = await canvas.openFile(file)
    const { page } = open
    await page.keyboard.press('Control+/')
    await expect.poll(() => shown()).toBe(plan.allCards().filter((node) => node.status !== 'parked').length)
    await expect.poll(async () => (await savedPlan(open)).doc.canvas.collapsed).toEqual({})
  })

  it('opens the branch of a card that is looked for, and folds it again', async () => {
    const file = exampleFile('rollup')
    const plan = readPlan(file)
    const [activity] = plan.cards('activity').slice(-1)
    if (activity === undefined) throw new Error('the example has no activity')
    const { page } = await canvas.openFile(file)
    await expect.poll(() => card(page, activity.title).count()).toBe(0)
    await findAndSelect(page, activity.title)
    await page.locator('[data-card][data-primary]').waitFor()
    await expect
      .poll(() => page.locator('[data-card][data-primary]').getAttribute('aria-label'))
      .toContain(activity.title)
    const above = page.locator('[data-card][data-primary]:not([data-kind="activity"])')
    // An activity that stands in a column has others above it; each step is waited for, so that none goes too far.
    const here = page.locator('[data-card][data-primary]')
    while ((await above.count()) === 0) {
      const left = await here.getAttribute('data-card')
      await page.keyboard.press('ArrowUp')
      await page.locator(`[data-card][data-primary]:not([data-card="${left}"])`).waitFor()
    }
    const name = await above.getAttribute('aria-label')
    await pressLetter(page, '/')
    await page.locator('[data-card][data-primary][aria-label*="folded"]').waitFor()
    expect(name).not.toContain('folded')
  })
})
