import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generatePlan } from '../../examples/generator/generatePlan'
import { emptyDocument } from '../../shared/schema/document'
import { writeDocument } from '../../shared/schema/file'
import { boxOf, card, openCanvas } from './helpers/canvas'
import { type LaunchOptions, launchApp, type RunningApp, stubDialogs } from './helpers/launch'
import { planFile, SMALL } from './helpers/plan'

let userData = ''
let running: RunningApp | undefined
const started: ChildProcess[] = []

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'plumbline-desktop-'))
})
afterEach(async () => {
  if (running !== undefined) {
    await stubDialogs(running.app, { message: 1 }).catch(() => undefined)
    await running.close().catch(() => undefined)
  }
  running = undefined
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
})

async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  running = await launchApp({ userData, ...options })
  return running
}

/** Starts the app a second time, as a double-click on a file does. */
async function startAgain(path: string): Promise<void> {
  const given = (process.env['PLUMBLINE_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean)
  const child = spawn(process.env['PLUMBLINE_ELECTRON'] ?? '', [
    ...given,
    `--user-data-dir=${userData}`,
    resolve(import.meta.dirname, '../..'),
    path,
  ])
  started.push(child)
  await new Promise((done) => child.once('exit', done))
}

const titles = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))

async function choose(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id)
}

function settings(): { window?: { x: number; y: number; width: number; height: number } } {
  return JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')) as ReturnType<typeof settings>
}

async function secondWindow({ app }: RunningApp): Promise<Page> {
  const [second] = await Promise.all([app.waitForEvent('window'), choose(app, 'file.newWindow')])
  await second.waitForFunction(() => document.documentElement.dataset['ready'] === 'true')
  return second
}

describe('windows', () => {
  it('are several, each with a plan of its own', async () => {
    const { app } = await launch({ files: [planFile(SMALL)] })
    const second = await secondWindow({ app } as RunningApp)
    await second.keyboard.press('Control+n')
    await second.locator('[data-canvas]').waitFor()
    await expect
      .poll(async () => (await titles(app)).sort())
      .toEqual(['Untitled — Plumbline', 'plan.plumb — Plumbline'])
  })

  it('open where and as large as they were, also when the app did not end in an orderly way', async () => {
    const first = await launch()
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1010, height: 690 }),
    )
    await expect.poll(() => settings().window?.width, { timeout: 10_000 }).toBe(1010)
    await first.kill()
    const second = await launch()
    const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
    expect(bounds).toMatchObject({ width: 1010, height: 690 })
  })

  it('come back when their screen is gone', async () => {
    const { app } = await launch()
    const move = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: -3000, y: -3000 }))
    const place = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
    await move()
    await expect.poll(async () => (await place())?.x).toBe(-3000)
    await app.evaluate(({ screen }) => void screen.emit('display-removed', {}, {}))
    await expect.poll(async () => (await place())?.x).toBeGreaterThanOrEqual(0)
    expect((await place())?.y).toBeGreaterThanOrEqual(0)
  })
})

