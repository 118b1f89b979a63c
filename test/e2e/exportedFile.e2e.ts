import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { generatePlan } from '../../examples/generator/generatePlan'
import { chooseAction } from '../../scripts/lib/views.mjs'
import { writeDocument } from '../../shared/schema/file'
import type { Bridged } from './helpers/bridged'
import { boxOf, drag, setUpCanvas } from './helpers/canvas'
import { type RunningApp, stubDialogs } from './helpers/launch'
import { secondWindow } from './helpers/native'
import { SMALL } from './helpers/plan'
import { withSlowWorkers } from './helpers/slowWorkers'
import { tempFolder } from './helpers/temp'

const folder = tempFolder('exported')
let running: RunningApp

/** What the main process hands to the system, in place of a real drag, which would end in another program. */
interface Handed {
  dragged: { readonly file: string; readonly hasIcon: boolean }[]
  shown: string[]
}

async function watchSystem(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow, shell }) => {
    const handed = globalThis as unknown as Handed
    handed.dragged = []
    handed.shown = []
    shell.showItemInFolder = (path) => void handed.shown.push(path)
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.startDrag = ({ file, icon }) =>
        void handed.dragged.push({ file, hasIcon: typeof icon !== 'string' && !icon.isEmpty() })
  })
}

const handed = (app: ElectronApplication): Promise<Handed> =>
  app.evaluate(() => {
    const { dragged, shown } = globalThis as unknown as Handed
    return { dragged, shown }
  })

async function startExport({ app, page }: RunningApp, format: 'Svg' | 'Png', path: string): Promise<void> {
  await stubDialogs(app, { message: 1, save: path })
  await chooseAction(app, `file.export${format}`)
  await page.getByRole('button', { name: `Export ${format.toUpperCase()}…` }).click()
}

/** Exports past the interface. @returns the token of the file */
async function exported({ app, page }: RunningApp, name: string): Promise<string> {
  await stubDialogs(app, { message: 1, save: join(folder, name) })
  return page.evaluate(async (suggestedName) => {
    const { exports } = (window as unknown as Bridged).plumbline
    const saved = await exports.save({ suggestedName, format: 'svg', bytes: '<svg/>' })
    return saved.ok ? (saved.value?.token ?? '') : ''
  }, name)
}

/** How a window is answered that asks to drag and to show what is behind tokens: each answer once. */
function answers(page: Page, tokens: readonly string[]): Promise<string[]> {
  return page.evaluate(async (list) => {
    const { exports } = (window as unknown as Bridged).plumbline
    const given = await Promise.all(list.flatMap((token) => [exports.drag(token), exports.reveal(token)]))
    return [...new Set(given.map((answer) => (answer.ok ? 'ok' : answer.error.code)))]
  }, tokens)
}

const toast = (page: Page, name: string) => page.locator('[data-tone="success"]').filter({ hasText: `Saved “${name}”` })

describe('an exported picture', () => {
  const canvas = setUpCanvas('group')

  beforeAll(async () => {
    running = await canvas.open(SMALL)
    await watchSystem(running.app)
  })

  it.each(['Svg', 'Png'] as const)('is dragged out of the message that tells of it: %s', async (format) => {
    const { app, page } = running
    const name = `drawing.${format.toLowerCase()}`
    const path = join(folder, name)
    await startExport(running, format, path)
    await toast(page, name).waitFor()
    expect(existsSync(path)).toBe(true)
    const { x, y } = await boxOf(toast(page, name).locator('p'))
    await drag(page, { x: x + 10, y: y + 8 }, { x: x + 120, y: y - 80 })
    await page.mouse.up()
    await expect.poll(async () => (await handed(app)).dragged.at(-1)).toEqual({ file: path, hasIcon: true })
  })

  it('is shown in its folder', async () => {
    const { app, page } = running
    await toast(page, 'drawing.png').getByRole('button', { name: 'Show in folder' }).click()
    await expect.poll(async () => (await handed(app)).shown).toEqual([join(folder, 'drawing.png')])
  })

  it('that is gone since then is neither shown nor dragged, and the message says what to do', async () => {
    const { app, page } = running
    const before = await handed(app)
    await startExport(running, 'Svg', join(folder, 'short-lived.svg'))
    await toast(page, 'short-lived.svg').waitFor()
    rmSync(join(folder, 'short-lived.svg'))
    await toast(page, 'short-lived.svg').getByRole('button', { name: 'Show in folder' }).click()
    await page.getByText('“short-lived.svg” is no longer where it was exported to.').waitFor()
    const token = await exported(running, 'gone.svg')
    rmSync(join(folder, 'gone.svg'))
    expect(await answers(page, [token])).toEqual(['not-found'])
    await expect.poll(() => handed(app)).toEqual(before)
  })

  it('is reached by its own token alone: no forged one, no path, not from another window', async () => {
    const { app, page } = running
    const before = await handed(app)
    const forged = Array.from({ length: 100 }, (_, i) => `${'forged'.repeat(5)}${i}`)
    expect(await answers(page, forged)).toEqual(['unknown-handle'])
    const paths = [join(folder, 'drawing.svg'), '/etc/passwd', '../drawing.svg', '', 'C:\\Windows\\win.ini']
    expect(await answers(page, paths)).toEqual(['invalid-arguments'])
    // A sound token, in the hands of another window.
    const token = await exported(running, 'mine.svg')
    await expect.poll(() => handed(app)).toEqual(before)
    const second = await secondWindow(app)
    await watchSystem(app)
    expect(await answers(second, [token])).toEqual(['unknown-handle'])
    await expect.poll(() => handed(app)).toEqual({ dragged: [], shown: [] })
    await second.close()
  })
})

