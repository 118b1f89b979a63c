import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { boxOf, card, said, savedPlan, setUpCanvas } from './helpers/canvas'
import { field } from './helpers/panels'
import { SMALL } from './helpers/plan'
import { exampleFile } from './helpers/planFiles'

const findings = (page: Page) => page.locator('[data-section="several-findings"]')

async function selectBoth(page: Page): Promise<void> {
  await card(page, 'Audit campaign').click()
  await card(page, 'Price review').click({ modifiers: ['Shift'] })
  await page.getByText('2 cards selected').first().waitFor()
}

describe('the inspector of several cards', () => {
  const canvas = setUpCanvas()

  it('gives the initiatives among them one period, in one undo step', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await selectBoth(page)
    await card(page, 'Call ten plants').click({ modifiers: ['Shift'] })
    await page.getByText('For the 2 initiatives among them.').waitFor()
    await field(page, 'periodId').fill('Q3 2027')
    await page.getByRole('option').first().waitFor()
    await field(page, 'periodId').press('Enter')
    const periods = async () => {
      const { doc } = await savedPlan(open)
      return Object.values(doc.nodes).flatMap((node) =>
        node.kind === 'initiative' && node.periodId !== undefined ? [doc.periods[node.periodId]?.title] : [],
      )
    }
    await expect.poll(periods).toEqual(['Q3 2027', 'Q3 2027'])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect.poll(periods).toEqual([])
  })

  it('aligns them', async () => {
    const { page } = await canvas.open(SMALL)
    await selectBoth(page)
    await page.locator('[data-align]').getByRole('button', { name: 'Align left' }).click()
    await expect.poll(() => said(page)).toContain('Align left')
    const left = async (title: string) => Math.round((await boxOf(card(page, title))).x)
    await expect.poll(async () => (await left('Audit campaign')) - (await left('Price review'))).toBe(0)
  })

  it('counts their findings by check, and shows them in the list', async () => {
    const { page } = await canvas.open(SMALL)
    await selectBoth(page)
    const line = findings(page).locator('button[data-rule="no-owner"]')
    await line.waitFor()
    await expect.poll(() => line.textContent()).toContain('2 findings')
    await line.click()
    await page.locator('[data-finding][data-rule="no-owner"][aria-expanded="true"]').waitFor()
    // The cards still are the ones that are looked at.
    await page.getByText('2 cards selected').first().waitFor()
  })
})

describe('the count of initiatives in the status bar', () => {
  const canvas = setUpCanvas()

  it('opens the finding that explains why they are too many', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'), { size: { width: 1280, height: 800 } })
    const count = page.locator('[data-status="initiatives"]')
    await expect.poll(() => count.textContent()).toMatch(/^(?!3 )\d+ of 3/)
    await count.click()
    const finding = page.locator('[data-finding][data-rule="too-many-initiatives"][aria-expanded="true"]')
    await finding.waitFor()
    const seen = await finding.evaluate((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
    expect(seen).toBe(true)
  })
})