describe('a file', () => {
  it('named at the start is opened, and so is one that is double-clicked later', async () => {
    const first = planFile('Be first', 'One')
    const { app } = await launch({ files: [first] })
    await expect.poll(() => titles(app)).toEqual(['plan.plumb — Plumbline'])
    const second = join(mkdtempSync(join(tmpdir(), 'plumbline-two-')), 'second.plumb')
    writeFileSync(second, writeDocument(emptyDocument('Two')))
    await startAgain(second)
    await expect
      .poll(async () => (await titles(app)).sort(), { timeout: 10_000 })
      .toEqual(['plan.plumb — Plumbline', 'second.plumb — Plumbline'])
  })

  it('handed over by macOS is opened in the window without a plan', async () => {
    const path = planFile('Be first')
    const { app } = await launch()
    await app.evaluate(({ app: electron }, file) => {
      electron.emit('open-file', { preventDefault: () => undefined }, file)
    }, path)
    await expect.poll(() => titles(app)).toEqual(['plan.plumb — Plumbline'])
  })

  it('is remembered here and by the system', async () => {
    const path = planFile('Be first')
    const { app, page } = await launch()
    await app.evaluate(({ app: electron }) => {
      const seen = globalThis as { recent?: string[] }
      seen.recent = []
      electron.addRecentDocument = (file: string) => void seen.recent?.push(file)
    })
    await stubDialogs(app, { open: [path] })
    await page.keyboard.press('Control+o')
    await page.locator('[data-canvas]').waitFor()
    await expect.poll(() => app.evaluate(() => (globalThis as { recent?: string[] }).recent)).toEqual([path])
    const submenu = () =>
      app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()
          ?.items[0]?.submenu?.items.find((item) => item.label === 'Open recent')
          ?.submenu?.items.map((item) => item.label.split(' — ')[0]),
      )
    await expect.poll(submenu).toEqual(['plan.plumb'])
  })

  it('dropped on the window is opened', async () => {
    const path = planFile(SMALL)
    const { page } = await launch()
    // The file comes from a chooser: a page cannot make one that lies on the disk.
    await page.evaluate(() => {
      const input = document.createElement('input')
      input.type = 'file'
      input.id = 'drop'
      document.body.append(input)
    })
    await page.setInputFiles('#drop', path)
    const types = await page.evaluate(() => {
      const [file] = (document.querySelector('#drop') as HTMLInputElement).files ?? []
      const data = new DataTransfer()
      if (file) data.items.add(file)
      const over = new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true })
      document.body.dispatchEvent(over)
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      return { accepted: over.defaultPrevented }
    })
    expect(types.accepted).toBe(true)
    await card(page, 'Sell uptime').first().waitFor()
  })

  it('of the app’s kind belongs to it: extension, type and role are declared for the installers', () => {
    const declared = readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8')
    expect(declared).toMatch(/fileAssociations:\n\s+- ext: plumb/)
    expect(declared).toMatch(/mimeType: application\/vnd\.plumbline\+json/)
    expect(declared).toMatch(/role: Editor/)
  })
})

describe('the theme', () => {
  it('follows the system while it is running', async () => {
    const { app, page } = await launch({ files: [planFile(SMALL)] })
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme'])
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(theme).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(theme).toBe('light')
    await choose(app, 'view.theme.dark')
    await expect.poll(theme).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await theme()).toBe('dark')
  })
})

