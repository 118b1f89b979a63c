import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { chooseAction, tidyUp } from '../../scripts/lib/views.mjs'
import { boxOf, card, fit, type OpenCanvas, said, savedPlan, setUpCanvas } from './helpers/canvas'
import { misfits } from './helpers/fit'
import { field, setText } from './helpers/panels'
import { SMALL } from './helpers/plan'
import { exampleFile } from './helpers/planFiles'
import { STARTS, type Staged, setUpStage } from './helpers/stage'
import { tempFolder } from './helpers/temp'

/** Chooses a language as the menu does, and waits until the window speaks it. */
async function speak({ app, page }: Pick<OpenCanvas, 'app' | 'page'>, language: 'en' | 'de'): Promise<void> {
  await chooseAction(app, `view.language.${language}`)
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
}

/** Everything that is read or heard in the window, in order. Messages of the moment are left out. */
function allTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // How much of a title is drawn depends on the zoom, and that on how the window came about: cards are read by their names.
    const unread = '[aria-live], [data-live], [data-status="save"], [data-card] svg'
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (element === null || element.closest(unread) !== null) continue
      if (node instanceof Element)
        for (const name of ['aria-label', 'aria-roledescription', 'title', 'placeholder'])
          texts.push(node.getAttribute(name) ?? '')
      else texts.push(node.textContent ?? '')
    }
    // How much of the plan is seen depends on how the window came about.
    return texts.filter((text) => /\p{L}/u.test(text) && !/^Zoom \d/.test(text))
  })
}

function menuLabels({ app }: Pick<OpenCanvas, 'app'>): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => [
      menu.label.replace('&', ''),
      ...(menu.submenu?.items.map((item) => item.label) ?? []),
    ]),
  )
}

const SIZES = [
  { name: '1024 × 700', width: 1024, height: 700, zoom: 1 },
  { name: '1280 × 800', width: 1280, height: 800, zoom: 1 },
  { name: '1280 × 800 at 200 %', width: 1280, height: 800, zoom: 2 },
]

/** Makes the window this large, and the page in it twice as large where asked to. */
async function resize({ app, page }: Staged, { width, height, zoom }: (typeof SIZES)[number]): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate(
    (shown, size) => {
      shown.setContentSize(size.width, size.height)
      shown.webContents.setZoomFactor(size.zoom)
    },
    { width, height, zoom },
  )
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, width / zoom)
}

/** In a narrow outline the columns after the title give way; the inspector has their fields. */
const IN_WIDE_OUTLINE = /^outline-(owner|status|period|mistake|all-columns)$/

async function showFindings({ page, act }: Staged): Promise<void> {
  if ((await page.locator('[data-findings]').count()) === 0) await act('view.findings')
  await page.locator('[data-findings]').waitFor()
}

describe.each(STARTS)('German in the window, started with %s', (start, views) => {
  // One of the views is broken on purpose.
  const stage = setUpStage('test', 'some')

  it.each(SIZES)(
    'fits in every view and dialog at $name',
    async (size) => {
      const staged = await stage(start)
      await speak(staged, 'de')
      await resize(staged, size)
      const width = size.width / size.zoom
      const found: string[] = []
      for (const { name, open } of views.filter((view) => width >= 1280 || !IN_WIDE_OUTLINE.test(view.name))) {
        await tidyUp(staged)
        await open(staged).catch((error: unknown) => {
          throw new Error(`The view ${name} cannot be reached: ${String(error)}`, { cause: error })
        })
        await staged.page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'))
        found.push(...(await misfits(staged.page)).map((line) => `${name}: ${line}`))
      }
      expect(found).toEqual([])
    },
    600_000,
  )
})

