import type { ElectronApplication, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { setUpApps } from './helpers/apps'
import { boxOf, fit, setUpCanvas } from './helpers/canvas'
import { putOnClipboard } from './helpers/clipboard'
import { look } from './helpers/look'
import { exampleFile } from './helpers/planFiles'

/** Titles say several words from this zoom on. */
const READABLE = 0.25

describe('Fit where there is little room', () => {
  const canvas = setUpCanvas()

  it('leaves titles large enough to read beside a panel over the drawing, and shows all when asked again', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'), { size: { width: 940, height: 700 } })
    await page.locator('[data-over="right"]').waitFor()
    // Opened by the helper, it has been fitted once.
    await expect.poll(async () => (await look(page)).zoom).toBe(READABLE)
    const [strategy, panel] = [
      page.locator('[data-card][data-kind="strategy"]').first(),
      page.locator('[data-over="right"]'),
    ]
    await expect
      .poll(async () => (await boxOf(strategy)).x + (await boxOf(strategy)).width - (await boxOf(panel)).x)
      .toBeLessThan(0)
    await page.getByText('Fit again shows all of the plan').first().waitFor()
    await fit(page)
    await expect.poll(async () => (await look(page)).zoom).toBeLessThan(READABLE)
    await fit(page)
    await expect.poll(async () => (await look(page)).zoom).toBe(READABLE)
  })

  it('leaves titles large enough to read beside the outline, and all in view where there is room again', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'), { size: { width: 1280, height: 800 } })
    const alone = await look(page)
    await page.getByRole('button', { name: 'Outline beside cascade' }).click()
    await page.locator('[data-pane="outline"]').waitFor()
    await expect.poll(async () => (await look(page)).zoom).toBe(READABLE)
    await page.getByRole('button', { name: 'Cascade', exact: true }).click()
    await expect.poll(() => look(page)).toEqual(alone)
  })
})

const LEVELS = ['Strategy', 'Driver', 'Initiative', 'Activity']

/** A cascade of 40 cards: three of each below each. */
const LINES = (function below(title: string, level: number): { level: number; title: string }[] {
  const children =
    level === 3 ? [] : [1, 2, 3].flatMap((n) => below(`${LEVELS[level + 1]} ${n} of ${title}`, level + 1))
  return [{ level, title }, ...children]
})('Strategy', 0)

describe('the first content of an empty plan', () => {
  const apps = setUpApps()

  async function openEmpty(): Promise<{ app: ElectronApplication; page: Page }> {
    const { app, page } = await apps.launch({ size: { width: 1280, height: 800 } })
    await page.keyboard.press('Control+n')
    await page.locator('[data-empty-canvas]').waitFor()
    await still(page)
    return { app, page }
  }

  /** Whether all cards and the ground are in the pane. */
  const allInView = (page: Page): Promise<boolean> =>
    page.evaluate((cards) => {
      const pane = document.querySelector('[data-canvas]')?.getBoundingClientRect()
      const boxes = [...document.querySelectorAll('[data-card], [data-ground]')].map((one) =>
        one.getBoundingClientRect(),
      )
      const inside = ({ left, right, top, bottom, width }: DOMRect): boolean => {
        if (pane === undefined) return false
        // The ground is wider than any window.
        const across = width > pane.width || (left >= pane.left && right <= pane.right)
        return across && top >= pane.top && bottom <= pane.bottom
      }
      return document.querySelectorAll('[data-card]').length === cards && boxes.every(inside)
    }, LINES.length)

  it('stands where it is made by a double-click, and the picture stays', async () => {
    const { page } = await openEmpty()
    const before = await look(page)
    const pane = await boxOf(page.locator('[data-canvas]'))
    for (const [across, down] of [
      [0.78, 0.2],
      [0.25, 0.2],
      [0.76, 0.7],
    ] as const) {
      const x = pane.x + across * pane.width
      await page.mouse.dblclick(x, pane.y + down * pane.height)
      const made = page.locator('[data-card]')
      await made.locator('textarea').waitFor()
      await expect.poll(() => look(page)).toEqual(before)
      const box = await boxOf(made)
      expect(Math.abs(box.x + box.width / 2 - x), `${across}`).toBeLessThan(20)
      await page.keyboard.press('Escape')
      await page.locator('[data-empty-canvas]').waitFor()
    }
  })

  it('is seen as a whole when it was pasted as indented text', async () => {
    const { app, page } = await openEmpty()
    await putOnClipboard(app, LINES.map(({ level, title }) => '  '.repeat(level) + title).join('\n'))
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: `${LINES.length} cards` }).click()
    await expect.poll(() => allInView(page)).toBe(true)
  })

  it('is seen as a whole when it was pasted as a table', async () => {
    const { app, page } = await openEmpty()
    const rows = LINES.map(({ level, title }) => `<tr><td>${title}</td><td>${LEVELS[level]}</td></tr>`)
    await putOnClipboard(app, 'ignored', `<table><tr><td>Title</td><td>Level</td></tr>${rows.join('')}</table>`)
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: 'Paste', exact: true }).click()
    await expect.poll(() => allInView(page)).toBe(true)
  })

  it('is folded to what fits when it is large', async () => {
    const { app, page } = await openEmpty()
    const activities = Array.from({ length: 300 }, (_, n) => `      Call plant ${n}`)
    await putOnClipboard(app, ['Strategy', '  Driver', '    Initiative', ...activities].join('\n'))
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: '303 cards' }).click()
    await expect.poll(() => page.locator('[data-card]').count()).toBe(3)
    await page.locator('[data-card][data-kind="initiative"]').getByText('300').waitFor()
  })
})
