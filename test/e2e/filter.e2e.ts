import { describe, expect, it } from 'vitest'
import { still } from '../../scripts/lib/views/still.mjs'
import { violations } from './helpers/axe'
import { card, pressLetter, said, savedPlan, setUpCanvas } from './helpers/canvas'
import { openFindings } from './helpers/panels'
import { SMALL } from './helpers/plan'
import { exampleFile } from './helpers/planFiles'

describe('filtering cards', () => {
  const canvas = setUpCanvas()

  const faded = () => canvas.current.page.locator('[data-card][data-faded]').count()
  const count = () => canvas.current.page.locator('[data-filter-count]').textContent()

  /** Takes a value of a field into the filter, or out of it. */
  async function choose(field: string, value: RegExp): Promise<void> {
    const { page } = canvas.current
    await page.locator(`[data-filter-field="${field}"]`).click()
    await page.getByRole('option', { name: value }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
  }

  it('fades cards and ropes that do not match, counts, and clears with Escape on the canvas', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+Shift+l')
    await page.locator('[data-filter-bar]').waitFor()
    await page.keyboard.insertText('plants')
    await expect.poll(count).toBe('3 of 9 cards')
    await expect.poll(() => faded()).toBe(6)
    await expect.poll(() => page.locator('[data-ropes] [data-faded]').count()).toBe(8)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Escape')
    await expect.poll(faded).toBe(0)
    await expect.poll(() => said(page)).toContain('Filter cleared')
    await page.keyboard.press('Escape')
    await page.locator('[data-filter-bar]').waitFor({ state: 'detached' })
    await expect.poll(() => page.getByRole('button', { name: 'Nothing to undo' }).isDisabled()).toBe(true)
  })

  it('asks for all fields together and any value within one, with counts', async () => {
    const { page } = await canvas.open(SMALL)
    await page.getByRole('button', { name: 'Filter cards' }).click()
    await choose('driver', /Win new plants/)
    await expect.poll(count).toBe('4 of 9 cards')
    await expect.poll(() => page.locator('[data-filter-chip]').textContent()).toContain('Win new plants4')
    await choose('driver', /Grow service margin/)
    await expect.poll(count).toBe('8 of 9 cards')
    await page.getByRole('textbox', { name: 'Words in any field' }).fill('activity')
    await expect.poll(count).toBe('3 of 9 cards')
    await page.locator('[data-filter-chip]').first().click()
    await expect.poll(count).toBe('1 of 9 cards')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect.poll(count).toBe('9 of 9 cards')
    await expect.poll(() => faded()).toBe(0)
  })

  it('moves the view to a card that it lights, where none of them is seen', async () => {
    const { page } = await canvas.openFile(exampleFile('distributor'))
    await card(page, 'Walk a food plant floor').click()
    await page.keyboard.press('Control+0')
    await still(page)
    const zoom = () => page.getByRole('button', { name: /^Zoom \d/ }).textContent()
    // The status bar tells the zoom a moment after the picture has come to rest.
    await expect.poll(zoom).toContain('100')
    const isSeen = () =>
      card(page, 'Safety vending machines').evaluateAll((cards) =>
        cards.some((one) => {
          const box = one.getBoundingClientRect()
          const pane = document.querySelector('[data-canvas]')?.getBoundingClientRect()
          if (pane === undefined) return false
          const across = box.left >= pane.left && box.right <= pane.right
          return across && box.top >= pane.top && box.bottom <= pane.bottom
        }),
      )
    await expect.poll(() => isSeen()).toBe(false)
    await page.keyboard.press('Control+Shift+l')
    await page.locator('[data-filter-bar]').waitFor()
    await page.keyboard.insertText('vending')
    await expect.poll(isSeen).toBe(true)
    await still(page)
    await expect.poll(() => zoom()).toContain('100')
  })

  it('says so when nothing matches, and offers to clear', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+Shift+l')
    await page.keyboard.insertText('zebra')
    await page.locator('[data-no-match]').getByRole('button', { name: 'Clear filter' }).click()
    await page.locator('[data-no-match]').waitFor({ state: 'detached' })
    await expect.poll(() => faded()).toBe(0)
  })

  it('is one filter for drawing, outline and list of findings', async () => {
    const { page } = await canvas.open(SMALL)
    await openFindings(page)
    const all = await page.locator('[data-finding]').count()
    await page.keyboard.press('Control+Shift+l')
    await choose('driver', /Win new plants/)
    await expect.poll(() => page.locator('[data-finding]').count()).toBeLessThan(all)
    await page.keyboard.press('Control+2')
    await page.getByRole('treegrid').waitFor()
    await expect.poll(() => page.getByRole('row', { name: /Grow service margin/ }).count()).toBe(0)
    await expect.poll(() => page.getByRole('row', { name: /Audit campaign/ }).count()).toBe(1)
    await page.getByLabel('Filter by words in any field').fill('call')
    await expect.poll(count).toBe('1 of 9 cards')
    await page.keyboard.press('Control+1')
    await page.locator('[data-canvas]').waitFor()
    await expect.poll(faded).toBe(8)
  })

  it('shows cards by how grave their findings are, also from the list of findings', async () => {
    const { page } = await canvas.open(SMALL)
    await openFindings(page)
    await page.getByRole('group', { name: 'Show severities' }).getByRole('button').first().click()
    await page.locator('[data-filter-chip="error"]').waitFor()
    const lit = 9 - (await faded())
    await expect.poll(() => count()).toBe(`${lit} of 9 cards`)
    expect(lit).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Close filter' }).click()
    await expect.poll(() => faded()).toBe(0)
  })

  it('offers owners, teams and periods of a real plan by keyboard, without a fault for screen readers', async () => {
    const open = await canvas.openFile(exampleFile('distributor'))
    const { page } = open
    const { doc } = await savedPlan(open)
    const person = Object.values(doc.people)[0]
    await page.keyboard.press('Control+Shift+l')
    await page.locator('[data-filter-field="owner"]').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.insertText(person?.name ?? '')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await page.locator(`[data-filter-chip="${person?.id}"]`).waitFor()
    const mine = Object.values(doc.nodes).filter(
      (node) =>
        node.ownerId === person?.id || (node.kind === 'activity' && node.peopleIds?.includes(person?.id as never)),
    )
    await expect.poll(() => count()).toBe(`${mine.length} of ${Object.keys(doc.nodes).length} cards`)
    expect(await violations(open)).toEqual([])
  })

  it('says how many matches are folded away, and unfolds them', async () => {
    const { page } = await canvas.open(SMALL)
    await card(page, 'Win new plants').click()
    await pressLetter(page, '/')
    await expect.poll(() => page.locator('[data-card]').count()).toBe(6)
    await page.keyboard.press('Control+Shift+l')
    await page.keyboard.insertText('plants')
    await page.getByRole('button', { name: '2 folded away: unfold' }).click()
    await expect.poll(() => page.locator('[data-card]').count()).toBe(9)
    await expect.poll(() => page.locator('[data-filter-folded]').count()).toBe(0)
  })

  it('keeps a card that is being written lit', async () => {
    const { page } = await canvas.open(SMALL)
    await page.keyboard.press('Control+Shift+l')
    await page.keyboard.insertText('plants')
    await card(page, 'Remote support').click()
    await expect.poll(() => card(page, 'Remote support').getAttribute('data-faded')).toBeNull()
  })
})
