import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { tidyUp, VIEWS, type View } from '../../scripts/lib/views.mjs'
import { setUpApps } from './helpers/apps'
import { violations } from './helpers/axe'
import { choose } from './helpers/native'
import { SMALL } from './helpers/plan'
import { planFile } from './helpers/planFiles'
import { type Staged, setUpStage, wear } from './helpers/stage'

/** Everything of one start, but what breaks the view on purpose. */
const OF = (start: View['start']): readonly View[] =>
  VIEWS.filter((view) => view.start === start && view.name !== 'broken-view')
const DIALOGS = OF('distributor').filter(({ group, name }) => group === 'Dialogs' || name === 'palette')

/** What moves right now, by element and property. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.className.toString() ?? '') : '')),
  )
}

/** Whether the element with the focus shows it: by a ring, an outline or an edge of its own or of what is around it. */
function focusShows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const look = (element: Element | null): string => {
      if (element === null) return ''
      const { boxShadow, outline, borderColor, backgroundColor } = getComputedStyle(element)
      return [boxShadow, outline, borderColor, backgroundColor].join()
    }
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement)) return false
    const around = (): string =>
      [focused, focused.parentElement, focused.parentElement?.parentElement ?? null].map(look).join()
    const shown = around()
    focused.blur()
    const bare = around()
    focused.focus({ preventScroll: true })
    return shown !== bare
  })
}

describe('the theme', () => {
  const apps = setUpApps()
  const stage = setUpStage('group')
  let staged: Staged
  beforeAll(async () => {
    staged = await stage('software')
  })

  const theme = () => staged.page.evaluate(() => document.documentElement.dataset['theme'])

  it.each([
    ['light', 'no-preference', 'light'],
    ['dark', 'no-preference', 'dark'],
    ['dark', 'more', 'contrastDark'],
    ['light', 'more', 'contrast'],
  ] as const)('follows the system while the app runs: %s, contrast %s', async (colorScheme, contrast, wanted) => {
    await staged.page.emulateMedia({ colorScheme, contrast })
    await expect.poll(theme).toBe(wanted)
    expect(await violations(staged)).toEqual([])
  })

  it('follows the system until the person chooses one', async () => {
    const { app, page } = await apps.launch({ files: [planFile(SMALL)] })
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme'])
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(theme).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(theme).toBe('light')
    await choose(app, 'view.theme.dark')
    await expect.poll(theme).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(() => theme()).toBe('dark')
  })

  it('leaves the edges of buttons and the focus to forced colours', async () => {
    const { page } = staged
    await page.emulateMedia({ forcedColors: 'active' })
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
    expect(outline).toBe('solid')
  })
})

describe('focus', () => {
  const stage = setUpStage('group')
  let staged: Staged
  beforeAll(async () => {
    staged = await stage('distributor')
  })

  it.each(DIALOGS)('stays in the dialog and comes back afterwards: $name', async ({ open }) => {
    const { page } = staged
    await tidyUp(staged)
    await open(staged)
    const inside = () => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') instanceof Element)
    await expect.poll(inside).toBe(true)
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press(presses < 6 ? 'Tab' : 'Shift+Tab')
      // A guard at the end hands the focus on to the other end.
      await expect.poll(inside).toBe(true)
    }
    for (let tries = 0; tries < 3 && (await page.locator('[role="dialog"]').count()) > 0; tries += 1)
      await page.keyboard.press('Escape')
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })

  it.each(['light', 'dark', 'contrast'] as const)('is seen on every stop of the window: %s', async (theme) => {
    const { page } = staged
    await tidyUp(staged)
    await wear(staged, theme)
    const unseen: string[] = []
    const stops = new Set<string>()
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? '')
      // The drawing marks the card that keys act on, and is the page itself otherwise.
      if (stop.includes('data-base-ui-focus-guard') || stop.includes('data-canvas')) continue
      if (!stops.has(stop) && !(await focusShows(page))) unseen.push(stop)
      stops.add(stop)
    }
    expect(unseen).toEqual([])
    expect(stops.size).toBeGreaterThan(25)
  })

  it('does not rest on the hidden stops around a menu', async () => {
    const { page } = staged
    await tidyUp(staged)
    await VIEWS.find(({ name }) => name === 'menu-add')?.open(staged)
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab')
      await expect.poll(() => page.locator('[data-base-ui-focus-guard]:focus').count()).toBe(0)
    }
  })
})

