import { byAction, filterBy, inspect, ONE, onRope, openMenuAt, panel, rightClick, selectCard } from './steps.mjs'

/** The start, the drawing, the inspector with its lists, and menus. @type {import('./steps.mjs').View[]} */
export const DRAWING = [
  { name: 'welcome', group: 'Start', start: 'welcome', open: ({ page }) => page.locator('canvas').first().waitFor() },
  { name: 'welcome-palette', group: 'Start', start: 'welcome', open: byAction('go.palette') },
  { name: 'welcome-about', group: 'Start', start: 'welcome', open: byAction('help.about') },
  {
    name: 'empty-canvas',
    group: 'Start',
    start: 'empty',
    open: ({ page }) => page.locator('[data-empty-canvas]').waitFor(),
  },
  { name: 'empty-outline', group: 'Start', start: 'empty', open: byAction('view.outline', '[data-outline]') },
  { name: 'empty-people', group: 'Start', start: 'empty', open: byAction('plan.people') },
  { name: 'empty-accounts', group: 'Start', start: 'empty', open: byAction('plan.accounts') },
  {
    name: 'empty-parking',
    group: 'Start',
    start: 'empty',
    open: async ({ page, act }) => {
      await act('view.cascade')
      await page.locator('[data-rail="parking"]').click()
    },
  },
  {
    name: 'empty-findings',
    group: 'Start',
    start: 'empty',
    open: async (stage) => {
      await stage.act('view.cascade')
      await panel(stage, 'findings', true)
    },
  },
  { name: 'cascade', group: 'Cascade', start: 'distributor', open: async () => undefined },
  ...Object.entries(ONE).map(([kind, words]) => ({
    name: `inspector-${kind}`,
    group: 'Inspector',
    start: /** @type {const} */ ('distributor'),
    open: inspect(words),
  })),
  {
    name: 'inspector-several',
    group: 'Inspector',
    start: 'distributor',
    open: async ({ page }) => {
      await page.keyboard.press('Control+a')
      await page.locator('[data-inspector]').waitFor()
    },
  },
  {
    name: 'inspector-rope',
    group: 'Inspector',
    start: 'distributor',
    open: async ({ page }) => {
      await selectCard(page, ONE['initiative'] ?? '')
      await onRope(page, 'click')
      await page.waitForTimeout(80)
    },
  },
  {
    name: 'list-owner',
    group: 'Fields',
    start: 'distributor',
    open: inspect(ONE['initiative'] ?? '', 'ownerId', async ({ page }) => {
      await page.locator('[data-inspector] [data-field="ownerId"]').click()
      await page.keyboard.press('ArrowDown')
      await page.locator('[role="listbox"]').waitFor()
    }),
  },
  {
    name: 'list-status',
    group: 'Fields',
    start: 'distributor',
    open: inspect(ONE['initiative'] ?? '', 'status', async ({ page }) => {
      await page.locator('[data-inspector] [data-field="status"]').click()
      await page.locator('[role="listbox"]').waitFor()
    }),
  },
  {
    name: 'list-accounts',
    group: 'Fields',
    start: 'distributor',
    open: inspect(ONE['driver'] ?? '', 'targetAccountIds', async ({ page }) => {
      await page.locator('[data-inspector] [data-field="targetAccountIds"]').click()
      await page.keyboard.press('ArrowDown')
      await page.locator('[role="listbox"]').waitFor()
    }),
  },
  {
    name: 'list-calendar',
    group: 'Fields',
    start: 'distributor',
    open: inspect(ONE['initiative'] ?? '', 'measures.due', async ({ page }) => {
      await page.locator('[data-inspector] [data-field="measures.due"] + button').first().click()
      await page.locator('table').waitFor()
    }),
  },
  {
    name: 'title-editor',
    group: 'Cascade',
    start: 'distributor',
    open: async ({ page }) => {
      await selectCard(page, ONE['initiative'] ?? '')
      await page.keyboard.press('F2')
      await page.locator('[data-card] textarea').waitFor()
    },
  },
  {
    name: 'line-of-sight',
    group: 'Cascade',
    start: 'distributor',
    open: async ({ page, act }) => {
      await selectCard(page, ONE['driver'] ?? '')
      await act('view.focus')
      await page.locator('[data-card][data-faded]').first().waitFor()
    },
  },
  {
    name: 'find',
    group: 'Cascade',
    start: 'distributor',
    open: async ({ page, act }) => {
      await act('view.fit')
      await page.keyboard.press('Control+f')
      await page.locator('search input').fill('dana')
      await page.locator('search [data-find-where]').waitFor()
    },
  },
  {
    name: 'find-nothing',
    group: 'Cascade',
    start: 'distributor',
    open: async ({ page }) => {
      await page.keyboard.press('Control+f')
      await page.locator('search input').fill('zeppelin')
    },
  },
  { name: 'filter', group: 'Cascade', start: 'distributor', open: filterBy('status', 'draft') },
  {
    name: 'filter-nothing',
    group: 'Cascade',
    start: 'distributor',
    open: async ({ page, act }) => {
      await act('view.filter')
      await page.locator('[data-filter-bar] input').first().fill('zeppelin')
      await page.locator('[data-no-match]').waitFor()
    },
  },
  {
    name: 'menu-align',
    group: 'Menus',
    start: 'distributor',
    open: async ({ page, act }) => {
      await act('view.fit')
      await act('edit.selectAll')
      await act('view.zoom100')
      await page.locator('[data-card][data-selected]').first().waitFor()
      await page
        .locator('[data-card][data-selected]')
        .first()
        .dispatchEvent('contextmenu', { clientX: 500, clientY: 300 })
      await page.locator('[role="menuitem"][aria-haspopup]').last().click()
      await page.locator('[role="menu"]').nth(1).waitFor()
    },
  },
  {
    name: 'menu-status',
    group: 'Menus',
    start: 'distributor',
    open: async ({ page }) => {
      await selectCard(page, ONE['initiative'] ?? '')
      await openMenuAt(page, '[data-card][data-selected]')
      await page.locator('[role="menuitem"][aria-haspopup]').first().click()
      await page.locator('[role="menu"]').nth(1).waitFor()
    },
  },
  {
    name: 'menu-card',
    group: 'Menus',
    start: 'distributor',
    open: async ({ page }) => {
      await selectCard(page, ONE['initiative'] ?? '')
      await openMenuAt(page, '[data-card][data-selected]')
      await page.locator('[role="menu"]').waitFor()
    },
  },
  {
    name: 'menu-rope',
    group: 'Menus',
    start: 'distributor',
    open: async ({ page }) => {
      await selectCard(page, ONE['initiative'] ?? '')
      await onRope(page, 'menu')
      await page.locator('[role="menu"]').waitFor()
    },
  },
  { name: 'menu-canvas', group: 'Menus', start: 'distributor', open: rightClick('[data-canvas]', { x: 200, y: 12 }) },
  {
    name: 'menu-add',
    group: 'Menus',
    start: 'distributor',
    open: async ({ page }) => {
      await page.locator('header [aria-haspopup="menu"]').first().click()
      await page.locator('[role="menu"]').waitFor()
    },
  },
  { name: 'palette', group: 'Menus', start: 'distributor', open: byAction('go.palette') },
  {
    name: 'palette-nothing',
    group: 'Menus',
    start: 'distributor',
    open: async ({ page, act }) => {
      await act('go.palette')
      await page.locator('[role="dialog"] input').fill('qqqq')
    },
  },
  {
    name: 'palette-question',
    group: 'Menus',
    start: 'distributor',
    open: async ({ page, act }) => {
      await selectCard(page, ONE['initiative'] ?? '')
      await act('go.palette')
      await page.locator('[role="dialog"] [data-action="card.assign"]').click()
      await page.locator('[role="dialog"] [role="option"]').first().waitFor()
    },
  },
  { name: 'sound-plan', group: 'Cascade', start: 'software', open: async () => undefined },
  { name: 'rollup', group: 'Cascade', start: 'rollup', open: async () => undefined },
  {
    name: 'overview',
    group: 'Cascade',
    start: 'rollup',
    open: async ({ page, act }) => {
      for (let steps = 0; steps < 12; steps += 1) await act('view.zoomOut')
      await page.waitForTimeout(400)
    },
  },
]
