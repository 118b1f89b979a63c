import {
  byAction,
  click,
  editCell,
  endlessWork,
  list,
  MANY_LINES,
  ONE,
  onRope,
  outlineAlone,
  panel,
  rightClick,
  selectCard,
  TABLE,
} from './steps.mjs'
import { still } from './still.mjs'
import { viewFile } from './viewFile.mjs'

/** Findings, dialogs, messages and the outline. @type {import('./steps.mjs').View[]} */
export const AROUND = [
  { name: 'findings', group: 'Findings', start: 'distributor', open: (stage) => panel(stage, 'findings', true) },
  {
    name: 'finding-open',
    group: 'Findings',
    start: 'distributor',
    open: async (stage) => {
      await panel(stage, 'findings', true)
      await stage.page.locator('[data-finding]').first().click()
    },
  },
  {
    name: 'menu-finding',
    group: 'Findings',
    start: 'distributor',
    open: async (stage) => {
      await panel(stage, 'findings', true)
      await rightClick('[data-finding]')(stage)
    },
  },
  {
    name: 'suppress',
    group: 'Findings',
    start: 'distributor',
    open: async (stage) => {
      await panel(stage, 'findings', true)
      await stage.page.locator('[data-finding]').first().focus()
      await stage.page.keyboard.press('Delete')
      await stage.page.locator('[role="dialog"]').waitFor()
    },
  },
  {
    name: 'suppressed',
    group: 'Findings',
    start: 'distributor',
    open: async (stage) => {
      const { page } = stage
      await panel(stage, 'findings', true)
      await page.locator('[data-finding]').first().focus()
      await page.keyboard.press('Delete')
      await page.locator('[role="dialog"] textarea').fill('Agreed with the board in March.')
      await page.locator('[data-dialog="foot"] button').last().click()
      await page.locator('[role="dialog"]').waitFor({ state: 'detached' })
      await page.locator('[data-section="suppressed"] button').first().click()
    },
  },
  {
    name: 'parking',
    group: 'Findings',
    start: 'distributor',
    open: async ({ page }) => {
      await page.locator('[data-rail="parking"]').click()
    },
  },
  {
    name: 'parking-drag',
    group: 'Findings',
    start: 'distributor',
    open: async ({ page, act }) => {
      await act('view.fit')
      if ((await page.locator('[data-parked]').count()) === 0) await page.locator('[data-rail="parking"]').click()
      const row = page.locator('[data-parked]').first()
      const driver = page.locator('[data-card][data-kind="driver"]').first()
      await row.waitFor()
      await still(page)
      // From afar cards are no elements of the page.
      const target = (await driver.count()) > 0 ? driver : page.locator('[data-canvas]')
      const [from, to] = [await row.boundingBox(), await target.boundingBox()]
      if (from === null || to === null) throw new Error('There is nothing to carry, or nowhere to.')
      await page.mouse.move(from.x + 40, from.y + from.height / 2)
      await page.mouse.down()
      await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 })
      await page.locator('[data-carried]').waitFor()
    },
  },
  { name: 'rules', group: 'Dialogs', start: 'distributor', open: click('[data-rail="rules"]') },
  ...['people', 'teams', 'accounts', 'periods', 'levels'].map((name, at) => ({
    name: `dialog-${name}`,
    group: 'Dialogs',
    start: /** @type {const} */ ('distributor'),
    open: list(at),
  })),
  { name: 'dialog-new', group: 'Dialogs', start: 'distributor', open: byAction('file.newFromTemplate') },
  { name: 'dialog-export-png', group: 'Dialogs', start: 'distributor', open: byAction('file.exportPng') },
  { name: 'dialog-export-svg', group: 'Dialogs', start: 'distributor', open: byAction('file.exportSvg') },
  {
    name: 'export-progress',
    group: 'Dialogs',
    start: 'distributor',
    open: async ({ page, act }) => {
      await act('file.exportPng')
      await page.locator('[role="dialog"]').waitFor()
      await endlessWork(page)
      await page.locator('[data-dialog="foot"] button').last().click()
      await page.locator('[role="dialog"] [role="progressbar"]').waitFor()
    },
  },
  { name: 'dialog-spelling', group: 'Dialogs', start: 'distributor', open: byAction('edit.spelling') },
  { name: 'dialog-guide', group: 'Dialogs', start: 'distributor', open: byAction('help.guide') },
  { name: 'dialog-shortcuts', group: 'Dialogs', start: 'distributor', open: byAction('help.shortcuts') },
  { name: 'dialog-about', group: 'Dialogs', start: 'distributor', open: byAction('help.about') },
  {
    name: 'dialog-connect',
    group: 'Dialogs',
    start: 'distributor',
    open: async ({ page, act }) => {
      await selectCard(page, ONE['initiative'] ?? '')
      await act('card.connect')
      await page.locator('[role="dialog"]').waitFor()
    },
  },
  {
    name: 'paste-table',
    group: 'Dialogs',
    start: 'distributor',
    open: async ({ page, app }) => {
      await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), TABLE)
      await page.locator('[data-canvas]').focus()
      await page.keyboard.press('Control+v')
      await page.locator('[role="dialog"] [role="row"]').first().waitFor()
    },
  },
  {
    name: 'dialog-link-note',
    group: 'Dialogs',
    start: 'distributor',
    open: async ({ page, act }) => {
      await selectCard(page, ONE['initiative'] ?? '')
      await onRope(page, 'click')
      await act('edit.rename')
      await page.locator('[role="dialog"]').waitFor()
    },
  },
  {
    name: 'dialog-question',
    group: 'Dialogs',
    start: 'distributor',
    open: async ({ page, app }) => {
      await app.evaluate(({ clipboard }) => clipboard.writeText('Sell uptime\n  Win new plants\n    Audit campaign'))
      await page.locator('[data-canvas]').focus()
      await page.keyboard.press('Control+v')
      await page.locator('[role="dialog"]').waitFor()
    },
  },
  {
    name: 'progress',
    group: 'Messages',
    start: 'distributor',
    open: async ({ page, app }) => {
      await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), MANY_LINES)
      await endlessWork(page)
      await page.locator('[data-canvas]').focus()
      await page.keyboard.press('Control+v')
      await page.locator('[data-progress]').waitFor()
    },
  },
  {
    name: 'exported',
    group: 'Messages',
    start: 'distributor',
    open: async ({ page, app, act }) => {
      const path = viewFile('Sales plan 2027.svg')
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path)
      await act('file.exportSvg')
      await page.locator('[role="dialog"]').waitFor()
      await page.locator('[data-dialog="foot"] button').last().click()
      await page.locator('section [data-tone="success"][draggable]').waitFor()
    },
  },
  {
    name: 'toast',
    group: 'Messages',
    start: 'distributor',
    open: async ({ page, act }) => {
      await selectCard(page, ONE['activity'] ?? '')
      await act('card.park')
      await page.locator('section [data-tone]').first().waitFor()
    },
  },
  { name: 'outline', group: 'Outline', start: 'distributor', open: byAction('view.outline', '[data-outline]') },
  {
    name: 'outline-title',
    group: 'Outline',
    start: 'distributor',
    open: async ({ page, act }) => {
      await act('view.outline')
      await page.locator('[data-card-row] [data-cell="title"]').nth(3).click()
      await page.keyboard.press('F2')
      await page.locator('[data-title-editor]').waitFor()
    },
  },
  {
    name: 'outline-owner',
    group: 'Outline',
    start: 'distributor',
    open: async (stage) => {
      const cell = await editCell(stage, ONE['initiative'] ?? '', 'owner')
      await cell.getByRole('combobox').press('ArrowDown')
      await stage.page.locator('[role="listbox"]').waitFor()
    },
  },
  {
    name: 'outline-status',
    group: 'Outline',
    start: 'distributor',
    open: async (stage) => {
      await editCell(stage, ONE['initiative'] ?? '', 'status')
      await stage.page.locator('[role="listbox"]').waitFor()
    },
  },
  {
    name: 'outline-columns',
    group: 'Outline',
    start: 'distributor',
    open: async (stage) => {
      await outlineAlone(stage)
      await stage.page.locator('[data-columns-menu]').click()
      await stage.page.locator('[role="menu"]').waitFor()
    },
  },
  {
    name: 'outline-all-columns',
    group: 'Outline',
    start: 'distributor',
    open: async (stage) => {
      await outlineAlone(stage)
      const parking = stage.page.locator('[data-rail="parking"][aria-pressed="true"]')
      if ((await parking.count()) > 0) await parking.click()
      await stage.page.locator('[role="columnheader"][data-cell="period"]').waitFor()
    },
  },
  {
    name: 'outline-period',
    group: 'Outline',
    start: 'distributor',
    open: async (stage) => {
      const cell = await editCell(stage, ONE['initiative'] ?? '', 'period')
      await cell.getByRole('combobox').press('ArrowDown')
      await stage.page.locator('[role="listbox"]').waitFor()
    },
  },
  {
    name: 'outline-mistake',
    group: 'Outline',
    start: 'distributor',
    open: async (stage) => {
      const cell = await editCell(stage, ONE['initiative'] ?? '', 'due')
      await cell.locator('input').first().fill('someday')
      await stage.page.keyboard.press('Enter')
      await stage.page.locator('[role="alert"]').waitFor()
    },
  },
  { name: 'split', group: 'Outline', start: 'distributor', open: byAction('view.split', '[data-outline]') },
  {
    name: 'no-findings',
    group: 'Findings',
    start: 'software',
    open: (stage) => panel(stage, 'findings', true),
  },
  { name: 'hint', group: 'Messages', start: 'software', open: byAction('help.hints', '[data-hint]') },
  {
    name: 'broken-view',
    group: 'Messages',
    start: 'software',
    open: async ({ page, act }) => {
      await act('view.outline')
      await page.locator('[data-outline]').waitFor()
      await page.evaluate(
        `HTMLElement.prototype.focus = function () { if (this.hasAttribute('data-canvas')) throw new Error('no focus') }`,
      )
      await act('view.cascade')
      await page.locator('[role="alert"]').waitFor()
    },
  },
]
