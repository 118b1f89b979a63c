import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

/** The built app: Electron reads its package.json for the main file. */
const projectFolder = resolve(import.meta.dirname, '../../..')

/** Generous, for machines that are busy: a start takes half a second. */
const startTimeout = 60_000

export type LaunchOptions = {
  /** Further command line arguments, such as `--sample`. */
  args?: string[]
  /** Settings and recovery data of an earlier launch; a fresh folder when left out. */
  userData?: string
  /** Plans to open, as a double-click on them would. */
  files?: string[]
  colorScheme?: 'light' | 'dark'
  /** Size of the window's content in CSS pixels. */
  size?: { width: number; height: number }
  env?: Record<string, string>
}

export type RunningApp = {
  app: ElectronApplication
  page: Page
  userData: string
  /** Errors of the page so far: uncaught ones, and those written to its console. */
  errors: string[]
  /** Ends the app in an orderly way; a folder that was made for it is removed. */
  close(): Promise<void>
  /** SIGKILL, as a crash: nothing is flushed and the user data stays. */
  kill(): Promise<void>
}

/** Starts the built app in a real Electron and waits until its page says that it is ready. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'plumbline-test-'))
  const app = await start({
    executablePath: electronPath(),
    args: [
      ...(process.env['PLUMBLINE_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean),
      `--user-data-dir=${userData}`,
      projectFolder,
      ...(options.args ?? []),
      ...(options.files ?? []).map((file) => resolve(file)),
    ],
    colorScheme: options.colorScheme ?? 'light',
    env: { ...environment(), ...options.env },
  })
  const { page, errors } = await firstReadyPage(app)
  if (options.size) await resize(app, page, options.size)
  return {
    app,
    page,
    userData,
    errors,
    async close() {
      await app.close()
      if (!options.userData) rmSync(userData, { recursive: true, force: true })
    },
    kill: () => kill(app),
  }
}

/** What the person would choose in the system's dialogs; a dialog without an answer is cancelled. */
export type DialogAnswers = { open?: string[]; save?: string; message?: number }

/** Replaces the system's dialogs, which a test cannot reach, by fixed answers. */
export async function stubDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, { open, save, message }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: !open, filePaths: open ?? [] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: !save, filePath: save ?? '' })
    dialog.showMessageBox = () => Promise.resolve({ response: message ?? 0, checkboxChecked: false })
    dialog.showMessageBoxSync = () => message ?? 0
  }, answers)
}

/**
 * Starts Electron. On a virtual display the debugger's connection is now and then never answered, so a start that hangs
 * is tried a second time; an app that does not start fails both.
 */
async function start(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  const hung = await _electron
    .launch({ ...options, timeout: startTimeout / 3 })
    .catch((error: unknown) => String(error))
  if (typeof hung !== 'string') return hung
  try {
    return await _electron.launch({ ...options, timeout: startTimeout })
  } catch (error) {
    // Playwright repeats all that Chromium wrote in its error: the last lines tell enough.
    const lines = String(error).split('\n')
    throw new Error(`Electron does not start:\n${[lines[0], ...lines.slice(-15)].join('\n')}`, { cause: error })
  }
}

async function firstReadyPage(app: ElectronApplication): Promise<{ page: Page; errors: string[] }> {
  const said: string[] = []
  app.process().stderr?.on('data', (text) => said.push(String(text)))
  app.process().stdout?.on('data', (text) => said.push(String(text)))
  let errors: string[] = []
  try {
    const page = await app.firstWindow({ timeout: startTimeout })
    errors = collectErrors(page)
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', null, {
      timeout: startTimeout,
    })
    return { page, errors }
  } catch (error) {
    await kill(app)
    throw new Error(`The app does not get ready: ${String(error)}\n${[...errors, ...said.slice(-15)].join('\n')}`, {
      cause: error,
    })
  }
}

async function kill(app: ElectronApplication): Promise<void> {
  const child = app.process()
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await ended
}

function electronPath(): string {
  const path = process.env['PLUMBLINE_ELECTRON']
  if (!path) throw new Error('PLUMBLINE_ELECTRON is not set. Run these tests with `npm test -- --e2e [filter]`.')
  return path
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]))
}

function collectErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

async function resize(app: ElectronApplication, page: Page, size: { width: number; height: number }): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((shown, { width, height }) => shown.setContentSize(width, height), size)
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size)
}
