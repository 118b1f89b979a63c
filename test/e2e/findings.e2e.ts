import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { RULES } from '../../shared/rules/index'
import { setUpApps } from './helpers/apps'
import { savedPlan } from './helpers/canvas'
import type { RunningApp } from './helpers/launch'
import { openFindings } from './helpers/panels'
import { exampleFile, planFile } from './helpers/planFiles'

const rows = (page: Page): Locator => page.locator('[data-finding]')
/** By element, not by role: an open dialog hides the panel from roles. */
const total = async (page: Page): Promise<number> =>
  Number((await page.locator('[aria-label="Findings"] h2').textContent())?.replace(/\D/g, ''))

describe('the findings panel', () => {
  const apps = setUpApps('group')
  let running: RunningApp
  let file: string

  beforeAll(async () => {
    // The example with the planted faults.
    file = exampleFile('distributor')
    running = await apps.launch({ size: { width: 1280, height: 900 }, files: [file] })
    await openFindings(running.page)
    await rows(running.page).first().waitFor()
  })

  /** Takes the last step back, with the focus on the canvas. */
  async function undo(): Promise<void> {
    await running.page.locator('[data-canvas]').focus()
    await running.page.keyboard.press('Control+z')
  }

  /** Waits until the panel counts as many findings. */
  async function expectTotal(count: number): Promise<void> {
    await expect.poll(() => total(running.page)).toBe(count)
  }

  it('lists every finding, gravest first, with the counts of the status bar', async () => {
    const { page } = running
    const count = await total(page)
    expect(count).toBeGreaterThan(20)
    await expect.poll(() => rows(page).count()).toBe(count)
    const bar = await Promise.all(
      ['error', 'warning', 'info'].map((severity) => page.locator(`footer [data-status="${severity}"]`).textContent()),
    )
    expect(bar.map((text) => Number(text?.replace(/\D/g, ''))).reduce((sum, one) => sum + one, 0)).toBe(count)
  })

  it('goes to the card of a finding and says why it matters', async () => {
    const { page } = running
    const row = rows(page).first()
    await row.click()
    await expect.poll(() => row.getAttribute('aria-expanded')).toBe('true')
    await page.locator('[data-card][data-selected]').first().waitFor()
    const rule = RULES.find((one) => one.id === 'cut-rope')
    await page.getByText(rule?.docs.why ?? '').waitFor()
    await row.click()
    await expect.poll(() => row.getAttribute('aria-expanded')).toBe('false')
  })

  it('fixes each kind of finding with its first remedy, and undoes it', async () => {
    const { page } = running
    const kinds = [
      ...new Set(await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-rule') ?? ''))),
    ]
    expect(kinds.length).toBeGreaterThan(10)
    for (const kind of kinds) {
      const before = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-finding')))
      const row = page.locator(`[data-rule="${kind}"]`).first()
      const id = await row.getAttribute('data-finding')
      await row.click()
      const fix = page
        .locator('li')
        .filter({ has: page.locator(`[data-finding="${id}"]`) })
        .locator('button:has(svg.lucide-wrench)')
      await expect.poll(() => fix.count(), { message: `${kind} offers no remedy` }).toBeGreaterThan(0)
      const words = (await fix.first().textContent()) ?? ''
      await fix.first().click()
      const done = page.locator('[data-tone="success"]')
      const editing = page.locator('[data-inspector] [data-field]:focus')
      const naming = page.locator('[data-card] textarea')
      await done.or(editing).or(naming).first().waitFor()
      // Where the next key goes is never lost.
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
      if (await naming.isVisible()) {
        await naming.press('Escape')
        await expectTotal(before.length)
      }
      if (await done.isVisible()) {
        const after = await rows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-finding')))
        expect(after, `${kind}: “${words}” changes nothing`).not.toEqual(before)
        await undo()
        await expectTotal(before.length)
        // What it offered to undo is undone: the message is gone with it.
        await done.waitFor({ state: 'detached' })
      }
      if ((await row.getAttribute('aria-expanded')) === 'true') await row.click()
    }
  }, 120_000)

  it('filters by severity, area and words, and shows everything again', async () => {
    const { page } = running
    const all = await rows(page).count()
    await page.getByRole('group', { name: 'Show severities' }).getByRole('button').first().click()
    const errors = await rows(page).count()
    expect(errors).toBeLessThan(all)
    await page.getByRole('textbox', { name: 'Filter findings by text' }).fill('island')
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.getByRole('textbox', { name: 'Filter findings by text' }).fill('nothing like this')
    await page.getByText('Nothing matches the filter').waitFor()
    await page.getByRole('button', { name: `Show all ${all}` }).click()
    await expect.poll(() => rows(page).count()).toBe(all)
  })

  it('groups by severity, area and card', async () => {
    const { page } = running
    const titles = () => page.locator('[aria-label="Findings"] section > h3 > span:first-child').allTextContents()
    await expect.poll(() => titles()).toEqual(['Errors', 'Warnings', 'Notes'])
    await page.getByRole('combobox', { name: 'Group' }).click()
    await page.getByRole('option', { name: 'By area' }).click()
    await expect.poll(() => titles()).toEqual(['Ropes', 'Focus', 'Definition'])
    await page.getByRole('combobox', { name: 'Group' }).click()
    await page.getByRole('option', { name: 'By card' }).click()
    await expect.poll(() => titles()).toContain('Grow the business')
    await page.getByRole('combobox', { name: 'Group' }).click()
    await page.getByRole('option', { name: 'By severity' }).click()
  })

  it('is walked with the arrow keys', async () => {
    const { page } = running
    await rows(page).first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['finding'])
    await expect.poll(() => focused()).toBe(await rows(page).nth(2).getAttribute('data-finding'))
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).nth(2).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Home')
    await expect.poll(() => focused()).toBe(await rows(page).first().getAttribute('data-finding'))
  })

  it('suppresses a finding only with a reason, lists it, and brings it back', async () => {
    const { page } = running
    const before = await total(page)
    await rows(page).first().focus()
    await page.keyboard.press('Delete')
    await page.getByRole('button', { name: 'Suppress', exact: true }).click()
    await page.getByText('Say why, so that others can follow').waitFor()
    await page.getByRole('textbox', { name: 'Reason' }).fill('Agreed with the board until the summer')
    const next = await rows(page).nth(1).getAttribute('data-finding')
    await page.keyboard.press('Enter')
    await expectTotal(before - 1)
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['finding'])).toBe(next)
    const { doc } = await savedPlan({ page, file })
    expect(Object.values(doc.suppressions).map((one) => one.reason)).toContain('Agreed with the board until the summer')
    await page.getByRole('button', { name: /^Suppressed/ }).click()
    await page.getByText('Agreed with the board until the summer').waitFor()
    await page
      .getByRole('button', { name: /^Stop suppressing/ })
      .last()
      .click()
    await expectTotal(before)
  })

  it('suppresses in the whole plan, and undoes that', async () => {
    const { page } = running
    const before = await total(page)
    await page.locator('[data-rule="no-milestones"]').first().focus()
    const same = await page.locator('[data-rule="no-milestones"]').count()
    await page.keyboard.press('Delete')
    await page.getByRole('radio', { name: 'Whole plan' }).click()
    await page.getByRole('textbox', { name: 'Reason' }).fill('First draft')
    await page.keyboard.press('Enter')
    await expectTotal(before - same)
    expect(same).toBeGreaterThan(0)
    await undo()
    await expectTotal(before)
  })

  it('switches a check off and on, and changes how grave it is', async () => {
    const { page } = running
    const before = await total(page)
    const vague = await page.locator('[data-rule="vague-goal"]').count()
    await page.getByRole('button', { name: 'Checks and limits' }).first().click()
    await page.getByRole('button', { name: /^A good intention, not a goal/ }).click()
    await pickIn(page, 'Off')
    await expectTotal(before - vague)
    await pickIn(page, 'Error')
    await page.keyboard.press('Escape')
    await expectTotal(before)
    const row = page.locator('[data-rule="vague-goal"]').first()
    await expect.poll(() => row.textContent()).toContain('error')
    await undo()
    await undo()
    await expectTotal(before)
  })

  it('raises the limit of initiatives', async () => {
    const { page } = running
    const tooMany = page.locator('[data-rule="too-many-initiatives"]')
    await expect.poll(() => tooMany.count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Checks and limits' }).first().click()
    await page.getByRole('button', { name: /^Too many initiatives/ }).click()
    await page.getByRole('textbox', { name: /^Most active a year in the whole plan/ }).fill('12')
    await page.keyboard.press('Enter')
    await expect.poll(() => tooMany.count()).toBe(0)
    await page.getByRole('button', { name: 'Back to standard' }).click()
    await expect.poll(() => tooMany.count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
  })

  it('shows one severity from the status bar', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Hide findings' }).last().click()
    const errors = page.locator('footer [data-status="error"]')
    await errors.click()
    await rows(page).first().waitFor()
    await expect.poll(() => rows(page).count()).toBe(Number((await errors.textContent())?.replace(/\D/g, '')))
    await page.getByRole('group', { name: 'Show severities' }).getByRole('button', { pressed: true }).click()
  })

  it('says how many ropes reach the ground and how many initiatives there are', async () => {
    const { page } = running
    await expect
      .poll(() => page.locator('[data-status="ropes"]').textContent())
      .toMatch(/^\d+ of \d+ ropes reach the ground · \d+ branches hang from nothing$/)
    await expect.poll(() => page.locator('[data-status="initiatives"]').textContent()).toMatch(/^\d+ of 3 initiatives$/)
  })

  it('writes nothing to the console', () => {
    expect(running.errors).toEqual([])
  })
})