describe('spelling', () => {
  /** Asks for the menu of a text field, as Chromium does after a right click; answers its labels. */
  function textMenu(app: ElectronApplication, misspelledWord: string, isEditable = true) {
    return app.evaluate(
      ({ BrowserWindow, Menu }, [word, editable]) => {
        const seen = globalThis as { labels?: string[]; done?: string[] }
        seen.labels = []
        seen.done = []
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (!contents) return undefined
        Menu.prototype.popup = function popup() {
          seen.labels = this.items.filter((item) => item.type !== 'separator').map((item) => item.label)
          this.items[0]?.click()
          this.items.find((item) => item.label === 'Add to dictionary')?.click()
        }
        contents.replaceMisspelling = (text: string) => void seen.done?.push(`replace ${text}`)
        contents.session.addWordToSpellCheckerDictionary = (text: string) => {
          seen.done?.push(`learn ${text}`)
          return true
        }
        const flags = { canUndo: true, canRedo: false, canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
        contents.emit(
          'context-menu',
          {},
          {
            isEditable: editable,
            misspelledWord: word,
            dictionarySuggestions: word === '' ? [] : ['strategy', 'stratify'],
            editFlags: flags,
          },
        )
        return { labels: seen.labels, done: seen.done }
      },
      [misspelledWord, isEditable] as const,
    )
  }

  it('offers what was meant, and learns a word, in the native menu of a text field', async () => {
    const { app } = await launch({ files: [planFile(SMALL)] })
    const shown = await textMenu(app, 'stratgy')
    expect(shown?.labels?.slice(0, 3)).toEqual(['strategy', 'stratify', 'Add to dictionary'])
    expect(shown?.labels).toContain('Paste')
    expect(shown?.done).toEqual(['replace strategy', 'learn stratgy'])
    expect((await textMenu(app, ''))?.labels?.[0]).toBe('Undo')
    expect((await textMenu(app, '', false))?.labels).toEqual([])
  })

  it('is on for titles and notes, and stays silent without a dictionary', async () => {
    const open = await openCanvas(SMALL, { userData })
    running = open
    const { app, page } = open
    await card(page, 'Price review').first().click()
    await page.keyboard.press('F2')
    const title = page.locator('[data-card] textarea')
    await title.waitFor()
    expect(await title.evaluate((field) => (field as HTMLTextAreaElement).spellcheck)).toBe(true)
    await page.keyboard.press('Escape')
    const notes = page.locator('[data-inspector] [data-field="notes"]')
    expect(await notes.evaluate((field) => (field as HTMLTextAreaElement).spellcheck)).toBe(true)
    expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(true)
    expect(open.errors).toEqual([])
  })

  it('fetches nothing: no address on the network can be reached at all', async () => {
    const { app } = await launch()
    let hits = 0
    const server = createServer((_request, response) => {
      hits++
      response.end('dictionary')
    })
    await new Promise<void>((done) => void server.listen(0, done))
    const { port } = server.address() as AddressInfo
    const outcomes = await app.evaluate(
      ({ net }, address) =>
        Promise.all(
          [`http://localhost:${address}/`, `http://127.0.0.1:${address}/`, 'https://redirector.gvt1.com/'].map((url) =>
            net.fetch(url).then(
              () => 'reached',
              () => 'refused',
            ),
          ),
        ),
      port,
    )
    server.close()
    expect(outcomes).toEqual(['refused', 'refused', 'refused'])
    expect(hits).toBe(0)
  })
})

describe('printing', () => {
  interface Printed {
    readonly pdf: string
    readonly options: unknown
    /** What is seen of the page on paper. */
    readonly shown: string
    readonly words: string
    readonly background: string
  }
  type Seen = { printed?: Printed | undefined }

  /** Prints into a PDF in place of the system's dialog, which a test cannot reach. */
  async function printed({ app, page }: Pick<RunningApp, 'app' | 'page'>): Promise<Printed> {
    await app.evaluate(({ BrowserWindow }) => {
      const seen = globalThis as Seen
      seen.printed = undefined
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) return
      const look = `({
        shown: [...document.body.children].filter((one) => getComputedStyle(one).display !== 'none').map((one) => one.dataset.print ?? one.id).join(),
        words: document.querySelector('[data-print]').textContent,
        background: getComputedStyle(document.body).backgroundColor,
      })`
      const paint = async (options: unknown, done?: (ok: boolean, reason: string) => void) => {
        const facts = (await contents.executeJavaScript(look)) as Pick<Printed, 'shown' | 'words' | 'background'>
        const pdf = await contents.printToPDF({ preferCSSPageSize: true, printBackground: true })
        seen.printed = { pdf: pdf.toString('base64'), options, ...facts }
        done?.(true, '')
      }
      contents.print = (options, done) => void paint(options, done)
    })
    await page.emulateMedia({ media: 'print' })
    await choose(app, 'file.print')
    const result = () => app.evaluate(() => (globalThis as Seen).printed)
    await expect.poll(async () => (await result()) !== undefined, { timeout: 20_000 }).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    const found = await result()
    if (found === undefined) throw new Error('Nothing was printed.')
    return found
  }

  const canPrint = (app: ElectronApplication) =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.print')?.enabled)

  it('puts the drawing, and nothing of the window, on one white page that lies as the drawing does', async () => {
    const { app, page } = await launch({ args: ['--sample'], colorScheme: 'dark' })
    await page.locator('[data-canvas]').waitFor()
    await expect.poll(() => canPrint(app)).toBe(true)
    const { pdf, options, shown, words, background } = await printed({ app, page })
    expect(options).toMatchObject({ landscape: true, printBackground: true })
    expect(shown).toBe('landscape')
    expect(words).toContain('Sales plan 2027')
    expect(background).toBe('rgb(255, 255, 255)')
    const bytes = Buffer.from(pdf, 'base64')
    const text = bytes.toString('latin1')
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? []
    expect(Number(width)).toBeGreaterThan(Number(height))
    // For a look at it.
    if (process.env['PLUMBLINE_PRINT_OUT']) writeFileSync(process.env['PLUMBLINE_PRINT_OUT'], bytes)
    // Nothing of it stays behind on the screen.
    expect(await page.locator('[data-print]').count()).toBe(0)
  })

  it('says so where there is nothing to print', async () => {
    const { app, page } = await launch()
    await page.keyboard.press('Control+n')
    await page.locator('[data-canvas]').waitFor()
    await expect.poll(() => canPrint(app)).toBe(true)
    await choose(app, 'file.print')
    await page.getByText('There is nothing to print yet').waitFor()
  })
})

