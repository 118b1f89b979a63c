import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { liveTests } from '../helpers/liveTests'
import {
  boxOf,
  card,
  centreOf,
  drag,
  fit,
  pressLetter,
  said,
  savedOutline,
  savedPlan,
  selectedCount,
  setUpCanvas,
  typeTitle,
} from './helpers/canvas'
import { SMALL } from './helpers/plan'

/** What the editor promises, and the tests in which a person does it: file, title. */
const SHOWN: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    '1 Tab, Enter, typing, Escape and F2 build a cascade',
    [
      ['build', 'is done by keyboard alone, from the strategy to the ground'],
      ['build', 'refuses a card below the ground and says why'],
      ['build', 'drops an empty new card on Escape without an undo step'],
      ['edit', 'renames with F2, with a double-click and by typing'],
      ['behaviours', 'keeps the title of an activity when a word follows a refused Tab'],
    ],
  ],
  [
    '2 arrows walk, Ctrl+Shift+arrows reorder, nudges merge',
    [
      ['edit', 'walks along ropes and lanes with the arrows'],
      ['edit', 'changes the order of siblings with Ctrl+Shift and an arrow'],
      ['behaviours', 'makes one undo step of a run of nudges'],
    ],
  ],
  [
    '3 double-click and N create in the lane under the pointer',
    [
      ['build', 'makes a card of the lane that is double-clicked'],
      ['build', 'makes a card of the lane under the pointer on N'],
    ],
  ],
  [
    '4 handles, C and drops connect; what is illegal is explained',
    [
      ['build', 'makes a connected card where a handle is dropped on free ground, in one undo step'],
      ['build', 'refuses an illegal connection with the reason, and nothing is created'],
      ['build', 'offers the legal alternative to an illegal connection'],
      ['palette', 'connects the selected card by typing a name'],
      ['edit', 'hangs a card from another parent when it is dropped there'],
      ['edit', 'adds a second parent when it is dropped with Ctrl'],
    ],
  ],
  [
    '5 marquee, Shift, Space, middle button, wheel, pinch, touch and pen',
    [
      ['edit', 'selects with a marquee, adds with Shift, and clears on the free canvas'],
      ['canvas', 'pans with the wheel and with Space, and zooms with Ctrl and the wheel'],
      ['touch', 'pan and pinch with two fingers, also when they lie on cards'],
      ['touch', 'leave no rope dangling when a second finger comes'],
      ['touch', 'draws a rope with a pen'],
      ['behaviours', 'pans with the middle button'],
    ],
  ],
  [
    '6 undo and redo, unlimited, named, one history',
    [
      ['undo', 'takes back all there is and puts all back, to the byte'],
      ['undo', 'names the step, shows what changed, and is said'],
      ['undo', 'does not lose redo to selecting, panning and zooming'],
    ],
  ],
  [
    '7 copy and paste',
    [
      ['clipboard', 'puts text, a list and a picture on the clipboard in one go'],
      ['clipboard', 'asks whether several lines are several cards or one'],
      ['clipboard', 'pastes it as one undo step'],
    ],
  ],
  [
    '8 Tidy',
    [
      ['canvas', 'tidies cards moved by hand, leaves pinned ones, in one step'],
      ['behaviours', 'takes Tidy back in one step, and keeps the order of siblings'],
    ],
  ],
  [
    '9 snap, align and distribute',
    [
      ['arrange', 'clicks onto the edge of another card within 8 pixels and shows a guide'],
      ['arrange', 'does not click with Ctrl held, nor beyond 8 pixels'],
      ['arrange', 'aligns the selected cards from the palette, in one undo step that the menu names'],
      ['arrange', 'distributes three cards of a lane, and says why it cannot with two'],
    ],
  ],
  ['10 collapse', [['canvas', 'folds a branch away and shows how much']]],
  [
    '11 focus and filter',
    [
      ['canvas', 'shows the line of sight, widens and narrows it, and returns on Escape'],
      ['filter', 'asks for all fields together and any value within one, with counts'],
      ['filter', 'is one filter for drawing, outline and list of findings'],
    ],
  ],
  [
    '12 find, palette, shortcuts',
    [
      ['canvas', 'finds cards, shows them and walks them'],
      ['palette', 'finds a command by any of its words, shows its shortcut and runs it'],
      ['palette', 'lists and searches the shortcuts'],
    ],
  ],
  [
    '13 findings as one draws',
    [
      ['canvas', 'walks the findings with F8 and reads them out'],
      ['findings', 'fixes each kind of finding with its first remedy, and undoes it'],
      ['findings', 'suppresses a finding only with a reason, lists it, and brings it back'],
    ],
  ],
  [
    '14 zoom and minimap',
    [
      ['canvas', 'shows a minimap where there is room for it and something out of view'],
      ['behaviours', 'shows all, the selection, and the actual size'],
    ],
  ],
  [
    '15 saving',
    [
      ['files', 'asks where an unsaved plan goes, then keeps its file up to date'],
      ['crash', 'brings back all that was recorded, whenever it is killed'],
      ['files', 'stays when the person cancels'],
      ['files', 'saves when the person says so, also on quitting'],
    ],
  ],
]