describe('switching the language', () => {
  const canvas = setUpCanvas()
  const stage = setUpStage()

  it('keeps plan, selection, dirty state, undo and the view, and changes menus, findings and drawing', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Win new plants').click()
    await setText(page, 'why', 'Half of the plants never heard of us')
    await page.locator('[data-status="save"][data-state="edited"]').waitFor()
    const place = await boxOf(card(page, 'Win new plants'))
    await field(page, 'idealCustomer').fill('One site')
    await speak(open, 'de')

    await expect.poll(() => field(page, 'idealCustomer').inputValue()).toBe('One site')
    await expect.poll(() => page.locator('[data-card][data-selected]').count()).toBe(1)
    await expect.poll(() => card(page, 'Win new plants').getAttribute('data-primary')).toBe('true')
    const moved = await boxOf(card(page, 'Win new plants'))
    expect([Math.round(moved.x), Math.round(moved.y)]).toEqual([Math.round(place.x), Math.round(place.y)])
    await expect.poll(() => page.locator('[data-status="save"]').getAttribute('data-state')).toBe('edited')
    await expect.poll(() => page.locator('[data-lane="strategy"]').innerText()).toContain('Strategie')
    await expect.poll(() => page.locator('[data-status="ropes"]').innerText()).toContain('den Boden')
    await expect
      .poll(() => menuLabels(open))
      .toEqual(expect.arrayContaining(['Datei', 'Bearbeiten', 'Speichern', 'Hilfe']))
    await expect
      .poll(() => page.locator('[data-inspector] [data-severity]').first().innerText())
      .toMatch(/[äöüß]|keine|fehlt|ist/)

    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(() => field(page, 'why').inputValue()).toBe('')
    await expect.poll(() => said(page)).toContain('Rückgängig')
    await speak(open, 'en')
    await expect.poll(() => page.locator('[data-lane="strategy"]').innerText()).toContain('Strategy')
    // The native menus follow a moment later.
    await expect.poll(() => menuLabels(open)).toContain('File')
  })

  it('says the same as a window that starts in that language', async () => {
    const userData = tempFolder('german')
    const options = { userData, files: [exampleFile('distributor')] }
    const switched = await stage('distributor', options)
    await showFindings(switched)
    await fit(switched.page)
    const english = await allTexts(switched.page)
    await speak(switched, 'de')
    await still(switched.page)
    const live = await allTexts(switched.page)
    await switched.close()
    const fresh = await stage('distributor', options)
    await fresh.page.waitForFunction(() => document.documentElement.lang === 'de')
    await showFindings(fresh)
    await fit(fresh.page)
    await expect.poll(() => allTexts(fresh.page)).toEqual(live)
    expect(english).not.toEqual(live)
  })
})

describe('numbers and dates in German', () => {
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
    await speak(open, 'de')
    const { page } = open
    await card(page, 'Audit campaign').click()
    await page.locator('[data-field="measures"]').click()
    await field(page, 'measures.name').fill('Termine')
  })

  it('have decimal commas and points between thousands', async () => {
    await setText(open.page, 'measures.from', '1.200,5')
    await setText(open.page, 'measures.to', '12,25')
    await expect.poll(() => field(open.page, 'measures.from').inputValue()).toBe('1.200,5')
    const { doc } = await savedPlan(open)
    expect(Object.values(doc.measures)).toEqual([expect.objectContaining({ from: 1200.5, to: 12.25 })])
  })

  it('say in German what cannot be read', async () => {
    await field(open.page, 'measures.to').fill('viel')
    await field(open.page, 'measures.to').blur()
    await expect
      .poll(() => open.page.locator('[data-inspector] [role="alert"]').innerText())
      .toContain('Geben Sie eine Zahl ein')
    await setText(open.page, 'measures.to', '12,25')
  })

  it('are read as German dates and shown as such', async () => {
    await setText(open.page, 'measures.due', '30. Juni 2027')
    await expect.poll(() => field(open.page, 'measures.due').inputValue()).toBe('30.6.2027')
    const { doc } = await savedPlan(open)
    expect(Object.values(doc.measures)[0]?.due).toBe('2027-06-30')
  })

  it('are picked from a German calendar that begins with Monday', async () => {
    const { page } = open
    await page.locator('[data-inspector] [data-field="measures.due"] + button').click()
    await expect.poll(() => page.locator('th').allInnerTexts()).toEqual(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'])
    await expect.poll(() => page.locator('[aria-live]').filter({ hasText: 'Juni 2027' }).count()).toBe(1)
    await page.getByRole('button', { name: '15. Juni 2027' }).click()
    await expect.poll(() => field(page, 'measures.due').inputValue()).toBe('15.6.2027')
  })
})

describe('right-to-left words', () => {
  const TITLE = 'زيادة وقت التشغيل'
  const canvas = setUpCanvas('group')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(`Sell uptime\n  ${TITLE}`)
  })

  const directionOf = (selector: string) =>
    open.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction)

  it('run to the left in cards, and stay inside them', async () => {
    const { page } = open
    await fit(page)
    const line = card(page, TITLE).locator('svg text[direction="rtl"]').first()
    const [text, box] = [await boxOf(line), await boxOf(card(page, TITLE))]
    expect(text.x).toBeGreaterThanOrEqual(box.x)
    expect(text.x + text.width).toBeLessThanOrEqual(box.x + box.width + 1)
  })

  it('run to the left in fields and in the title being typed, and Latin ones to the right', async () => {
    const { page } = open
    await card(page, TITLE).click()
    await expect.poll(() => directionOf('[data-inspector] [data-field="title"]')).toBe('rtl')
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('F2')
    await expect.poll(() => directionOf('[data-card] textarea')).toBe('rtl')
    await page.keyboard.press('Escape')
    await card(page, 'Sell uptime').click()
    await expect.poll(() => directionOf('[data-inspector] [data-field="title"]')).toBe('ltr')
  })

  it('run to the left in the cells of the outline', async () => {
    const { page, app } = open
    await chooseAction(app, 'view.outline')
    const cell = page.locator('[data-card-row] [data-cell="title"] [dir="auto"]').filter({ hasText: TITLE })
    await expect.poll(() => cell.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await cell.dblclick()
    await expect.poll(() => directionOf('[data-title-editor]')).toBe('rtl')
    await page.keyboard.press('Escape')
  })
})
