import { beforeAll, describe, expect, it } from 'vitest'
import { setUpApps } from './helpers/apps'
import type { RunningApp } from './helpers/launch'

describe('a started app', () => {
  const apps = setUpApps('group')
  let running: RunningApp

  beforeAll(async () => {
    running = await apps.launch({ size: { width: 1200, height: 800 } })
  })

  it('shows one window with the name of the app', async () => {
    const window = await running.app.browserWindow(running.page)
    await expect.poll(() => window.evaluate((shown) => shown.isVisible())).toBe(true)
    await expect.poll(() => running.page.title()).toContain('Plumbline')
    expect(running.app.windows()).toHaveLength(1)
  })

  it('keeps its data in the folder it was given', async () => {
    await expect.poll(() => running.app.evaluate(({ app }) => app.getPath('userData'))).toBe(running.userData)
  })

  it('shuts the page off from Node', async () => {
    const reachable = await running.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    )
    expect(reachable).toEqual([])
    const window = await running.app.browserWindow(running.page)
    const preferences = await window.evaluate((shown) => shown.webContents.getLastWebPreferences())
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  })

  it('sends a content security policy that allows nothing by default', async () => {
    const answer = await running.page.reload()
    const policy = await answer?.headerValue('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
  })

  it('starts without an error in the console', () => {
    expect(running.errors).toEqual([])
  })
})
