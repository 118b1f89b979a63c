import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyDocument } from '../../shared/schema/document'
import { writeDocument } from '../../shared/schema/file'
import { launchApp, type RunningApp } from './helpers/launch'
import { field, setText } from './helpers/panels'

const OURS = writeDocument(emptyDocument('North region'))

describe('a file that another program changed', () => {
  let folder: string
  let file: string
  let running: RunningApp

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-reread-'))
    file = join(folder, 'north.plumb')
    writeFileSync(file, OURS)
    running = await launchApp({ files: [file], size: { width: 1280, height: 800 } })
    await field(running.page, 'plan.title').waitFor()
  })
  afterEach(async () => {
    await running.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const comeBack = () =>
    running.app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('focus'))
  const title = () => field(running.page, 'plan.title').inputValue()

  it('is shown as it is now, and saved to again', async () => {
    writeFileSync(file, OURS.replace('North region', 'South region'))
    await comeBack()
    await expect.poll(title).toBe('South region')
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