describe('an export that cannot be written', () => {
  const canvas = setUpCanvas('group')

  beforeAll(async () => {
    running = await canvas.open(SMALL)
  })

  it('keeps the dialog open and says what to do about a folder that is gone, in either language', async () => {
    const { app, page } = running
    await startExport(running, 'Svg', join(folder, 'unplugged/drawing.svg'))
    const alert = page.getByRole('dialog').getByRole('alert')
    await alert.filter({ hasText: 'Export again to another folder.' }).waitFor()
    await expect
      .poll(() => alert.innerText())
      .toContain('“drawing.svg” could not be written. The folder is no longer there')
    await page.keyboard.press('Escape')
    await chooseAction(app, 'view.language.de')
    await page.waitForFunction(() => document.documentElement.lang === 'de')
    await chooseAction(app, 'file.exportSvg')
    await page.locator('[data-dialog="foot"] button').last().click()
    await alert.filter({ hasText: 'Exportieren Sie noch einmal in einen anderen Ordner.' }).waitFor()
    await page.keyboard.press('Escape')
    await chooseAction(app, 'view.language.en')
  })
})

describe('a huge picture', () => {
  const canvas = setUpCanvas('group')
  const plan = join(folder, 'huge.plumb')
  const target = join(folder, 'huge.svg')
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    writeFileSync(plan, writeDocument(generatePlan({ cards: 20_000, seed: 4 })))
    running = await canvas.openFile(plan)
    ;({ app, page } = running)
    await chooseAction(app, 'view.unfoldAll')
  }, 120_000)
  beforeEach(() => writeFileSync(target, 'older'))

  const progress = () => page.getByRole('dialog').getByRole('progressbar')
  const dialog = () => page.getByRole('dialog', { name: 'Export picture' })

  it.each(['Svg', 'Png'] as const)(
    'is painted with progress, and Escape leaves the dialog and the file as they were: %s',
    async (format) => {
      // A PNG is painted in a worker, an SVG here in slices.
      await withSlowWorkers(page, async () => {
        await startExport(running, format, target)
        await progress().waitFor()
        await page.keyboard.press('Escape')
        await progress().waitFor({ state: 'detached' })
      })
      await dialog().waitFor()
      expect(readFileSync(target, 'utf8')).toBe('older')
      expect(readdirSync(folder).filter((name) => name.includes('huge.svg') && name !== 'huge.svg')).toEqual([])
      await page.keyboard.press('Escape')
      await dialog().waitFor({ state: 'detached' })
    },
  )

  it('is whole when it is left alone', async () => {
    await startExport(running, 'Svg', target)
    await dialog().waitFor({ state: 'detached', timeout: 60_000 })
    const svg = readFileSync(target, 'utf8')
    expect(svg.match(/<g class="card"/g)?.length).toBeGreaterThan(15_000)
    expect(svg.endsWith('</svg>\n')).toBe(true)
  })
})
