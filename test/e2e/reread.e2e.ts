import { readFileSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { setUpApps } from './helpers/apps'
import type { RunningApp } from './helpers/launch'
import { field, setText } from './helpers/panels'
import { fileOf, NORTH } from './helpers/planFiles'

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

  it('keeps the plan when it is broken, and asks before that is overwritten', async () => {
    const broken = '{ "format": "plumbline", '
    writeFileSync(file, broken)
    await comeBack()
    await running.page.getByText('north.plumb cannot be opened').first().waitFor()
    expect(await title()).toBe('North region')
    await setText(running.page, 'plan.title', 'North and west')
    await running.page.keyboard.press('Control+s')
    await running.page.getByText('The file changed outside Plumbline').waitFor()
    expect(readFileSync(file, 'utf8')).toBe(broken)
    await running.page.getByRole('button', { name: 'Overwrite with mine' }).click()
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('North and west')
  })
})
