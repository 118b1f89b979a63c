import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { card, type OpenCanvas, savedPlan, setUpCanvas } from './helpers/canvas'
import { choose, menuEnabled } from './helpers/native'
import { field } from './helpers/panels'
import { SMALL } from './helpers/plan'

const canvas = setUpCanvas()

/** The drivers' kinds of growth and priorities, as they are in the file. */
async function saved(open: OpenCanvas): Promise<unknown[]> {
  const drivers = (await savedPlan(open)).cards('driver')
  return drivers.map((node) => (node.kind === 'driver' ? [node.category, node.priority] : []))
}

async function selectDrivers(page: Page): Promise<void> {
  await card(page, 'Win new plants').click()
  await card(page, 'Grow service margin').click({ modifiers: ['Shift'] })
  await page.getByRole('heading', { name: '2 cards selected' }).waitFor()
}

describe('kind of growth and priority of several drivers', () => {
  it('are set from the palette, found by their names', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await selectDrivers(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('kind of growth')
    await page.locator('[role="option"][aria-selected="true"][data-action="card.setCategory"]').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Profitability' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('priority')
    await page.locator('[role="option"][aria-selected="true"][data-action="card.setPriority"]').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Priorities 1 to 2, in their order' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect
      .poll(() => saved(open))
      .toEqual([
        ['profitability', 1],
        ['profitability', 2],
      ])
  })

  it('are fields of the inspector of several cards', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await selectDrivers(page)
    await field(page, 'category').click()
    await page.getByRole('option', { name: 'Brand' }).click()
    await field(page, 'priority').fill('3')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => saved(open))
      .toEqual([
        ['brand', 3],
        ['brand', 4],
      ])
    await expect.poll(() => field(page, 'priority').inputValue()).toBe('3')
  })

  it('stand in both menus, for cards that have them', async () => {
    const { app, page } = await canvas.open(SMALL)
    await card(page, 'Win new plants').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Set priority…' }).waitFor()
    await page.getByRole('menuitem', { name: 'Set kind of growth…' }).click()
    await page.getByRole('dialog', { name: /Set kind of growth/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => menuEnabled(app, 'card.setPriority')).toBe(true)
    await choose(app, 'card.setPriority')
    await page.getByRole('option', { name: 'Priority 2' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await card(page, 'Price review').click()
    await expect.poll(() => menuEnabled(app, 'card.setPriority')).toBe(false)
    await card(page, 'Price review').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Assign to…' }).waitFor()
    await expect.poll(() => page.getByRole('menuitem', { name: 'Set priority…' }).count()).toBe(0)
  })
})
