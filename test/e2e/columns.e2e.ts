import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { centreOf, type OpenCanvas, said, setUpCanvas } from './helpers/canvas'
import { SMALL } from './helpers/plan'
import { exampleFile } from './helpers/planFiles'
import { setUpUserData } from './helpers/userData'

const LAPTOP = { width: 1280, height: 800 }

const border = (page: Page, column: string): Locator => page.locator(`[data-border="${column}"]`)

async function showOutline(open: OpenCanvas): Promise<OpenCanvas> {
  await open.page.keyboard.press('Control+2')
  await open.page.locator('[data-outline]').waitFor()
  return open
}

/** The widths of the columns, in pixels. */
function widths(page: Page): Promise<Record<string, number>> {
  return page
    .locator('[role="columnheader"]')
    .evaluateAll((heads) =>
      Object.fromEntries(
        heads.map((head) => [
          (head as HTMLElement).dataset['cell'] ?? '',
          Math.round(head.getBoundingClientRect().width),
        ]),
      ),
    )
}

async function widthOf(page: Page, column: string): Promise<number> {
  return (await widths(page))[column] ?? 0
}

/** Drags the border at the right of a column, and keeps hold of it. */
async function drag(page: Page, column: string, by: number): Promise<void> {
  const { x, y } = await centreOf(border(page, column))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by / 2, y, { steps: 3 })
  await page.mouse.move(x + by, y, { steps: 3 })
}

/** How many cells of a column cut off what they say. */
function clipped(page: Page, column: string): Promise<number> {
  return page.locator(`[data-card-row] [data-cell="${column}"]`).evaluateAll(
    (cells) =>
      cells.filter((cell) =>
        [...cell.querySelectorAll('span')].some((one) => {
          const hides = getComputedStyle(one).overflow === 'hidden' && !one.classList.contains('visually-hidden')
          return hides && (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1)
        }),
      ).length,
  )
}

describe('the columns of the outline', () => {
  const canvas = setUpCanvas()
  const data = setUpUserData()

  it('follow their dragged borders, without sorting, and Escape puts them back', async () => {
    const { page } = await showOutline(await canvas.open(SMALL))
    const before = await widths(page)
    await drag(page, 'owner', 24)
    await page.mouse.up()
    const wider = { ...before, owner: (before['owner'] ?? 0) + 24, status: (before['status'] ?? 0) - 24 }
    await expect.poll(() => widths(page)).toEqual(wider)
    await drag(page, 'title', -40)
    await expect.poll(() => widthOf(page, 'title')).toBe((before['title'] ?? 0) - 40)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect.poll(() => widths(page)).toEqual(wider)
    await expect.poll(() => page.locator('[aria-sort="ascending"], [aria-sort="descending"]').count()).toBe(0)
  })

  it('are set from their headings with Alt and the arrows, and kept for the next start', async () => {
    const first = await showOutline(await canvas.open(SMALL, { userData: data.folder }))
    const { page } = first
    const before = await widthOf(page, 'owner')
    await page.locator('[data-card-row]').first().focus()
    for (const key of ['ArrowUp', 'ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowLeft'])
      await page.keyboard.press(key)
    await expect.poll(() => widthOf(page, 'owner')).toBe(before + 32)
    await expect.poll(() => said(page)).toBe(`Owner: ${before + 32} pixels wide.`)
    await expect.poll(() => data.settings().prefs?.columnWidths?.['owner']).toBe(10)
    await first.close()
    const second = await data.launch({ files: [first.file] })
    await second.page.locator('[data-outline]').waitFor()
    await expect.poll(() => widthOf(second.page, 'owner')).toBe(before + 32)
  })

  it('fit what they hold at a double-click on the border', async () => {
    const { page } = await showOutline(await canvas.openFile(exampleFile('distributor')))
    await border(page, 'owner').dblclick()
    await expect.poll(() => clipped(page, 'owner')).toBe(0)
    const fitted = await widthOf(page, 'owner')
    await drag(page, 'owner', -60)
    await page.mouse.up()
    await expect.poll(() => clipped(page, 'owner')).toBeGreaterThan(0)
    await border(page, 'owner').dblclick()
    await expect.poll(() => widthOf(page, 'owner')).toBe(fitted)
    await border(page, 'title').dblclick()
    await expect.poll(() => clipped(page, 'title')).toBe(0)
    await expect.poll(() => page.locator('[aria-sort="ascending"], [aria-sort="descending"]').count()).toBe(0)
  })

  it('leave titles the room that they need in a window of 1280 px', async () => {
    const { page } = await showOutline(await canvas.openFile(exampleFile('distributor'), { size: LAPTOP }))
    await page.locator('[data-inspector]').waitFor()
    await expect.poll(() => clipped(page, 'title')).toBe(0)
  })

  it('have editors that show all of their text, however narrow the column is', async () => {
    const { page } = await showOutline(await canvas.openFile(exampleFile('distributor'), { size: LAPTOP }))
    await page.getByRole('button', { name: 'Inspector' }).click()
    const row = page.locator('[data-card-row][data-kind="activity"]').first()
    for (const column of ['owner', 'due']) {
      await row.locator(`[data-cell="${column}"]`).click()
      await page.keyboard.press('Enter')
      const input = row.locator('[data-cell-editor] input:not([aria-hidden])')
      await input.fill('15 December 2027, W')
      const hidden = await input.evaluate((field) => {
        const { left, right } = field.getBoundingClientRect()
        return { text: field.scrollWidth - field.clientWidth, out: left < 0 || right > innerWidth }
      })
      expect({ column, ...hidden }).toEqual({ column, text: 0, out: false })
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.locator('[data-cell-editor]').waitFor({ state: 'detached' })
    }
  })

  it('are called as the fields of the inspector are', async () => {
    const { page } = await showOutline(await canvas.openFile(exampleFile('distributor')))
    await page.locator('[data-card-row][data-kind="activity"]').first().click()
    await page.locator('[data-inspector] [data-field="end"]').waitFor()
    const labels = await page.locator('[data-inspector] label').allTextContents()
    expect(labels).toContain('Due')
    expect(labels).not.toContain('End')
  })
})