describe('every promised behaviour', () => {
  it.each(SHOWN)('has a test in the real app: %s', (_behaviour, tests) => {
    for (const [file, title] of tests) {
      const source = readFileSync(join(import.meta.dirname, `${file}.e2e.ts`), 'utf8')
      expect(liveTests(source).has(title), `${file}: ${title}`).toBe(true)
    }
  })
})

describe('the drawing in hand', () => {
  const canvas = setUpCanvas()

  it('keeps the title of an activity when a word follows a refused Tab', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Check quotes').click()
    await page.keyboard.press('Tab')
    await page.keyboard.type('call late payers', { delay: 30 })
    await expect.poll(() => page.locator('[data-card] textarea').count()).toBe(0)
    await expect.poll(() => said(page)).toContain('nothing hangs below')
    await page.keyboard.press('Enter')
    await typeTitle(page, 'Call late payers')
    await expect
      .poll(() => savedOutline(open))
      .toBe(SMALL.replace('Check quotes', 'Check quotes\n      Call late payers'))
  })

  it('makes one undo step of a run of nudges', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Remote support').click()
    const before = await boxOf(card(page, 'Remote support'))
    for (let i = 0; i < 4; i++) await page.keyboard.press('Alt+Shift+ArrowRight')
    await expect.poll(async () => (await boxOf(card(page, 'Remote support'))).x).toBeGreaterThan(before.x + 20)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await savedPlan(open)).doc.canvas.positions).toEqual({})
    await expect.poll(() => page.getByRole('button', { name: 'Nothing to undo' }).isDisabled()).toBe(true)
  })

  it('pans with the middle button', async () => {
    const { page } = await canvas.open(SMALL)
    const { x, y } = await boxOf(card(page, 'Sell uptime'))
    await page.mouse.move(x - 80, y + 20)
    await page.mouse.down({ button: 'middle' })
    await page.mouse.move(x - 20, y + 60, { steps: 5 })
    await page.mouse.up({ button: 'middle' })
    await expect.poll(async () => (await boxOf(card(page, 'Sell uptime'))).x).toBeCloseTo(x + 60, -1)
    await expect.poll(() => selectedCount(page)).toBe(0)
  })

  it('takes Tidy back in one step, and keeps the order of siblings', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const order = async () => {
      const [a, b] = [await boxOf(card(page, 'Price review')), await boxOf(card(page, 'Remote support'))]
      return a.x < b.x
    }
    await expect.poll(() => order()).toBe(true)
    // Past its left sibling, where it stands free.
    const from = await centreOf(card(page, 'Remote support'))
    const sibling = await boxOf(card(page, 'Price review'))
    await drag(page, from, { x: sibling.x - sibling.width / 2 - 20, y: from.y })
    await page.mouse.up()
    await expect.poll(() => order()).toBe(false)
    const byHand = (await savedPlan(open)).doc.canvas.positions
    expect(Object.keys(byHand)).toHaveLength(1)
    await page.keyboard.press('Control+l')
    await page.getByRole('button', { name: 'Undo: Tidy' }).waitFor()
    await expect.poll(async () => (await savedPlan(open)).doc.canvas.positions).toEqual({})
    await still(page)
    await expect.poll(() => order()).toBe(true)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await savedPlan(open)).doc.canvas.positions).toEqual(byHand)
  })

  it('says why a card cannot hang from where it is dropped, and what would', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await drag(page, await centreOf(card(page, 'Win new plants')), await centreOf(card(page, 'Remote support')))
    await expect.poll(() => card(page, 'Remote support').getAttribute('data-drop')).toBe('no')
    await page.mouse.up()
    await expect.poll(() => said(page)).toMatch(/stands above: drag an initiative onto it instead/)
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('shows all, the selection, and the actual size', async () => {
    const { page } = await canvas.open(SMALL)
    const zoom = async () => (await boxOf(card(page, 'Remote support'))).width / 220
    const whole = await zoom()
    await card(page, 'Remote support').click()
    await page.keyboard.press('Shift+Digit2')
    await expect.poll(zoom).toBeGreaterThan(whole * 1.3)
    await page.keyboard.press('Control+0')
    await expect.poll(zoom).toBeCloseTo(1, 2)
    await fit(page)
    await expect.poll(zoom).toBeCloseTo(whole, 2)
  })

  it('reads out level, parents and findings, and each edit', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Price review').click()
    await expect
      .poll(() => said(page))
      .toMatch(/Initiative: Price review.*Findings.*Supports .Grow service margin.*1 below/)
    await page.keyboard.press('F2')
    await typeTitle(page, 'Review all prices')
    await expect.poll(() => said(page)).toContain('Title: Review all prices')
    await pressLetter(page, 'p')
    await expect.poll(() => said(page)).toContain('Pinned')
    await page.keyboard.press('Delete')
    await expect.poll(() => said(page)).toContain('deleted')
    await page.keyboard.press('Control+z')
    await expect.poll(() => said(page)).toMatch(/Undo|Undone/)
  })

  it('is one stop of the Tab key', async () => {
    const { page } = await canvas.open(SMALL)
    await page.locator('[data-canvas]').focus()
    const within = () => page.evaluate(() => document.activeElement?.closest('[data-canvas]') instanceof Element)
    await page.keyboard.press('Tab')
    await expect.poll(() => within()).toBe(false)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => within()).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => within()).toBe(false)
  })
})
