import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { setUpApps } from './helpers/apps'
import type { RunningApp } from './helpers/launch'
import { exampleFile } from './helpers/planFiles'

/** What is drawn of an element, as far as it can tell it from another one. */
const lookOf = (locator: Locator) =>
  locator.evaluate((element) => {
    const { backgroundColor, color, outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(element)
    return { backgroundColor, color, outlineStyle, outlineWidth, borderTopWidth }
  })

describe('in the colours that the system forces', () => {
  const apps = setUpApps('group')
  let running: RunningApp
  let page: Page

  beforeAll(async () => {
    running = await apps.launch({ files: [exampleFile('distributor')], size: { width: 1500, height: 900 } })
    page = running.page
    await page.locator('[data-canvas]').waitFor()
    await page.emulateMedia({ forcedColors: 'active' })
  })

  it('the choices of a dialog have an edge, and show what is chosen and where the focus is', async () => {
    await page.keyboard.press('Control+e')
    const option = (name: string) => page.locator('label', { has: page.getByRole('radio', { name }) })
    await option('PNG').waitFor()
    const [png, svg] = [await lookOf(option('PNG')), await lookOf(option('SVG'))]
    expect(png.backgroundColor).not.toBe(svg.backgroundColor)
    expect(png.color).not.toBe(svg.color)
    const group = page.getByRole('radiogroup').first()
    await expect.poll(async () => (await lookOf(group)).borderTopWidth).toBe('1px')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => lookOf(option('SVG'))).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' })
    await expect.poll(async () => (await lookOf(option('PNG'))).outlineStyle).toBe('none')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('the meter of the ropes and the small map can be seen', async () => {
    const meter = page.locator('[data-status="ropes"] > [aria-hidden]')
    const fill = meter.locator('span')
    await expect.poll(async () => (await lookOf(fill)).backgroundColor).not.toBe((await lookOf(meter)).backgroundColor)
    await expect.poll(async () => (await lookOf(meter)).outlineStyle).toBe('solid')
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+0')
    await page.locator('[data-minimap]').waitFor()
    await expect.poll(async () => (await lookOf(page.locator('[data-minimap]'))).outlineStyle).toBe('solid')
  })
})