describe('with less motion asked for', () => {
  const stage = setUpStage('group')
  let staged: Staged
  beforeAll(async () => {
    staged = await stage('distributor')
    await staged.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  })

  it.each(OF('distributor'))('nothing moves: $name', async ({ open }) => {
    await tidyUp(staged)
    await open(staged)
    expect(await moving(staged.page)).toEqual([])
  })

  it('a tidied plan is there at once', async () => {
    await tidyUp(staged)
    await staged.act('view.tidy')
    expect(await moving(staged.page)).toEqual([])
  })
})

describe('motion', () => {
  const stage = setUpStage()

  it('lasts 200 milliseconds at most, but for a highlight that fades', async () => {
    const staged = await stage('distributor')
    const lasts = await staged.page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      const root = getComputedStyle(document.documentElement)
      const named = (text: string) =>
        text.replace(/var\((--[a-z]+)\)/g, (_, name: string) => root.getPropertyValue(name))
      return rules
        .filter((rule) => rule instanceof CSSStyleRule)
        .map(({ selectorText, style }) => ({
          selectorText,
          text: named(`${style.transition} ${style.animation} ${style.transitionDuration} ${style.animationDuration}`),
        }))
        .flatMap(({ selectorText, text }) =>
          [...text.matchAll(/([\d.]+)(ms|s)\b/g)].map(([, value, unit]) => ({
            selectorText,
            text,
            ms: Number(value) * (unit === 's' ? 1000 : 1),
          })),
        )
    })
    // The third is React Flow's for moving ropes, which this app does not use.
    const FADES = /flash|lightup|dashdraw/i
    expect(lasts.length).toBeGreaterThan(5)
    expect(lasts.filter(({ ms, text }) => ms > 200 && !FADES.test(text))).toEqual([])
  })
})

const WINDOWS = [
  { name: 'a window of 1024 by 700', size: { width: 1024, height: 700 }, zoom: 1 },
  { name: 'a window of 1280 by 800 at 200 % zoom', size: { width: 1280, height: 800 }, zoom: 2 },
]

describe.each(WINDOWS)('in $name', ({ size, zoom }) => {
  const stage = setUpStage('group')
  let staged: Staged
  beforeAll(async () => {
    staged = await stage('distributor', { size })
    await staged.app.evaluate(({ BrowserWindow }, factor) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor)
    }, zoom)
    await staged.page.waitForFunction((width) => innerWidth === width, size.width / zoom)
  })

  // In a narrow outline the columns after the title give way; the inspector has their fields.
  const views = OF('distributor').filter(
    ({ name }) => !/^outline-(owner|status|period|all-columns|mistake)$/.test(name),
  )

  it.each(views)('nothing sticks out or is cut off: $name', async ({ open }) => {
    await tidyUp(staged)
    await open(staged)
    const lost = await staged.page.evaluate(() => {
      const { innerWidth, innerHeight } = window
      const scrolls = (element: Element | null): boolean =>
        element !== null && (/(auto|scroll)/.test(getComputedStyle(element).overflow) || scrolls(element.parentElement))
      const buttons = [
        ...document.querySelectorAll('button, input, textarea, select, [role="option"], [role="menuitem"]'),
      ]
      return buttons
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((element) => !element.closest('.visually-hidden, [data-card], [aria-hidden="true"]'))
        .filter((element) => {
          const { left, right, top, bottom, width } = element.getBoundingClientRect()
          const out = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1
          return width > 1 && out && !scrolls(element.parentElement)
        })
        .map((element) => element.outerHTML.slice(0, 120))
    })
    expect(lost).toEqual([])
  })
})
