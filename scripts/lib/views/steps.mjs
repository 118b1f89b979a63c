// How a person gets to a view. Nothing here depends on the language of the texts.

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').ElectronApplication} App
 * @typedef {{ page: Page, app: App, act: (action: string) => Promise<void> }} Stage
 * @typedef {'welcome' | 'empty' | 'files' | 'distributor' | 'software' | 'rollup'} Start what the app was started with; for files: nothing, its views open their own
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

/** Closes what lies over the plan, messages too, and forgets the selection. @param {Stage} stage */
export async function tidyUp({ page }) {
  const carries = (await page.locator('[data-carried]').count()) > 0
  for (let tries = 0; tries < 8 && (await page.locator(OVER).count()) > 0; tries += 1) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(60)
  }
  if (carries) await page.mouse.up()
  await page.evaluate(
    `document.querySelectorAll('section > [data-tone] > button:last-child').forEach((x) => x.click())`,
  )
  const filter = page.locator('[data-filter-bar] input').first()
  if ((await filter.count()) > 0) await filter.press('Escape')
  const view = page.locator('[data-canvas], [data-outline] [role="treegrid"]').first()
  if ((await view.count()) === 0) return
  await view.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
}

/** A table as a spreadsheet copies it: a new card, a change, a doubt, a refusal. */
export const TABLE = [
  'Title\tLevel\tParent\tOwner\tTarget\tDue\tStatus',
  'Spare parts in a day\tInitiative\tKeep our customers happy\tNora Patel\t40 % -> 60 %\tQ3 2027\t',
  'Call the top twenty\tActivity\tSpare parts in a day\tTess Brennan\t20 calls\t3/4/2027\tplanned',
  'Safety vending machines at 15 customer sites\tInitiative\t\tNora Patel\t\t\tso so',
  '\tActivity\t\tNobody\t\t\t',
].join('\n')

/** More than is read at once. */
export const MANY_LINES = Array.from({ length: 8000 }, (_, i) => `Call customer number ${i}`).join('\n')

/** The next work that takes long does not end until it is stopped. @param {Page} page */
export const endlessWork = (page) =>
  page.evaluate(`{
    const { Worker } = window
    window.Worker = class {
      addEventListener() {}
      postMessage() {}
      terminate() { window.Worker = Worker }
    }
  }`)

const OVER =
  '[data-carried], [data-progress], [role="dialog"], [role="menu"], [role="listbox"], search input, [data-cell-editor], [data-title-editor], [data-card] textarea'

/** @param {string} selector */
export const click =
  (selector) =>
  (/** @type {Stage} */ { page }) =>
    page.locator(selector).first().click()

/** @param {string} action @param {string} [shows] */
export const byAction =
  (action, shows = '[role="dialog"]') =>
  async (/** @type {Stage} */ { page, act }) => {
    await act(action)
    await page.locator(shows).first().waitFor()
  }

