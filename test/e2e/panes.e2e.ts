import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { card, type OpenCanvas, said, savedPlan, setUpCanvas } from './helpers/canvas'
import { choose } from './helpers/native'
import { field, openFindings } from './helpers/panels'
import { SMALL } from './helpers/plan'

/** Which part of the window has the keyboard. */
const pane = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'])

/** The field that has the keyboard. */
const focusedField = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['field'])

const inspectors = (page: Page): Promise<number> => page.locator('[data-inspector]').count()

describe('the parts of the window', () => {
  const canvas = setUpCanvas()

  /** A card selected with the keyboard, as somebody without a mouse does it. */
  async function openAtCard(): Promise<OpenCanvas> {
    const open = await canvas.open(SMALL)
    await open.page.keyboard.press('Home')
    await expect.poll(() => said(open.page)).toContain('Sell uptime')
    return open
  }

  it('are gone round with F6, and back with Shift+F6', async () => {
    const { page } = await openAtCard()
    await openFindings(page)
    await page.locator('[data-canvas]').focus()
    for (const next of ['inspector', 'findings', 'toolbar', 'drawing', 'inspector']) {
      await page.keyboard.press('F6')
      await expect.poll(() => pane(page)).toBe(next)
    }
    for (const next of ['drawing', 'toolbar', 'findings']) {
      await page.keyboard.press('Shift+F6')
      await expect.poll(() => pane(page)).toBe(next)
    }
    await expect.poll(() => card(page, 'Sell uptime').getAttribute('data-selected')).not.toBeNull()
  })

  it('take in the outline beside the drawing', async () => {
    const { page } = await openAtCard()
    await page.keyboard.press('Control+3')
    await expect.poll(() => pane(page)).toBe('outline')
    await page.keyboard.press('F6')
    await expect.poll(() => pane(page)).toBe('inspector')
    await page.keyboard.press('Shift+F6')
    await page.keyboard.press('Shift+F6')
    await expect.poll(() => pane(page)).toBe('drawing')
  })

  it('are entered at the first field by Ctrl+I, which opens, comes and goes', async () => {
    const open = await openAtCard()
    const { page } = open
    await page.keyboard.press('Control+i')
    await expect.poll(() => focusedField(page)).toBe('title')
    await page.keyboard.press('Control+i')
    await expect.poll(() => inspectors(page)).toBe(0)
    await expect.poll(() => pane(page)).toBe('drawing')
    await page.keyboard.press('Control+i')
    await expect.poll(() => focusedField(page)).toBe('title')
    await page.keyboard.press('End')
    await page.keyboard.insertText(', not parts')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect.poll(() => pane(page)).toBe('drawing')
    const { doc } = await savedPlan(open)
    expect(Object.values(doc.nodes).map((node) => node.title)).toContain('Sell uptime, not parts')
  })

  it('are entered at the fields of the card that was selected in the same moment', async () => {
    const { page } = await openAtCard()
    const field = await page.evaluate(() => {
      const press = (key: string, control: boolean) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: key, ctrlKey: control, bubbles: true, cancelable: true }),
        )
      press('ArrowDown', false)
      press('i', true)
      return document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : undefined
    })
    expect(field).toBe('Win new plants')
  })

  it('are left with Escape once a field has nothing more to give up', async () => {
    const { page } = await openAtCard()
    await page.keyboard.press('Control+i')
    await expect.poll(() => focusedField(page)).toBe('title')
    await page.keyboard.insertText('Something else')
    await page.keyboard.press('Escape')
    await expect.poll(() => field(page, 'title').inputValue()).toBe('Sell uptime')
    await expect.poll(() => pane(page)).toBe('inspector')
    await field(page, 'ownerId').focus()
    await page.keyboard.insertText('Dana')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await expect.poll(() => pane(page)).toBe('inspector')
    await page.keyboard.press('Escape')
    await expect.poll(() => pane(page)).toBe('drawing')
    // Now the arrows walk again, from the card that still is selected.
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => said(page)).toContain('Driver')
  })

  it('give the keyboard back from the list of findings and from the toolbar', async () => {
    const { page } = await openAtCard()
    await openFindings(page)
    await page.locator('[data-finding][tabindex="0"]').focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => pane(page)).toBe('drawing')
    await page.keyboard.press('Shift+F6')
    await expect.poll(() => pane(page)).toBe('toolbar')
    await page.keyboard.press('Escape')
    await expect.poll(() => pane(page)).toBe('drawing')
  })

  it('stand in the menu; there and in the toolbar the inspector is opened and closed as such', async () => {
    const { app, page } = await openAtCard()
    await choose(app, 'view.nextPane')
    await expect.poll(() => pane(page)).toBe('inspector')
    await choose(app, 'view.inspector')
    await expect.poll(() => inspectors(page)).toBe(0)
    await expect.poll(() => pane(page)).toBe('drawing')
    await page.getByRole('button', { name: 'Inspector' }).click()
    await expect.poll(() => inspectors(page)).toBe(1)
    await page.getByRole('button', { name: 'Inspector' }).click()
    await expect.poll(() => inspectors(page)).toBe(0)
  })
})