/** Chooses how grave the shown check is. */
const pickIn = async (page: Page, option: string): Promise<void> => {
  await page.locator('[data-field="rule.severity"]').click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

describe('a plan with more findings than are listed at first', () => {
  const apps = setUpApps()

  it('counts them all, and lists as many as lead to the one walked to', async () => {
    const activities = Array.from({ length: 70 }, (_, i) => `      Call prospect ${i}`)
    const file = planFile(['Win the north', '  Customers', '    Win 20 clinics', ...activities].join('\n'))
    const { page } = await apps.launch({ size: { width: 1280, height: 900 }, files: [file] })
    await openFindings(page)
    await rows(page).first().waitFor()
    const count = await total(page)
    const listed = await rows(page).count()
    expect(listed).toBeLessThan(count)
    const groups = page.locator('[data-finding-list] h3 span:last-child')
    expect(Number(await groups.first().textContent())).toBeGreaterThan(listed - 10)

    await page.locator('[data-canvas]').focus()
    // From the first back to the last.
    await page.keyboard.press('F8')
    await page.keyboard.press('Shift+F8')
    const open = page.locator('[data-finding][aria-expanded="true"]')
    await open.waitFor()
    await expect.poll(() => rows(page).count()).toBe(count)
    await expect.poll(() => open.evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  })
})

describe('a plan without faults', () => {
  const apps = setUpApps()

  it('says that every rope reaches the ground', async () => {
    const { page } = await apps.launch({ size: { width: 1280, height: 900 }, files: [exampleFile('software')] })
    await openFindings(page)
    await page.getByText('Every rope reaches the ground').waitFor()
    await expect.poll(() => page.locator('[data-status="ropes"]').textContent()).toMatch(/^(\d+) of \1 ropes/)
    await page.getByText('No findings').waitFor()
  })
})

describe('a plan that has not been begun', () => {
  const apps = setUpApps()

  it('is not blamed: it says what comes first', async () => {
    const { page } = await apps.launch()
    await page.keyboard.press('Control+n')
    await page.locator('[data-empty-canvas]').waitFor()
    await openFindings(page)
    await page.getByText('Nothing to check yet').waitFor()
    await expect.poll(() => rows(page).count()).toBe(0)
  })
})
