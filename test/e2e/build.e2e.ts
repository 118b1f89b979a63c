import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
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
  setUpCanvas,
  takeNextBack,
  typeTitle,
} from './helpers/canvas'
import { SMALL } from './helpers/plan'

describe('building a cascade', () => {
  const canvas = setUpCanvas()

  it('is done by keyboard alone, from the strategy to the ground', async () => {
    const open = await canvas.open('Sell uptime')
    const { page } = open
    await page.keyboard.press('Home')
    await page.keyboard.press('Tab')
    await typeTitle(page, 'Win new plants')
    await page.keyboard.press('Enter')
    await typeTitle(page, 'Grow service margin')
    await page.keyboard.press('Tab')
    await typeTitle(page, 'Price review', 'Tab')
    await typeTitle(page, 'Check quotes')
    await page.keyboard.press('Shift+Enter')
    await typeTitle(page, 'Call late payers')
    await expect
      .poll(() => savedOutline(open))
      .toBe(
        [
          'Sell uptime',
          '  Win new plants',
          '  Grow service margin',
          '    Price review',
          '      Call late payers',
          '      Check quotes',
        ].join('\n'),
      )
  })

  it('goes on with the next card after the title of a new one, and ends where nothing is typed', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const field = page.locator('[data-card] textarea')
    await card(page, 'Check quotes').click()
    await page.keyboard.press('Enter')
    for (const title of ['Call late payers', 'Ask for deposits', 'Send reminders']) {
      await expect.poll(() => field.inputValue()).toBe('')
      await page.keyboard.insertText(title)
      await page.keyboard.press('Enter')
    }
    await expect.poll(() => field.inputValue()).toBe('')
    await page.keyboard.press('Enter')
    await field.waitFor({ state: 'detached' })
    await card(page, 'Send reminders').and(page.locator('[data-selected]')).waitFor()
    const list = '      Check quotes\n      Call late payers\n      Ask for deposits\n      Send reminders'
    await expect.poll(() => savedOutline(open)).toBe(SMALL.replace('      Check quotes', list))
    // Each card is a step of its own.
    await page.keyboard.press('Control+z')
    await expect
      .poll(() => savedOutline(open))
      .toBe(SMALL.replace('      Check quotes', list.replace('\n      Send reminders', '')))
    // The title of a card that was there before is only taken over.
    await card(page, 'Ask for deposits').click()
    await page.keyboard.press('F2')
    await typeTitle(page, 'Ask for more')
    await field.waitFor({ state: 'detached' })
    await expect.poll(() => savedOutline(open)).toContain('      Ask for more\n    Remote support')
  })

  it('keeps the strategy in view while its drivers are typed', async () => {
    const { page } = await canvas.open('Sell uptime', { size: { width: 1280, height: 800 } })
    await page.keyboard.press('Home')
    await page.keyboard.press('Tab')
    for (const title of ['Win new plants', 'Grow service margin', 'Keep what we have', 'Enter the north']) {
      await page.locator('[data-card] textarea:placeholder-shown').waitFor()
      await page.keyboard.insertText(title)
      await still(page)
      const [canvas, strategy] = [await boxOf(page.locator('[data-canvas]')), await boxOf(card(page, 'Sell uptime'))]
      expect(strategy.x).toBeGreaterThanOrEqual(canvas.x)
      expect(strategy.y).toBeGreaterThanOrEqual(canvas.y)
      expect(strategy.x + strategy.width).toBeLessThanOrEqual(canvas.x + canvas.width)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Escape')
  })

  it('starts from an empty plan with what to do first', async () => {
    const open = await canvas.open('Sell uptime')
    const { page } = open
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.locator('[data-empty-canvas] button').click()
    await typeTitle(page, 'Be the uptime partner', 'Tab')
    await typeTitle(page, 'Win new plants')
    await expect.poll(() => savedOutline(open)).toBe('Be the uptime partner\n  Win new plants')
  })

  it('refuses a card below the ground and says why', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Call ten plants').click()
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('[data-card] textarea').count()).toBe(0)
    await expect.poll(() => said(page)).toContain('nothing hangs below')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('goes on beside a card of the ground when Tab ends its title', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Check quotes').click()
    await page.keyboard.press('F2')
    await typeTitle(page, 'Check all quotes', 'Tab')
    await typeTitle(page, 'Call late payers', 'Tab')
    await typeTitle(page, 'Ask for deposits')
    await expect
      .poll(() => savedOutline(open))
      .toContain('      Check all quotes\n      Call late payers\n      Ask for deposits\n    Remote support')
  })

  it('takes a word for a title and a letter alone for a command', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const words = ['pilot', 'focus', 'call', 'new', '/x']
    for (const word of words) {
      await card(page, 'Remote support').click()
      await page.keyboard.type(word, { delay: 40 })
      await page.keyboard.press('Enter')
      await expect.poll(() => savedOutline(open)).toContain(`    ${word}`)
      await page.locator('[data-canvas]').focus()
      await page.keyboard.press('Control+z')
    }
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
    await card(page, 'Remote support').click()
    await pressLetter(page, 'p')
    expect(Object.keys((await savedPlan(open)).doc.canvas.pins)).toHaveLength(1)
  })

  it('begins an empty plan with whatever is pressed: a word, Enter, Tab or N', async () => {
    const open = await canvas.open('Sell uptime')
    const { page } = open
    await page.mouse.move(700, 600)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    for (const key of ['Enter', 'Tab', 'n']) {
      await page.keyboard.press(key)
      await page.locator('[data-card][data-kind="strategy"] textarea').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('[data-empty-canvas]').waitFor()
    }
    await page.keyboard.type('Never stop a plant', { delay: 30 })
    await page.keyboard.press('Tab')
    await typeTitle(page, 'Win new plants')
    await expect.poll(() => savedOutline(open)).toBe('Never stop a plant\n  Win new plants')
  })

  it('makes a card beside the selected one on N when the pointer is elsewhere', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Price review').click()
    await page.mouse.move(700, 4)
    await pressLetter(page, 'n')
    await typeTitle(page, 'Service levels')
    await expect.poll(() => savedOutline(open)).toContain('    Service levels\n    Remote support')
  })

  it('drops an empty new card on Escape without an undo step', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Remote support').click()
    await page.keyboard.press('Tab')
    await page.locator('[data-card] textarea').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('[data-card]').count()).toBe(9)
    await expect.poll(() => page.getByRole('button', { name: 'Nothing to undo' }).isDisabled()).toBe(true)
    await expect.poll(() => card(page, 'Remote support').getAttribute('data-selected')).toBe('true')
  })

  it('makes a card of the lane that is double-clicked', async () => {
    const { page } = await canvas.open(SMALL)
    const driver = await boxOf(card(page, 'Grow service margin'))
    await page.mouse.dblclick(driver.x + driver.width + 60, driver.y + 20)
    await typeTitle(page, 'Brand of the year')
    await expect.poll(() => card(page, 'Brand of the year').getAttribute('data-kind')).toBe('driver')
  })

  it('makes a card of the lane under the pointer on N', async () => {
    const { page } = await canvas.open(SMALL)
    const strategy = await boxOf(card(page, 'Sell uptime'))
    await page.mouse.move(strategy.x - 60, strategy.y + 20)
    await page.keyboard.press('n')
    await typeTitle(page, 'A second strategy')
    await expect.poll(() => card(page, 'A second strategy').getAttribute('data-kind')).toBe('strategy')
  })

  it('makes a connected card where a handle is dropped on free ground, in one undo step', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const from = card(page, 'Remote support')
    await from.hover()
    const handle = await centreOf(from.locator('[data-handle="down"]'))
    await drag(page, handle, { x: handle.x + 80, y: handle.y + 130 })
    await page.mouse.up()
    await typeTitle(page, 'Watch sensors')
    await expect.poll(() => savedOutline(open)).toBe(`${SMALL}\n      Watch sensors`)
    await page.keyboard.press('Control+z')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('makes a parent where the upper handle is dropped on free ground', async () => {
    const open = await canvas.open('Sell uptime\n  Win new plants')
    const { page } = open
    await card(page, 'Sell uptime').click()
    await page.keyboard.press('Delete')
    await fit(page)
    const from = card(page, 'Win new plants')
    await from.hover()
    const handle = await centreOf(from.locator('[data-handle="up"]'))
    await drag(page, handle, { x: handle.x + 40, y: handle.y - 90 })
    await page.mouse.up()
    await typeTitle(page, 'Earn by uptime')
    await expect.poll(() => savedOutline(open)).toBe('Earn by uptime\n  Win new plants')
  })

  it('connects a handle to a card that is dropped on', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const from = card(page, 'Win new plants')
    await from.hover()
    await drag(page, await centreOf(from.locator('[data-handle="down"]')), await centreOf(card(page, 'Remote support')))
    await page.mouse.up()
    await expect.poll(() => savedOutline(open)).toContain('  Win new plants\n    Audit campaign')
    await expect.poll(async () => (await savedOutline(open)).match(/Remote support/g)).toHaveLength(2)
  })

  it('refuses an illegal connection with the reason, and nothing is created', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const from = card(page, 'Audit campaign')
    await from.hover()
    const handle = await centreOf(from.locator('[data-handle="down"]'))
    await drag(page, handle, await centreOf(card(page, 'Price review')))
    await expect.poll(() => card(page, 'Price review').getAttribute('data-drop')).toBe('no')
    await page.mouse.up()
    await expect.poll(() => said(page)).toContain('cannot carry each other')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('offers the legal alternative to an illegal connection', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const from = card(page, 'Audit campaign')
    await from.hover()
    await drag(page, await centreOf(from.locator('[data-handle="down"]')), await centreOf(card(page, 'Price review')))
    await page.mouse.up()
    await page.getByRole('button', { name: 'Hang “Audit campaign” from “Grow service margin”' }).click()
    await expect.poll(async () => (await savedOutline(open)).match(/Audit campaign/g)).toHaveLength(2)
  })

  it('offers the level that a connection jumps over', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const from = card(page, 'Win new plants')
    await from.hover()
    await drag(page, await centreOf(from.locator('[data-handle="down"]')), await centreOf(card(page, 'Check quotes')))
    await page.mouse.up()
    await page.getByRole('button', { name: 'Create the initiative between' }).click()
    await typeTitle(page, 'Quote desk')
    await expect.poll(() => savedOutline(open)).toContain('    Quote desk\n      Check quotes\n  Grow')
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await savedOutline(open)).match(/Check quotes/g)).toHaveLength(2)
  })

  it('leaves nothing behind when a connection is called off with Escape', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const from = card(page, 'Remote support')
    await from.hover()
    const handle = await centreOf(from.locator('[data-handle="down"]'))
    await drag(page, handle, { x: handle.x + 80, y: handle.y + 130 })
    await expect.poll(() => page.locator('[data-connecting]').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect.poll(() => page.locator('[data-connecting]').count()).toBe(0)
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('keeps odd titles whole: emoji, Chinese, Arabic, 300 characters, line breaks', async () => {
    const open = await canvas.open('Sell uptime')
    const { page } = open
    const titles = ['👩🏽‍🏭🚀 uptime 🇩🇪', '提高设备正常运行时间', 'زيادة وقت التشغيل', 'W'.repeat(300)]
    await card(page, 'Sell uptime').click()
    await page.keyboard.press('Tab')
    for (const title of titles) {
      await typeTitle(page, title)
      await page.keyboard.press('Enter')
    }
    await page.locator('[data-card] textarea').waitFor()
    await page.keyboard.insertText('Two')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.insertText('lines')
    await page.keyboard.press('Enter')
    await takeNextBack(page)
    const plan = await savedOutline(open)
    for (const title of titles) expect(plan).toContain(`  ${title}\n`)
    expect(plan).toContain('  Two\nlines')
    await fit(page)
    for (const one of await page.locator('[data-kind="driver"]').all()) {
      const box = await boxOf(one)
      for (const line of await one.locator('svg text').all()) {
        const text = await boxOf(line)
        expect(text.x + text.width).toBeLessThanOrEqual(box.x + box.width + 4)
      }
    }
  })

  it('takes 300 characters, counted as a person counts, and says why no more', async () => {
    const open = await canvas.open('Sell uptime')
    const { page } = open
    await card(page, 'Sell uptime').click()
    await page.keyboard.press('F2')
    const field = page.locator('[data-card] textarea')
    await field.waitFor()
    await page.keyboard.insertText('🚀'.repeat(310))
    await expect.poll(() => field.inputValue()).toBe('Sell uptime')
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('300 characters; this would make 310')
    await page.keyboard.insertText('🚀'.repeat(300))
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await page.keyboard.press('x')
    await page.getByRole('alert').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => savedOutline(open)).toBe('🚀'.repeat(300))
  })
})
