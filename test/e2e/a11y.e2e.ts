import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './helpers/axe'
import { launchApp, type RunningApp } from './helpers/launch'
import { findAndSelect, openFindings } from './helpers/panels'

/** Opens something, looks, and closes it again. */
interface View {
  readonly name: string
  open(page: Page): Promise<unknown>
}

const KINDS: readonly View[] = [
  { name: 'a strategy', open: (page) => findAndSelect(page, 'first call when a plant') },
  { name: 'a driver', open: (page) => findAndSelect(page, 'first choice of 40') },
  { name: 'an initiative', open: (page) => findAndSelect(page, 'Freight recovery') },
  { name: 'an activity', open: (page) => findAndSelect(page, 'Visit the pump crew') },
]

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

const DIALOGS: readonly View[] = [
  { name: 'the command palette', open: (page) => page.keyboard.press('Control+k') },
  { name: 'the export dialog', open: (page) => page.keyboard.press('Control+e') },
  { name: 'the template dialog', open: (page) => page.keyboard.press('Control+Shift+N') },
  { name: 'the guide', open: (page) => page.keyboard.press('F1') },
  { name: 'the checks', open: press('Checks and limits') },
  { name: 'the shortcuts', open: press('Keyboard shortcuts') },
]

const MANAGERS: readonly View[] = ['People', 'Teams', 'Accounts', 'Periods', 'Names of the levels'].map((name) => ({
  name: `the dialog “${name}”`,
  open: press(new RegExp(`^${name}`)),
}))

describe.each(['light', 'dark'] as const)('accessibility in the %s theme', (colorScheme) => {
  let running: RunningApp

  describe('of the welcome screen', () => {
    beforeAll(async () => {
      running = await launchApp({ colorScheme, size: { width: 1280, height: 800 } })
    })
    afterAll(() => running?.close())

    it('has no violations', async () => {
      await running.page.locator('canvas').first().waitFor()
      expect(await violations(running)).toEqual([])
    })
  })

  describe('of an open plan', () => {
    beforeAll(async () => {
      running = await launchApp({ colorScheme, size: { width: 1280, height: 800 }, args: ['--sample'] })
      await running.page.locator('[data-canvas]').waitFor()
    })
    afterAll(() => running?.close())

    it('has no violations with nothing selected', async () => {
      expect(await violations(running)).toEqual([])
    })

    it.each(KINDS)('has no violations with $name in the inspector', async ({ open }) => {
      await open(running.page)
      expect(await violations(running)).toEqual([])
    })

    it('has no violations with a finding open and the parking lot shown', async () => {
      await openFindings(running.page)
      await running.page.locator('[data-finding]').first().click()
      await running.page
        .getByRole('button', { name: /parking lot/ })
        .first()
        .click()
      expect(await violations(running)).toEqual([])
    })

    it.each(DIALOGS)('has no violations in $name', async ({ open }) => {
      expect(await foundIn(open)).toEqual([])
    })

    it('has no violations in the question for a reason', async () => {
      await running.page.locator('[data-finding]').first().focus()
      expect(await foundIn((page) => page.keyboard.press('Delete'))).toEqual([])
    })

    it.each(MANAGERS)('has no violations in $name', async ({ open }) => {
      const { page } = running
      await page.locator('[data-canvas]').focus()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      expect(await foundIn(open)).toEqual([])
    })

    /** What is wrong in a dialog; it is closed again. */
    async function foundIn(open: View['open']): Promise<string[]> {
      const { page } = running
      await open(page)
      await page.getByRole('dialog').waitFor()
      await page.waitForTimeout(250)
      const found = await violations(running)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      return found
    }
  })
})
