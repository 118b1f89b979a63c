import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { setUpApps } from './helpers/apps'
import { card } from './helpers/canvas'
import type { RunningApp } from './helpers/launch'
import { look } from './helpers/look'
import { secondWindow } from './helpers/native'
import { field, setText } from './helpers/panels'
import { SMALL } from './helpers/plan'
import { fileOf, NORTH, planFile } from './helpers/planFiles'

describe('a file that another program changed', () => {
  const apps = setUpApps()
  let file: string
  let running: RunningApp

  beforeEach(async () => {
    file = fileOf(NORTH, 'north.plumb')
    running = await apps.launch({ files: [file], size: { width: 1280, height: 800 } })
    await field(running.page, 'plan.title').waitFor()
  })

  const comeBack = () =>
    running.app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('focus'))
  const status = () => running.page.locator('[data-status="save"]').textContent()
  const banner = (name: 'gone' | 'broken') => running.page.locator(`[data-banner="${name}"]`)
  const press = (name: string) => running.page.getByRole('button', { name }).click()
  const title = () => field(running.page, 'plan.title').inputValue()

  it('is read again when the window comes back: shown as it is now, left as it is, and saved to again', async () => {
    const theirs = NORTH.replace('North region', 'South region')
    writeFileSync(file, theirs)
    await comeBack()
    await expect.poll(title).toBe('South region')
    expect(readFileSync(file, 'utf8')).toBe(theirs)
    await setText(running.page, 'plan.title', 'South and east')
    await running.page.keyboard.press('Control+s')
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('South and east')
  })

  it('is noticed while the window is in front, whether it was written to or another file took its place', async () => {
    writeFileSync(file, NORTH.replace('North region', 'South region'))
    await expect.poll(title).toBe('South region')
    writeFileSync(`${file}.new`, NORTH.replace('North region', 'East region'))
    renameSync(`${file}.new`, file)
    await expect.poll(title).toBe('East region')
    writeFileSync(file, '{ "format": "plumbline", ')
    await banner('broken').waitFor()
    await expect.poll(title).toBe('East region')
  })

  it('is noticed in each window', async () => {
    const other = fileOf(NORTH, 'other.plumb')
    const page = await secondWindow(running.app)
    await running.app.evaluate(
      ({ app }, path) => app.emit('open-file', { preventDefault: () => undefined }, path),
      other,
    )
    await expect.poll(() => field(page, 'plan.title').inputValue()).toBe('North region')
    writeFileSync(file, NORTH.replace('North region', 'South region'))
    writeFileSync(other, NORTH.replace('North region', 'West region'))
    await expect.poll(title).toBe('South region')
    await expect.poll(() => field(page, 'plan.title').inputValue()).toBe('West region')
  })

  it('is shown where it was looked at, with the same card selected', async () => {
    const small = planFile(SMALL)
    const { page } = await apps.launch({ files: [small] })
    await page.locator('[data-canvas]').waitFor()
    await page.keyboard.press('Control+0')
    await card(page, 'Price review').click()
    await page.mouse.wheel(60, 40)
    const before = await look(page)
    writeFileSync(small, readFileSync(small, 'utf8').replace('Check quotes', 'Check all quotes'))
    await expect.poll(() => card(page, 'Check all quotes').count()).toBe(1)
    await expect.poll(() => look(page)).toEqual(before)
    await expect
      .poll(() => page.locator('[data-card][data-selected]').getAttribute('aria-label'))
      .toContain('Price review')
  })

  it('is told, and no more than that, while a title is being typed', async () => {
    const small = planFile(SMALL)
    const { page } = await apps.launch({ files: [small] })
    await card(page, 'Sell uptime').dblclick()
    const typed = page.getByRole('textbox', { name: /^Title of/ })
    await typed.fill('Sell uptime and ')
    writeFileSync(small, readFileSync(small, 'utf8').replace('Audit', 'Audit week'))
    await page.getByRole('button', { name: 'Decide…' }).waitFor()
    await expect.poll(() => typed.inputValue()).toBe('Sell uptime and ')
    await expect.poll(() => card(page, 'Audit week').count()).toBe(0)
  })

  it('keeps the plan when it is broken, and asks before that is overwritten', async () => {
    const broken = '{ "format": "plumbline", '
    writeFileSync(file, broken)
    await comeBack()
    await running.page.locator('[data-banner="broken"]').getByText('“north.plumb” was damaged').waitFor()
    await expect.poll(() => status()).toBe('File is damaged')
    await expect.poll(() => running.page.locator('[data-tone] button').count()).toBe(2)
    await expect.poll(() => title()).toBe('North region')
    await setText(running.page, 'plan.title', 'North and west')
    await running.page.keyboard.press('Control+s')
    await running.page.getByText('The file changed outside Plumbline').waitFor()
    expect(readFileSync(file, 'utf8')).toBe(broken)
    await running.page.getByRole('button', { name: 'Overwrite with mine' }).click()
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('North and west')
  })

  it('is said to be gone, by itself and for as long as it is, and is saved again', async () => {
    rmSync(file)
    await banner('gone').getByText('“north.plumb” is gone').waitFor()
    await expect.poll(() => status()).toBe('File is gone')
    await expect.poll(() => running.page.locator('[data-status="save"]').getAttribute('data-state')).toBe('failed')
    // The only place of the plan is this window now: nobody closes it unasked.
    const windowTitle = () =>
      running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '')
    await expect.poll(windowTitle).toContain('•')
    await comeBack()
    await setText(running.page, 'plan.title', 'North and west')
    await banner('gone').waitFor()
    await press('Save again')
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('North and west')
    await banner('gone').waitFor({ state: 'detached' })
    await expect.poll(status).toMatch(/^Saved \d\d:\d\d$/)
    await expect.poll(windowTitle).not.toContain('•')
  })

  it('is as good as before when it comes back untouched', async () => {
    renameSync(file, `${file}.away`)
    await banner('gone').waitFor()
    renameSync(`${file}.away`, file)
    await banner('gone').waitFor({ state: 'detached' })
    await expect.poll(() => status()).toBe('Saved')
  })

  it('is overwritten once it is broken, or read again once it is sound', async () => {
    writeFileSync(file, 'not a plan')
    await comeBack()
    await banner('broken').waitFor()
    writeFileSync(file, NORTH.replace('North region', 'South region'))
    await comeBack()
    await expect.poll(title).toBe('South region')
    await banner('broken').waitFor({ state: 'detached' })
    writeFileSync(file, '')
    // The app knows of the plan that was just read again a moment after the page shows it.
    await expect
      .poll(async () => {
        await comeBack()
        return banner('broken').count()
      })
      .toBe(1)
    await press('Save again')
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('South region')
    await expect.poll(status).toMatch(/^Saved/)
  })
})
