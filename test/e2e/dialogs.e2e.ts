import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { tidyUp, VIEWS } from '../../scripts/lib/views.mjs'
import { type Staged, setUpStage } from './helpers/stage'

const DIALOGS = VIEWS.filter(({ start, group }) => start === 'distributor' && group === 'Dialogs')

/** What scrolls up and down in the dialog on top inside of something that scrolls as well, and buttons of its head and foot that are out of view. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1)
    if (dialog === undefined) return ['There is no dialog.']
    const scrolls = [...dialog.querySelectorAll('*:not(textarea)')].filter(
      (one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1,
    )
    const nested = scrolls.filter((one) => scrolls.some((other) => other !== one && other.contains(one)))
    const fixed = [...dialog.querySelectorAll('header button, [data-dialog="foot"] button')]
    const hidden = fixed.filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return bottom > innerHeight || right > innerWidth || top < 0 || left < 0 || !one.contains(at)
    })
    return [
      ...nested.map(({ className }) => `scrolls inside of what scrolls: ${className}`),
      ...hidden.map(({ textContent, ariaLabel }) => `out of view: ${textContent || ariaLabel}`),
    ]
  })
}

const WINDOWS = [
  { name: 'a window of 900 by 600, in German', size: { width: 900, height: 600 }, zoom: 1 },
  { name: 'a window of 1280 by 800 at 200 % zoom, in German', size: { width: 1280, height: 800 }, zoom: 2 },
]

describe.each(WINDOWS)('in $name', ({ size, zoom }) => {
  const stage = setUpStage('group')
  let staged: Staged
  beforeAll(async () => {
    staged = await stage('distributor', { size })
    await staged.act('view.language.de')
    await staged.app.evaluate(({ BrowserWindow }, factor) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor)
    }, zoom)
    await staged.page.waitForFunction(
      (width) => innerWidth === width && document.documentElement.lang === 'de',
      size.width / zoom,
    )
  })

  it.each(DIALOGS)('nothing scrolls inside of what scrolls, and head and foot are seen: $name', async ({ open }) => {
    await tidyUp(staged)
    await open(staged)
    await expect.poll(() => faults(staged.page)).toEqual([])
  })
})

describe('the checks', () => {
  const stage = setUpStage()

  it('are one list, walked and unfolded by keys, in which the one that was asked about is in view', async () => {
    const { page, act } = await stage('distributor', { size: { width: 900, height: 600 } })
    await act('plan.rules')
    const dialog = page.getByRole('dialog', { name: 'Checks and limits' })
    await dialog.waitFor()
    const scrolling = () =>
      dialog.evaluate(
        (element) =>
          [...element.querySelectorAll('*')].filter(
            (one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1,
          ).length,
      )
    const lines = dialog.locator('li > button[aria-expanded]')
    await expect.poll(scrolling).toBe(1)
    await lines.last().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => lines.last().getAttribute('aria-expanded')).toBe('true')
    await expect.poll(scrolling).toBe(1)
    // What unfolded is seen, and its settings are the next stop.
    await page.keyboard.press('Tab')
    const grade = dialog.locator('[data-field="rule.severity"]')
    await expect.poll(() => grade.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    const inside = () =>
      grade.evaluate((one) => {
        const body = one.closest('[data-dialog="body"]')?.getBoundingClientRect()
        const { top, bottom } = one.getBoundingClientRect()
        return body !== undefined && top >= body.top && bottom <= body.bottom
      })
    await expect.poll(inside).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('begin with the one that was asked about', async () => {
    const { page, act } = await stage('distributor', { size: { width: 900, height: 600 } })
    await act('go.previousFinding')
    await page.locator('[data-card][data-selected]').waitFor()
    await act('finding.about')
    const opened = page.locator('[role="dialog"] li > button[aria-expanded="true"]')
    await opened.waitFor()
    await expect.poll(() => opened.evaluate((one) => one === document.activeElement)).toBe(true)
    const below = () =>
      opened.evaluate((one) => {
        const body = one.closest('[data-dialog="body"]')?.getBoundingClientRect()
        const details = document.getElementById(one.getAttribute('aria-controls') ?? '')?.getBoundingClientRect()
        return (
          body !== undefined &&
          details !== undefined &&
          details.top < body.bottom - 100 &&
          one.getBoundingClientRect().top >= body.top
        )
      })
    await expect.poll(below).toBe(true)
  })
})
