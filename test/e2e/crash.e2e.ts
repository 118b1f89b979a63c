import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Bridged } from './helpers/bridged'
import type { RunningApp } from './helpers/launch'
import { addCard, makeWork, WORK } from './helpers/unsaved'
import { setUpUserData } from './helpers/userData'

/** How often a crash is tried; PLUMBLINE_CRASHES=200 for the long run. */
const KILLS = Number(process.env['PLUMBLINE_CRASHES'] ?? 2)

const data = setUpUserData()

/** The app at work on what was never saved, and is safe from a crash. */
async function atWork(): Promise<RunningApp> {
  const running = await data.launch()
  await makeWork(running)
  await expect.poll(() => data.recoveries().join()).toContain(WORK)
  return running
}

/** The newest unsaved work that is offered. */
function recoveredText({ page }: RunningApp): Promise<string> {
  return page.evaluate(async () => {
    const { recovery } = (window as unknown as Bridged).plumbline
    const list = await recovery.list()
    const read = list.ok && list.value[0] ? await recovery.read(list.value[0].key) : undefined
    return read?.ok ? read.value.text : ''
  })
}

/** Which steps a recorded plan holds. */
function stepsIn(text: string): string[] {
  return [...text.matchAll(/"title": "(Step \d+ of run \d+)"/g)].map((found) => found[1] ?? '')
}

describe('after a crash', () => {
  it('offers work that was never saved', async () => {
    const running = await atWork()
    await running.kill()
    expect(await recoveredText(await data.launch())).toContain(WORK)
  })

  it('brings back all that was recorded, whenever it is killed', { timeout: 60_000 * KILLS }, async () => {
    let longestLoss = 0
    for (let run = 0; run < KILLS; run++) {
      data.renew()
      const running = await atWork()
      const done: { readonly title: string; readonly at: number }[] = []
      let recorded: string[] = []
      const killAt = performance.now() + 1500 + Math.random() * 2000
      while (performance.now() < killAt) {
        const title = `Step ${done.length} of run ${run}`
        await addCard(running, title)
        done.push({ title, at: performance.now() })
        recorded = stepsIn(data.recoveries().join(''))
      }
      const killed = performance.now()
      await running.kill()
      const again = await data.launch()
      const back = stepsIn(await recoveredText(again))
      expect(back).toEqual(expect.arrayContaining(recorded))
      // In order: the newest may be missing, but never one before another that is there.
      expect(back.sort()).toEqual(
        done
          .slice(0, back.length)
          .map((step) => step.title)
          .sort(),
      )
      longestLoss = Math.max(longestLoss, ...done.slice(back.length).map((step) => killed - step.at))
      await again.kill()
    }
    // A figure, not a condition: how long it takes depends on what else the machine does.
    if (process.env['PLUMBLINE_CRASHES'])
      console.info(`oldest lost edit: ${Math.round(longestLoss)} ms of ${KILLS} kills`)
  })

  it('loads a crashed page again and offers its work', async () => {
    const { app } = await atWork()
    const offered = await app.evaluate(async ({ BrowserWindow }) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents
      if (!page) return undefined
      const loaded = new Promise((done) => page.once('did-finish-load', () => done(undefined)))
      page.forcefullyCrashRenderer()
      await loaded
      return (await page.executeJavaScript(`new Promise((done) => {
        const ask = () => document.documentElement.dataset.ready === 'true' ? done(plumbline.recovery.list()) : setTimeout(ask, 50)
        ask()
      })`)) as unknown
    })
    expect(offered).toMatchObject({ ok: true, value: [{ bytes: expect.any(Number) }] })
  })

  const notice = (page: RunningApp['page']) => page.getByText('Your settings were damaged')

  it('starts with damaged settings, keeps them aside and says so once', async () => {
    for (const damage of ['{"prefs": {"theme": "dark", "autosave"', '\0'.repeat(500), '', '{"prefs": {"theme": 7}}']) {
      writeFileSync(join(data.folder, 'settings.json'), damage)
      const running = await data.launch()
      const prefs = await running.page.evaluate(() => (window as unknown as Bridged).plumbline.prefs.get())
      expect(prefs).toMatchObject({ ok: true, value: { theme: 'system', autosave: true } })
      expect(readFileSync(join(data.folder, 'settings.json.bak'), 'utf8')).toBe(damage)
      await notice(running.page).first().waitFor()
      await running.close()
    }
    const { page } = await data.launch()
    await page.keyboard.press('Control+n')
    await page.locator('[data-canvas]').waitFor()
    await expect.poll(() => notice(page).count()).toBe(0)
  })
})
