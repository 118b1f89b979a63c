import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { violations } from './helpers/axe'
import { boxOf, card, fit, typeTitle } from './helpers/canvas'
import { findAndSelect } from './helpers/panels'
import { exampleFile, readPlan } from './helpers/planFiles'
import { type Staged, setUpStage, wear } from './helpers/stage'

interface Words {
  readonly id: string
  /** The words that can be read on the card. */
  readonly text: string
  /** Height of the smallest type on it, in screen pixels. */
  readonly size: number
}

/** What can be read on the cards in view. */
function wordsOnCards(page: Page): Promise<readonly Words[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-card]')].map((element) => {
      const zoom = element.getBoundingClientRect().width / element.offsetWidth
      const lines = [...element.querySelectorAll('svg text')]
      return {
        id: element.dataset['card'] ?? '',
        text: lines.map((line) => line.textContent ?? '').join(' '),
        size: Math.min(...lines.map((line) => Number(line.getAttribute('font-size')) * zoom)),
      }
    }),
  )
}

/** The size of the smallest type on a card, in pixels. */
async function smallestWords(page: Page): Promise<number> {
  return Math.min(...(await wordsOnCards(page)).map(({ size }) => size))
}

/** Opens or closes the inspector of a narrow window, where it lies over the drawing. */
async function inspectorOver({ page, act }: Staged, on: boolean): Promise<void> {
  const over = page.locator('[data-over="right"]')
  if ((await over.count()) > 0 !== on) await act('view.inspector')
  await over.waitFor({ state: on ? 'visible' : 'detached' })
}

/** Whether two whole words of a title can be read, or all that it has. */
function isKnown(title: string, text: string): boolean {
  const words = title.split(/[\s-]+/).slice(0, 2)
  return words.every((word) => text.replace(/ /g, '').includes(word.replace(/[^\p{L}\p{N}]+$/u, '')))
}

describe.each([
  ['1280 by 800', { width: 1280, height: 800 }],
  ['900 by 700', { width: 900, height: 700 }],
] as const)('a plan of sixty cards in a window of %s', (_, size) => {
  const launch = setUpStage('group')
  const plan = readPlan(exampleFile('distributor'))
  let staged: Staged
  beforeAll(async () => {
    staged = await launch('distributor', { size: { ...size } })
    if (size.width < 960) await inspectorOver(staged, false)
    await still(staged.page)
  })

  it.each(['at first', 'when it is fitted'] as const)('is seen as a whole, with its titles, %s', async (when) => {
    const { page } = staged
    if (when === 'when it is fitted') await fit(page)
    await expect.poll(() => smallestWords(page)).toBeGreaterThan(8)
    const words = await wordsOnCards(page)
    expect(words).toHaveLength(plan.allCards().filter((node) => node.status !== 'parked').length)
    const known = words.filter(({ id, text }) => isKnown(plan.node(id as never)?.title ?? '', text))
    expect(known.length / words.length).toBeGreaterThan(0.8)
  })

  it('is walked with the arrow keys from there, and comes near to be typed into', async () => {
    const { page } = staged
    await fit(page)
    await page.keyboard.press('Home')
    await still(page)
    const width = async () => (await boxOf(page.locator('[data-card][data-primary]'))).width
    await page.keyboard.press('ArrowDown')
    await still(page)
    await expect.poll(() => page.locator('[data-card][data-primary]').getAttribute('data-kind')).toBe('driver')
    await expect.poll(() => width()).toBeLessThan(80)
    await page.keyboard.press('F2')
    await page.locator('[data-card] textarea').waitFor()
    await expect.poll(width).toBeGreaterThan(130)
    await page.keyboard.press('Escape')
  })
})