/** Selects the card that these words find. @param {Page} page @param {string} words */
export async function selectCard(page, words) {
  await page.keyboard.press('Control+f')
  await page.locator('search input').fill(words)
  await page.locator('search [role="status"]').filter({ hasText: /1/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('[data-inspector]').waitFor()
}

/** Shows or hides a panel. @param {Stage} stage @param {'findings' | 'inspector'} panel @param {boolean} on */
export async function panel({ page, act }, panel, on) {
  const shown = page.locator(panel === 'findings' ? '[data-findings]' : '[data-inspector]')
  if ((await shown.count()) > 0 === on) return
  await act(`view.${panel}`)
  await page.waitForTimeout(80)
}

/** Shows the outline with no panel beside it: in a narrow window one would lie over it. @param {Stage} stage */
export async function outlineAlone(stage) {
  await stage.act('view.outline')
  await panel(stage, 'findings', false)
  await panel(stage, 'inspector', false)
}

/** @param {string} words @param {string} [field] scrolled into view and used by `then` @param {(stage: Stage) => Promise<unknown>} [then] */
export const inspect = (words, field, then) => async (/** @type {Stage} */ stage) => {
  await panel(stage, 'inspector', true)
  await selectCard(stage.page, words)
  if (field === undefined) return
  await stage.page.locator(`[data-inspector] [data-field="${field}"]`).first().scrollIntoViewIfNeeded()
  await then?.(stage)
}

/** Opens the dialog of one of the plan's lists. @param {number} at place of its button in the plan's inspector */
export const list = (at) => async (/** @type {Stage} */ stage) => {
  await panel(stage, 'inspector', true)
  await stage.page.locator('[data-managers] button').nth(at).click()
  await stage.page.locator('[role="dialog"]').waitFor()
}

/** A menu of the right button. @param {string} selector @param {{ x: number, y: number }} [position] */
export const rightClick =
  (selector, position) =>
  async (/** @type {Stage} */ { page }) => {
    await page
      .locator(selector)
      .first()
      .click({ button: 'right', ...(position === undefined ? {} : { position }) })
    await page.locator('[role="menu"]').waitFor()
  }

/** The menu of the right button in the middle of something that other things may lie over. @param {Page} page @param {string} selector */
export async function openMenuAt(page, selector) {
  await page.locator(selector).first().waitFor({ state: 'attached' })
  await page.evaluate(`{
    const on = document.querySelector(${JSON.stringify(selector)})
    const { x, y, width, height } = on.getBoundingClientRect()
    const inside = (at, most) => Math.min(Math.max(at, 240), most - 320)
    const middle = { clientX: inside(x + width / 2, innerWidth), clientY: inside(y + height / 2, innerHeight) }
    on.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...middle }))
  }`)
}

/** A place on a rope over which no card lies, in client pixels; in the window if there is one. @param {Page} page */
export async function ropePoint(page) {
  await page.locator('[data-ropes] path').first().waitFor({ state: 'attached' })
  const found = await page.evaluate(`(() => {
    const cards = [...document.querySelectorAll('[data-card]')].map((card) => card.getBoundingClientRect())
    const isFree = ({ x, y }) => cards.every(({ left, right, top, bottom }) => x < left || x > right || y < top || y > bottom)
    const isSeen = ({ x, y }) => document.elementFromPoint(x, y)?.matches('.react-flow__pane') === true
    const places = [...document.querySelectorAll('[data-ropes] path')].flatMap((path) =>
      [0.5, 0.4, 0.6, 0.3, 0.7].map((part) =>
        path.getPointAtLength(path.getTotalLength() * part).matrixTransform(path.getScreenCTM()),
      ),
    )
    const { x, y } = places.find((at) => isFree(at) && isSeen(at)) ?? places.find(isFree) ?? {}
    return { x, y }
  })()`)
  const { x, y } = /** @type {{ x?: number, y?: number }} */ (found)
  if (x === undefined || y === undefined) throw new Error('A card lies over every rope.')
  return { x, y }
}

/**
 * Clicks a rope, or opens its menu. The drawing itself is told, and looks what lies there, also where a panel covers it.
 * @param {Page} page
 * @param {'click' | 'menu'} how
 */
export async function onRope(page, how) {
  const at = { ...(await ropePoint(page)), how }
  await page.evaluate(`{
    const pane = document.querySelector('.react-flow__pane')
    const { x, y, how } = ${JSON.stringify(at)}
    const at = { bubbles: true, cancelable: true, clientX: x, clientY: y, isPrimary: true, pointerType: 'mouse' }
    if (how === 'menu') pane.dispatchEvent(new MouseEvent('contextmenu', at))
    else for (const type of ['pointerdown', 'pointerup']) pane.dispatchEvent(new PointerEvent(type, at))
  }`)
}

/** Shows only the cards with one of the fixed values of a field. @param {string} field @param {string} value */
export const filterBy =
  (field, value) =>
  async (/** @type {Stage} */ { page, act }) => {
    await act('view.filter')
    await page.locator(`[data-filter-field="${field}"]`).click()
    await page.locator(`[role="option"][data-value="${value}"]`).click()
    await page.keyboard.press('Escape')
    await page.locator('[role="listbox"]').waitFor({ state: 'detached' })
  }

/** @param {Stage} stage @param {string} words @param {string} column */
export async function editCell(stage, words, column) {
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
export const ONE = {
  strategy: 'first call when a plant',
  driver: 'first choice of 40',
  initiative: 'Freight recovery',
  activity: 'Visit the pump crew',
}
