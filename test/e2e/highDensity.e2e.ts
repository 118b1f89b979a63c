import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { seeFromAfar } from './helpers/afar'
import { setUpApps } from './helpers/apps'
import { exampleFile } from './helpers/planFiles'

const apps = setUpApps()

/** Pixels of a painted picture for each that it takes on the page. */
function density(page: Page, picture: string): Promise<number | undefined> {
  return page.evaluate((selector) => {
    const canvas = document.querySelector<HTMLCanvasElement>(selector)
    const width = canvas?.clientWidth ?? 0
    return canvas === null || width === 0 ? undefined : Math.round((canvas.width / width) * 100) / 100
  }, picture)
}

/** Takes the window to a screen of another density, its size on the page unchanged. */
async function moveTo(page: Page, deviceScaleFactor: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const size = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }))
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor, mobile: false })
}

async function showMinimap(page: Page): Promise<void> {
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('Control+0')
  await page.locator('[data-minimap]').waitFor()
}

describe('a screen of twice the density', () => {
  it.each([
    ['previews', undefined, 'main canvas', undefined],
    ['a minimap', 'rollup', '[data-minimap] canvas', showMinimap],
    ['a drawing from afar', 'rollup', 'canvas[data-overview]', seeFromAfar],
  ] as const)('gets %s of twice the density, and another one those of its own', async (_, example, picture, show) => {
    const { page } = await apps.launch({
      args: ['--force-device-scale-factor=2'],
      files: example === undefined ? [] : [exampleFile(example)],
      size: { width: 1280, height: 800 },
    })
    await show?.(page)
    await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(2)
    await expect.poll(() => density(page, picture)).toBeCloseTo(2, 1)
    await moveTo(page, 1)
    await expect.poll(() => density(page, picture)).toBeCloseTo(1, 1)
  })
})
