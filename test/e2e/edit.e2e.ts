import { describe, expect, it } from 'vitest'
import { ropePoint } from '../../scripts/lib/views/steps.mjs'
import { still } from '../../scripts/lib/views/still.mjs'
import {
  boxOf,
  card,
  centreOf,
  drag,
  said,
  savedOutline,
  savedPlan,
  selectedCount,
  setUpCanvas,
  typeTitle,
} from './helpers/canvas'
import { SMALL } from './helpers/plan'

describe('editing on the drawing', () => {
  const canvas = setUpCanvas()

  it('renames with F2, with a double-click and by typing', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Remote support').click()
    await page.keyboard.press('F2')
    await typeTitle(page, 'Remote service')
    await card(page, 'Price review').dblclick()
    await typeTitle(page, 'Price audit')
    await card(page, 'Check quotes').click()
    await page.keyboard.press('Shift+Q')
    await page.keyboard.insertText('uote check')
    await page.keyboard.press('Enter')
    const plan = await savedOutline(open)
    expect(plan).toContain('    Remote service')
    expect(plan).toContain('    Price audit\n      Quote check')
  })

  it('keeps the old title on Escape', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Remote support').click()
    await page.keyboard.press('F2')
    await typeTitle(page, 'Something else', 'Escape')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('hangs a card from another parent when it is dropped there', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await drag(page, await centreOf(card(page, 'Remote support')), await centreOf(card(page, 'Win new plants')))
    await expect.poll(() => card(page, 'Win new plants').getAttribute('data-drop')).toBe('yes')
    await page.mouse.up()
    await expect
      .poll(() => savedOutline(open))
      .toBe(SMALL.replace('\n    Remote support', '').replace('  Grow', '    Remote support\n  Grow'))
  })

  it('adds a second parent when it is dropped with Ctrl', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await page.keyboard.down('Control')
    await drag(page, await centreOf(card(page, 'Remote support')), await centreOf(card(page, 'Win new plants')))
    await page.mouse.up()
    await page.keyboard.up('Control')
    await expect.poll(async () => (await savedOutline(open)).match(/Remote support/g)).toHaveLength(2)
  })

  it('refuses to hang a card from one below it', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const before = await boxOf(card(page, 'Win new plants'))
    await drag(page, await centreOf(card(page, 'Win new plants')), await centreOf(card(page, 'Check quotes')))
    await expect.poll(() => card(page, 'Check quotes').getAttribute('data-drop')).toBe('no')
    await page.mouse.up()
    await expect.poll(() => boxOf(card(page, 'Win new plants'))).toEqual(before)
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('moves a card by hand inside its lane and back with one undo', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const before = await boxOf(card(page, 'Remote support'))
    const from = await centreOf(card(page, 'Remote support'))
    await drag(page, from, { x: from.x + 40, y: from.y + 6 })
    await page.mouse.up()
    await still(page)
    const after = await boxOf(card(page, 'Remote support'))
    // It may click onto a guide.
    expect(Math.abs(after.x - before.x - 40)).toBeLessThanOrEqual(8)
    const { doc } = await savedPlan(open)
    expect(Object.keys(doc.canvas.positions)).toHaveLength(1)
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: /^Redo: / }).waitFor()
    expect(Object.keys((await savedPlan(open)).doc.canvas.positions)).toHaveLength(0)
  })

  it('drags a card by any point of it, also the middle of its upper edge', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const box = await boxOf(card(page, 'Remote support'))
    await card(page, 'Remote support').click()
    for (const y of [box.y + 3, box.y + box.height - 3]) {
      const from = { x: box.x + box.width / 2, y }
      await drag(page, from, { x: from.x + 40, y: from.y })
      await expect.poll(() => page.locator('[data-connecting]').count()).toBe(0)
      await page.keyboard.press('Escape')
      await page.mouse.up()
      await expect.poll(() => boxOf(card(page, 'Remote support'))).toEqual(box)
    }
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('puts a card back when a drag is called off with Escape', async () => {
    const { page } = await canvas.open(SMALL)
    const before = await boxOf(card(page, 'Remote support'))
    const from = await centreOf(card(page, 'Remote support'))
    await drag(page, from, { x: from.x + 40, y: from.y })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect.poll(() => boxOf(card(page, 'Remote support'))).toEqual(before)
    await expect.poll(() => page.getByRole('button', { name: 'Nothing to undo' }).isDisabled()).toBe(true)
  })

  it('deletes cards with their ropes, and undo brings them back', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Audit campaign').click()
    await card(page, 'Price review').click({ modifiers: ['Shift'] })
    await page.keyboard.press('Delete')
    await expect.poll(() => page.locator('[data-card]').count()).toBe(7)
    await expect.poll(async () => (await savedPlan(open)).parents('id5')).toEqual([])
    await page.keyboard.press('Control+z')
    await expect.poll(() => savedOutline(open)).toBe(SMALL)
  })

  it('cuts a rope that is clicked', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    const point = await ropePoint(page)
    await page.mouse.click(point.x, point.y)
    const before = Object.keys((await savedPlan(open)).doc.links).length
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Delete')
    expect(Object.keys((await savedPlan(open)).doc.links)).toHaveLength(before - 1)
  })

  it('selects with a marquee, adds with Shift, and clears on the free canvas', async () => {
    const { page } = await canvas.open(SMALL)
    const first = await boxOf(card(page, 'Audit campaign'))
    const last = await boxOf(card(page, 'Remote support'))
    await drag(page, { x: first.x - 20, y: first.y - 14 }, { x: last.x + last.width + 20, y: last.y + 10 })
    await page.mouse.up()
    await expect.poll(() => selectedCount(page)).toBe(3)
    await card(page, 'Sell uptime').click({ modifiers: ['Shift'] })
    await expect.poll(() => selectedCount(page)).toBe(4)
    await page.mouse.click(first.x - 20, first.y - 14)
    await expect.poll(() => selectedCount(page)).toBe(0)
    await page.keyboard.press('Control+a')
    await expect.poll(() => selectedCount(page)).toBe(9)
  })

  it('moves several selected cards together as one step', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Price review').click()
    await card(page, 'Remote support').click({ modifiers: ['Shift'] })
    const from = await centreOf(card(page, 'Remote support'))
    await drag(page, from, { x: from.x + 40, y: from.y })
    await page.mouse.up()
    expect(Object.keys((await savedPlan(open)).doc.canvas.positions)).toHaveLength(2)
    await page.keyboard.press('Control+z')
    expect(Object.keys((await savedPlan(open)).doc.canvas.positions)).toHaveLength(0)
  })

  it('changes the order of siblings with Ctrl+Shift and an arrow', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Price review').click()
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.getByRole('button', { name: /^Undo: / }).waitFor()
    await expect.poll(() => savedOutline(open)).toContain('    Remote support\n    Price review')
  })

  it('walks along ropes and lanes with the arrows', async () => {
    const { page } = await canvas.open(SMALL)
    const at = () => page.locator('[data-card][data-primary]').getAttribute('aria-label')
    await card(page, 'Sell uptime').click()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => at()).toContain('Win new plants')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => at()).toContain('Grow service margin')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => at()).toContain('Price review')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => at()).toContain('Audit campaign')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => at()).toContain('Visit two plants')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => at()).toContain('Audit campaign')
  })

  it('leaves a stack with Alt and an arrow, and says where nothing follows', async () => {
    const { page } = await canvas.open(SMALL)
    const at = () => page.locator('[data-card][data-primary]').getAttribute('aria-label')
    await card(page, 'Visit two plants').click()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => at()).toContain('Audit campaign')
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => at()).toContain('Call ten plants')
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => at()).toContain('Call ten plants')
    await expect.poll(() => said(page)).toContain('Nothing below')
  })

  it('copies and pastes cards with their ropes', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Audit campaign').click()
    await card(page, 'Call ten plants').click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+c')
    await card(page, 'Grow service margin').click()
    await page.keyboard.press('Control+v')
    await expect.poll(() => page.locator('[data-card]').count()).toBe(11)
    await expect
      .poll(() => savedOutline(open))
      .toContain('    Remote support\n    Audit campaign\n      Call ten plants')
  })

  it('duplicates the selection', async () => {
    const open = await canvas.open(SMALL)
    const { page } = open
    await card(page, 'Price review').click()
    await page.keyboard.press('Control+d')
    await page.locator('[data-card] textarea').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await savedOutline(open)).match(/Price review/g)).toHaveLength(2)
  })
})
