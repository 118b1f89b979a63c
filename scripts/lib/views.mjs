// Every view, state, dialog and list of the app, and how a person gets there. One table: the accessibility tests walk
// it, and the gallery photographs it. Nothing here depends on the language of the texts.

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').ElectronApplication} App
 * @typedef {{ page: Page, app: App, act: (action: string) => Promise<void> }} Stage
 * @typedef {'welcome' | 'empty' | 'distributor' | 'software' | 'rollup'} Start what the app was started with
 * @typedef {{ name: string, group: string, start: Start, open: (stage: Stage) => Promise<unknown> }} View
 */

/** Runs an action as its item in the native menu does. @param {App} app @param {string} id */
export async function chooseAction(app, id) {
  await app.evaluate(
    ({ BrowserWindow }, action) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('plumbline:on.action', { id: action }),
    id,
  )
}

/** Closes what lies over the plan and forgets the selection. @param {Stage} stage */
export async function tidyUp({ page }) {
  for (let tries = 0; tries < 8 && (await page.locator(OVER).count()) > 0; tries += 1) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(60)
  }
  const filter = page.locator('[data-filter-bar] input').first()
  if ((await filter.count()) > 0) await filter.press('Escape')
  const view = page.locator('[data-canvas], [data-outline] [role="treegrid"]').first()
  if ((await view.count()) === 0) return
  await view.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
}

/** A table as a spreadsheet copies it: a new card, a change, a doubt, a refusal. */
const TABLE = [
  'Title\tLevel\tParent\tOwner\tTarget\tDue\tStatus',
  'Spare parts in a day\tInitiative\tKeep our customers happy\tNora Patel\t40 % -> 60 %\tQ3 2027\t',
  'Call the top twenty\tActivity\tSpare parts in a day\tTess Brennan\t20 calls\t3/4/2027\tplanned',
  'Safety vending machines at 15 customer sites\tInitiative\t\tNora Patel\t\t\tso so',
  '\tActivity\t\tNobody\t\t\t',
].join('\n')

const OVER =
  '[role="dialog"], [role="menu"], [role="listbox"], search input, [data-cell-editor], [data-title-editor], [data-card] textarea'

/** @param {string} selector */
const click =
  (selector) =>
  (/** @type {Stage} */ { page }) =>
    page.locator(selector).first().click()

/** @param {string} action @param {string} [shows] */
const byAction =
  (action, shows = '[role="dialog"]') =>
  async (/** @type {Stage} */ { page, act }) => {
    await act(action)
    await page.locator(shows).first().waitFor()
  }

/** Selects the card that these words find. @param {Page} page @param {string} words */
async function selectCard(page, words) {
  await page.keyboard.press('Control+f')
  await page.locator('search input').fill(words)
  await page.locator('search [role="status"]').filter({ hasText: /1/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('[data-inspector]').waitFor()
}

/** Shows or hides a panel. @param {Stage} stage @param {'findings' | 'inspector'} panel @param {boolean} on */
async function panel({ page, act }, panel, on) {
  const shown = page.locator(panel === 'findings' ? '[data-findings]' : '[data-inspector]')
  if ((await shown.count()) > 0 === on) return
  await act(`view.${panel}`)
  await page.waitForTimeout(80)
}

/** @param {string} words @param {string} [field] scrolled into view and used by `then` @param {(stage: Stage) => Promise<unknown>} [then] */
const inspect = (words, field, then) => async (/** @type {Stage} */ stage) => {
  await panel(stage, 'inspector', true)
  await selectCard(stage.page, words)
  if (field === undefined) return
  await stage.page.locator(`[data-inspector] [data-field="${field}"]`).first().scrollIntoViewIfNeeded()
  await then?.(stage)
}

/** Opens the dialog of one of the plan's lists. @param {number} at place of its button in the plan's inspector */
const list = (at) => async (/** @type {Stage} */ stage) => {
  await panel(stage, 'inspector', true)
  await stage.page.locator('[data-managers] button').nth(at).click()
  await stage.page.locator('[role="dialog"]').waitFor()
}

/** A menu of the right button. @param {string} selector @param {{ x: number, y: number }} [position] */
const rightClick =
  (selector, position) =>
  async (/** @type {Stage} */ { page }) => {
    await page
      .locator(selector)
      .first()
      .click({ button: 'right', ...(position === undefined ? {} : { position }) })
    await page.locator('[role="menu"]').waitFor()
  }

/** The menu of the right button in the middle of something that other things may lie over. @param {Page} page @param {string} selector */
async function openMenuAt(page, selector) {
  await page.locator(selector).first().waitFor({ state: 'attached' })
  await page.evaluate(`{
    const on = document.querySelector(${JSON.stringify(selector)})
    const { x, y, width, height } = on.getBoundingClientRect()
    const inside = (at, most) => Math.min(Math.max(at, 240), most - 320)
    const middle = { clientX: inside(x + width / 2, innerWidth), clientY: inside(y + height / 2, innerHeight) }
    on.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...middle }))
  }`)
}

/** Shows only the cards with one of the fixed values of a field. @param {string} field @param {string} value */
const filterBy =
  (field, value) =>
  async (/** @type {Stage} */ { page, act }) => {
    await act('view.filter')
    await page.locator(`[data-filter-field="${field}"]`).click()
    await page.locator(`[role="option"][data-value="${value}"]`).click()
    await page.keyboard.press('Escape')
    await page.locator('[role="listbox"]').waitFor({ state: 'detached' })
  }

/** @param {Stage} stage @param {string} words @param {string} column */
async function editCell(stage, words, column) {
  const { page, act } = stage
  await panel(stage, 'inspector', true)
  await selectCard(page, words)
  await act('view.outline')
  // Beside panels the outline has no room for all of its columns.
  await panel(stage, 'findings', false)
  await panel(stage, 'inspector', false)
  const cell = page.locator('[data-card-row]').filter({ hasText: words }).locator(`[data-cell="${column}"]`)
  await cell.click()
  await page.keyboard.press('Enter')
  return cell
}

/** @type {Record<string, string>} */
const ONE = {
  strategy: 'first call when a plant',
  driver: 'first choice of 40',
  initiative: 'Freight recovery',
  activity: 'Visit the pump crew',
}

/** @type {View[]} */
export const VIEWS = [
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
      await page.locator('.react-flow__edge').first().dispatchEvent('click')
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
      await page.locator('search input').fill('price')
      await page.locator('search [role="status"]').filter({ hasText: /\d/ }).waitFor()
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
      await page.locator('[role="menuitem"][aria-haspopup]').click()
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
      await openMenuAt(page, '.react-flow__edge path')
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
      await page.locator('.react-flow__edge').first().dispatchEvent('click')
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
  { name: 'sound-plan', group: 'Cascade', start: 'software', open: async () => undefined },
  {
    name: 'no-findings',
    group: 'Findings',
    start: 'software',
    open: (stage) => panel(stage, 'findings', true),
  },
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