describe('a huge plan', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'plumbline-huge-')), 'huge.plumb')

  /** Notes what the task bar is told. */
  async function watchTaskBar(app: ElectronApplication): Promise<void> {
    await app.evaluate(({ BrowserWindow }) => {
      const seen = globalThis as { progress?: number[] }
      seen.progress = []
      for (const window of BrowserWindow.getAllWindows()) {
        window.setProgressBar = (done: number) => void seen.progress?.push(done)
      }
    })
  }

  const taskBar = (app: ElectronApplication) =>
    app.evaluate(() => (globalThis as { progress?: number[] }).progress ?? [])

  it('shows how far opening is, here and on the task bar, and can be stopped', async () => {
    writeFileSync(file, writeDocument(generatePlan({ cards: 30_000, seed: 4 })))
    const { app, page } = await launch({ files: [planFile(SMALL)] })
    await card(page, 'Sell uptime').first().waitFor()
    await watchTaskBar(app)
    await stubDialogs(app, { open: [file] })
    await page.keyboard.press('Control+o')
    const bar = page.locator('[data-progress]')
    await bar.getByRole('button', { name: 'Cancel' }).click()
    await bar.waitFor({ state: 'detached' })
    await page.getByText('Opening was cancelled.').waitFor()
    await card(page, 'Sell uptime').first().waitFor()
    await expect.poll(async () => (await taskBar(app)).at(-1)).toBe(-1)
    expect((await taskBar(app))[0]).toBeGreaterThan(0)

    await page.keyboard.press('Control+o')
    await bar.waitFor()
    await bar.waitFor({ state: 'detached', timeout: 60_000 })
    await expect.poll(() => titles(app), { timeout: 60_000 }).toEqual(['huge.plumb — Plumbline'])
  })

  it('shows so from the first moment when it is opened by a double-click', async () => {
    writeFileSync(file, writeDocument(generatePlan({ cards: 30_000, seed: 4 })))
    const { app, errors } = await launch({ files: [file] })
    await expect.poll(() => titles(app), { timeout: 60_000 }).toEqual(['huge.plumb — Plumbline'])
    expect(errors).toEqual([])
  })
})

describe('hints', () => {
  const shown = (page: Page) => page.locator('[data-hint]').getAttribute('data-hint')

  it('come one at a time, go for good when done or dismissed, and come again when asked for', async () => {
    const first = await openCanvas(SMALL, { userData })
    running = first
    const { app, page } = first
    await expect.poll(() => shown(page)).toBe('build')
    expect(await page.locator('[data-hint]').count()).toBe(1)
    // Done: a card below another.
    await card(page, 'Price review').first().click()
    await page.keyboard.press('Tab')
    await page.locator('[data-card] textarea').waitFor()
    await page.keyboard.insertText('Ask ten')
    await page.keyboard.press('Enter')
    await expect.poll(() => shown(page)).toBe('connect')
    // Dismissed.
    await page.locator('[data-hint] button').click()
    await expect.poll(() => shown(page)).toBe('findings')
    await page.keyboard.press('Control+s')
    await page.locator('[data-status="save"][data-state="saved"]').waitFor()
    await first.close()

    const second = await launch({ files: [first.file] })
    await second.page.locator('[data-canvas]').waitFor()
    await expect.poll(() => shown(second.page)).toBe('findings')
    await second.page.keyboard.press('F8')
    await expect.poll(() => shown(second.page)).toBe('palette')
    await second.page.keyboard.press('Control+k')
    await second.page.keyboard.press('Escape')
    await second.page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await second.page.locator('[data-hint]').count()).toBe(0)
    await choose(second.app, 'help.hints')
    await expect.poll(() => shown(second.page)).toBe('build')
    expect(second.errors).toEqual([])
    await app.close().catch(() => undefined)
  })

  it('take neither the focus nor a press that was meant for the drawing', async () => {
    const open = await openCanvas(SMALL, { userData })
    running = open
    const { page } = open
    const hint = page.locator('[data-hint]')
    await hint.waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('[data-hint]'))).toBeNull()
    const box = await boxOf(hint)
    const under = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-canvas]') !== null,
      { x: box.x + box.width / 3, y: box.y + box.height / 2 },
    )
    expect(under).toBe(true)
  })
})