/** What lies below the names of the lanes: cards, and ropes by the cards that they tie. */
function belowNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll('[data-lane]')].map((element) => element.getBoundingClientRect())
    const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')].filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return names.some((name) => left < name.right && right > name.left && top < name.bottom && bottom > name.top)
    })
    const ropes = [...document.querySelectorAll<SVGPathElement>('[data-ropes] path')].filter((path) => {
      const toScreen = path.getScreenCTM() ?? new DOMMatrix()
      const points = Array.from({ length: 200 }, (_, i) =>
        path.getPointAtLength((path.getTotalLength() * i) / 199).matrixTransform(toScreen),
      )
      return names.some(({ left, right, top, bottom }) =>
        points.some(({ x, y }) => x > left && x < right && y > top && y < bottom),
      )
    })
    return [
      ...cards.map((element) => element.dataset['card'] ?? ''),
      ...ropes.map((path) => path.closest('[data-rope]')?.getAttribute('data-rope') ?? ''),
    ]
  })
}

describe('a plan that is fitted', () => {
  const launch = setUpStage('group')
  let staged: Staged
  beforeAll(async () => {
    staged = await launch('distributor')
  })

  it.each([
    ['light', 900, 600],
    ['light', 1024, 700],
    ['dark', 1280, 800],
    ['contrast', 1600, 1000],
    ['light', 1920, 1080],
    ['dark', 2560, 1440],
    ['contrast', 3840, 2160],
  ] as const)('hangs beside the names of its lanes: %s, %i by %i', async (theme, width, height) => {
    const { page } = staged
    await resize(staged, { width, height })
    if (width < 960) await inspectorOver(staged, false)
    await wear(staged, theme)
    await fit(page)
    await expect.poll(() => page.locator('[data-lane]').count()).toBe(4)
    await expect.poll(() => page.locator('[data-card]').count()).toBeGreaterThan(50)
    await expect.poll(() => belowNames(page)).toEqual([])
  })

  it.each([
    ['between two panels', 'view.findings', 'view.findings'],
    ['beside the outline', 'view.split', 'view.cascade'],
  ] as const)('keeps the names of its lanes and the count against the limit %s', async (_, action, back) => {
    const { page, act } = staged
    await resize(staged, { width: 1280, height: 800 })
    const before = (await boxOf(page.locator('.react-flow__pane'))).width
    await act(action)
    const pane = async () => (await boxOf(page.locator('.react-flow__pane'))).width
    await expect.poll(pane).toBeLessThan(before - 100)
    for (let looks = 0; looks < 2; looks++) {
      await fit(page)
      await expect.poll(() => page.locator('[data-lane]').count()).toBe(4)
      await expect.poll(() => page.locator('[data-lane="initiative"]').textContent()).toContain('10 of 3')
    }
    await act(back)
    await expect.poll(pane).toBe(before)
  })

  it('would show what lies below a name', async () => {
    const { page } = staged
    await page.mouse.move(600, 500)
    await page.mouse.wheel(120, 0)
    await still(page)
    await expect.poll(async () => (await belowNames(page)).length).toBeGreaterThan(0)
  })
})

/** Makes the window's content another size, and waits until the page has it. */
async function resize({ app, page }: Staged, size: { width: number; height: number }): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to.width, to.height),
    size,
  )
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width)
  await still(page)
}

describe('at a zoom of 200 %', () => {
  const launch = setUpStage('group')

  it('a plan of sixty cards is seen as a whole with words on its cards', async () => {
    const staged = await launch('distributor')
    const { app, page } = staged
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640)
    // The inspector stands beside the drawing for a moment still.
    await expect.poll(async () => (await boxOf(page.locator('[data-canvas]'))).width).toBeGreaterThan(500)
    await inspectorOver(staged, false)
    await still(page)
    await fit(page)
    // Cards write their words anew once the picture rests.
    await expect.poll(() => smallestWords(page)).toBeGreaterThan(8)
    const words = await wordsOnCards(page)
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter(({ text }) => /\p{L}{3}/u.test(text)).length / words.length).toBeGreaterThan(0.9)
    await expect.poll(() => page.locator('[data-lane]').count()).toBe(4)
    await expect.poll(() => belowNames(page)).toEqual([])
  })
})

