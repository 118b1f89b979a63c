import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { card, fit, type OpenCanvas, setUpCanvas } from './helpers/canvas'
import { dialogsAsked, stubDialogs } from './helpers/launch'
import { choose } from './helpers/native'
import { SMALL } from './helpers/plan'
import { tempFolder } from './helpers/temp'

describe('the export dialog', () => {
  const canvas = setUpCanvas('group')
  const folder = tempFolder('export')
  let open: OpenCanvas

  beforeAll(async () => {
    open = await canvas.open(SMALL)
  })

  async function exportTo(name: string): Promise<Buffer> {
    const { app, page } = open
    const path = join(folder, name)
    await stubDialogs(app, { save: path })
    await page.getByRole('button', { name: /^Export (PNG|SVG)…/ }).click()
    await page.getByText(`Saved “${name}”`).waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Show in folder' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Dismiss message' }).click()
    return readFileSync(path)
  }

  /** Width and height from a PNG's header. */
  const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

  it('writes a PNG, twice as large at twice the scale', async () => {
    const { page } = open
    await page.keyboard.press('Control+e')
    await page.getByRole('radio', { name: '1×' }).click()
    const once = await exportTo('once.png')
    expect(once.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]))
    expect(sizeOf(once).width).toBeGreaterThan(500)
    await page.keyboard.press('Control+e')
    await page.getByRole('radio', { name: '2×' }).click()
    const twice = await exportTo('twice.png')
    expect(Math.abs(sizeOf(twice).width - 2 * sizeOf(once).width)).toBeLessThanOrEqual(2)
  })

  it('writes an SVG with the plan’s words in it', async () => {
    const { page } = open
    await page.keyboard.press('Control+e')
    await page.getByRole('radio', { name: 'SVG' }).click()
    const svg = (await exportTo('plan.svg')).toString('utf8')
    expect(svg).toMatch(/^<\?xml/)
    expect(svg).toContain('Price review')
    expect(svg).not.toContain('foreignObject')
    expect(svg).not.toContain('@font-face')
  })

  it('carries the font along when asked', async () => {
    const { page } = open
    await page.keyboard.press('Control+e')
    await page.getByRole('radio', { name: 'SVG' }).click()
    await page.getByRole('checkbox', { name: /Embed the font/ }).check()
    const svg = (await exportTo('font.svg')).toString('utf8')
    expect(svg).toContain('@font-face')
    // Only the letters that are written: the whole font would be nearly a megabyte.
    expect(svg.length).toBeLessThan(300_000)
  })

  it('starts at the choice that is made, and goes on from there by arrows', async () => {
    const { page } = open
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement
        return at instanceof HTMLInputElement
          ? `${at.closest('label')?.textContent} ${String(at.checked)}`
          : at?.tagName
      })
    await page.keyboard.press('Control+e')
    await page.getByRole('radio', { name: 'SVG' }).click()
    await page.keyboard.press('Escape')
    await choose(open.app, 'file.exportSvg')
    await page.getByRole('dialog').waitFor()
    await expect.poll(focused).toBe('SVG true')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(focused).toBe('PNG true')
    await page.keyboard.press('Tab')
    await expect.poll(focused).toMatch(/ true$/)
    await page.keyboard.press('Shift+Tab')
    await expect.poll(focused).toBe('PNG true')
    await page.keyboard.press('Escape')
  })

  it('writes only the selected branch', async () => {
    const { page } = open
    await fit(page)
    await card(page, 'Grow service margin').first().click()
    await page.keyboard.press('Control+e')
    await page.getByRole('radio', { name: 'SVG' }).click()
    await page.getByRole('radio', { name: '1 card and below' }).click()
    const svg = (await exportTo('branch.svg')).toString('utf8')
    expect(svg).toContain('Price review')
    expect(svg).not.toContain('Audit campaign')
  })

  it('writes nothing when the save dialog is cancelled', async () => {
    const { app, page } = open
    const written = readdirSync(folder)
    await stubDialogs(app, {})
    await page.keyboard.press('Control+e')
    const start = page.getByRole('button', { name: /^Export (PNG|SVG)…/ })
    await start.click()
    await expect.poll(() => dialogsAsked(app)).toBe(1)
    // Until the answer has been dealt with, Escape would stop the work instead of closing the dialog.
    await expect.poll(() => start.isEnabled()).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(readdirSync(folder)).toEqual(written)
  })

  it('writes nothing to the console', () => {
    expect(open.errors).toEqual([])
  })
})
