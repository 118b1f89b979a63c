import { describe, expect, it } from 'vitest'
import type { Bridged } from './helpers/bridged'
import type { RunningApp } from './helpers/launch'
import { ending, pressClose, secondWindow, titles } from './helpers/native'
import { SMALL } from './helpers/plan'
import { planFile } from './helpers/planFiles'
import { setUpUserData } from './helpers/userData'

type Bounds = { x?: number; y?: number; width?: number; height?: number }

const data = setUpUserData()

const boundsOf = ({ app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())

async function setBounds({ app }: RunningApp, bounds: Bounds): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds)
}

describe('windows', () => {
  it('are several, each with a plan of its own', async () => {
    const { app } = await data.launch({ files: [planFile(SMALL)] })
    const second = await secondWindow(app)
    await second.keyboard.press('Control+n')
    await second.locator('[data-canvas]').waitFor()
    await expect
      .poll(async () => (await titles(app)).sort())
      .toEqual(['Untitled — Plumbline', 'plan.plumb — Plumbline'])
  })

  it('open where and as large as they were', async () => {
    const first = await data.launch()
    await setBounds(first, { x: 40, y: 60, width: 1000, height: 640 })
    const ended = ending(first.app)
    await pressClose(first.app)
    await ended
    expect(await boundsOf(await data.launch())).toEqual({ x: 40, y: 60, width: 1000, height: 640 })
  })

  it('open where and as large as they were, also when the app did not end in an orderly way', async () => {
    const first = await data.launch()
    await setBounds(first, { x: 40, y: 30, width: 1010, height: 690 })
    await expect.poll(() => data.settings().window?.width).toBe(1010)
    await first.kill()
    expect(await boundsOf(await data.launch())).toEqual({ x: 40, y: 30, width: 1010, height: 690 })
  })

  it('come back when their screen is gone', async () => {
    const running = await data.launch()
    // Its place changes in one direction before the other.
    const places = async () => {
      const bounds = await boundsOf(running)
      return [bounds?.x, bounds?.y]
    }
    await setBounds(running, { x: -3000, y: -3000 })
    await expect.poll(places).toEqual([-3000, -3000])
    await running.app.evaluate(({ screen }) => void screen.emit('display-removed', {}, {}))
    const inside = expect.toSatisfy((at) => typeof at === 'number' && at >= 0)
    await expect.poll(places).toEqual([inside, inside])
  })

  it('remember preferences, and tell the page what changed', async () => {
    const first = await data.launch()
    await first.page.evaluate(() => (window as unknown as Bridged).plumbline.prefs.set({ theme: 'dark' }))
    await expect.poll(() => first.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true)
    await first.close()
    const again = await data.launch()
    const prefs = await again.page.evaluate(() => (window as unknown as Bridged).plumbline.prefs.get())
    expect(prefs).toMatchObject({ ok: true, value: { theme: 'dark' } })
  })
})