describe('in a narrow window', () => {
  const launch = setUpStage('group')
  let staged: Staged
  beforeAll(async () => {
    staged = await launch('distributor', { size: { width: 900, height: 700 } })
  })

  it('a card that is found stands beside the inspector that lies over the drawing', async () => {
    const { page } = staged
    await inspectorOver(staged, true)
    const over = page.locator('[data-over="right"]')
    for (const words of ['Refresh the counters', 'Send the stop report', 'Grow the business']) {
      await findAndSelect(page, words)
      await still(page)
      const found = await boxOf(card(page, words))
      expect(found.x + found.width).toBeLessThanOrEqual((await boxOf(over)).x)
    }
  })

  it('a branch is read as a whole beside the inspector that lies over the drawing', async () => {
    const { page } = staged
    await inspectorOver(staged, true)
    await findAndSelect(page, 'Win 30 new food')
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Shift+Digit3')
    await still(page)
    const over = await boxOf(page.locator('[data-over="right"]'))
    const words = await wordsOnCards(page)
    for (const title of [
      'Win 30 new food',
      'Plant-floor programme',
      'Send the stop report',
      'Improve our close rate',
    ]) {
      const one = card(page, title)
      const { x, y, width, height } = await boxOf(one)
      expect(x).toBeGreaterThan(0)
      expect(x + width).toBeLessThanOrEqual(over.x)
      expect(y).toBeGreaterThan(0)
      expect(y + height).toBeLessThan(700)
      const id = await one.getAttribute('data-card')
      expect(words.find((said) => said.id === id)?.text.replace(/- /g, '')).toContain(title)
    }
  })

  it('a card stays in view when the inspector opens over it', async () => {
    const { page } = staged
    await inspectorOver(staged, false)
    await findAndSelect(page, 'Refresh the counters')
    await still(page)
    await inspectorOver(staged, true)
    await still(page)
    const found = await boxOf(card(page, 'Refresh the counters'))
    expect(found.x + found.width).toBeLessThanOrEqual((await boxOf(page.locator('[data-over="right"]'))).x)
    await inspectorOver(staged, false)
  })

  it('a new card stands above the hint at the lower edge, and is not judged before it has a title', async () => {
    const { page, act } = staged
    const errors = page.locator('[data-status="error"]')
    await findAndSelect(page, 'Send the stop report')
    await act('help.hints')
    await page.locator('[data-hint]').waitFor()
    const before = await errors.textContent()
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-card] textarea').waitFor()
    await still(page)
    await expect.poll(() => errors.textContent()).toBe(before)
    await typeTitle(page, 'Thank every new plant')
    await expect.poll(() => errors.textContent()).not.toBe(before)
    await still(page)
    const made = await boxOf(card(page, 'Thank every new plant'))
    expect(made.y + made.height).toBeLessThanOrEqual((await boxOf(page.locator('[data-hint]'))).y)
  })
})

describe('a card with several findings', () => {
  const launch = setUpStage('group')
  let staged: Staged
  beforeAll(async () => {
    staged = await launch('distributor')
    await findAndSelect(staged.page, 'Refresh the counters')
  })
  const heads = () => staged.page.locator('[data-inspector] li[data-severity] > button')

  it('leaves room for its fields on the first screen', async () => {
    await expect.poll(() => heads().count()).toBe(3)
    const first = await boxOf(staged.page.locator('[data-inspector] [data-field="why"]'))
    expect(first.y + first.height).toBeLessThan(700)
    const lines = await Promise.all([1, 2].map(async (i) => (await boxOf(heads().nth(i))).height))
    expect(Math.max(...lines)).toBeLessThan(32)
  })

  it.each(['light', 'dark', 'contrast'] as const)('says more by keyboard, and without a fault: %s', async (theme) => {
    const { page } = staged
    await wear(staged, theme)
    await heads().nth(1).focus()
    await page.keyboard.press('Enter')
    const body = page.locator('[data-inspector] li[data-severity]').nth(1)
    await expect.poll(() => body.textContent()).toMatch(/hangs from nothing: no strategy is above it/)
    const why = body.locator('button[aria-expanded="false"]')
    await why.focus()
    await page.keyboard.press('Enter')
    await body.getByRole('button', { name: 'Suppress…' }).waitFor()
    expect(await violations(staged)).toEqual([])
    await heads().nth(1).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => body.locator('button').count()).toBe(1)
  })
})
