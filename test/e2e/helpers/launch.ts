import type { ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { becomesReady } from './native'
import { tempFolder } from './temp'

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
  /** Told of the window as soon as there is one, long before its page is ready. */
  onWindow?: (page: Page) => void
}

export type RunningApp = {
  app: ElectronApplication
  page: Page
  userData: string
  /** Errors of the page so far: uncaught ones, and those written to its console. */
  errors: string[]
  /** Ends the app in an orderly way, unless it has ended. */
  close(): Promise<void>
  /** SIGKILL, as a crash: nothing is flushed and the user data stays. */
  kill(): Promise<void>
  hasEnded(): boolean
}

/** PLUMBLINE_SLOW_PAGES=6 makes the pages six times slower: tests that read a state before it is told show themselves. */
const slowness = Number(process.env['PLUMBLINE_SLOW_PAGES'] ?? 1)

/** Starts the built app in a real Electron and waits until its page says that it is ready. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? tempFolder('data')
  const app = await start({
    ...commandLine({ ...options, userData }),
    colorScheme: options.colorScheme ?? 'light',
    env: { ...environment(), ...options.env },
  })
  // Asked for now: once the app has ended, nobody knows its process.
  const child = app.process()
  const { page, errors } = await firstReadyPage(app, options)
  return {
    app,
    page,
    userData,
    errors,
    async close() {
      if (!hasEnded(child)) await app.close()
    },
    kill: () => kill(child),
    hasEnded: () => hasEnded(child),
  }
}

/** What a start of the built app is typed as. */
export function commandLine({ userData, args = [], files = [] }: LaunchOptions & { userData: string }): {
  executablePath: string
  args: string[]
} {
  const given = (process.env['PLUMBLINE_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean)
  const paths = files.map((file) => resolve(file))
  return {
    executablePath: electronPath(),
    args: [...given, `--user-data-dir=${userData}`, projectFolder, ...args, ...paths],
  }
}

/** What the person would choose in the system's dialogs; a dialog without an answer is cancelled. */
export type DialogAnswers = { open?: string[]; save?: string; message?: number }

/** Replaces the system's dialogs, which a test cannot reach, by fixed answers, and counts anew how often they are asked. */
export async function stubDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, { open, save, message }) => {
    const stubbed = globalThis as { dialogsAsked?: number }
    stubbed.dialogsAsked = 0
    const answer = <T>(what: T): T => {
      stubbed.dialogsAsked = (stubbed.dialogsAsked ?? 0) + 1
      return what
    }
    dialog.showOpenDialog = () => Promise.resolve(answer({ canceled: !open, filePaths: open ?? [] }))
    dialog.showSaveDialog = () => Promise.resolve(answer({ canceled: !save, filePath: save ?? '' }))
    dialog.showMessageBox = () => Promise.resolve(answer({ response: message ?? 0, checkboxChecked: false }))
    dialog.showMessageBoxSync = () => answer(message ?? 0)
  }, answers)
}

/** How many dialogs the person has answered since `stubDialogs`. */
export function dialogsAsked(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => (globalThis as { dialogsAsked?: number }).dialogsAsked ?? 0)
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
  console.warn(`Electron is started again: ${hung.split('\n')[0]}`)
  try {
    return await _electron.launch({ ...options, timeout: startTimeout })
  } catch (error) {
    // Playwright repeats all that Chromium wrote in its error: the last lines tell enough.
    const lines = String(error).split('\n')
    throw new Error(`Electron does not start:\n${[lines[0], ...lines.slice(-15)].join('\n')}`, { cause: error })
  }
}

async function firstReadyPage(
  app: ElectronApplication,
  { size, onWindow }: LaunchOptions,
): Promise<{ page: Page; errors: string[] }> {
  const said: string[] = []
  app.process().stderr?.on('data', (text) => said.push(String(text)))
  app.process().stdout?.on('data', (text) => said.push(String(text)))
  let errors: string[] = []
  try {
    const page = await app.firstWindow({ timeout: startTimeout })
    await slowDown(page)
    app.on('window', (further) => void slowDown(further).catch(() => undefined))
    errors = collectErrors(page)
    onWindow?.(page)
    await becomesReady(page, startTimeout)
    if (size) await resize(app, page, size)
    return { page, errors }
  } catch (error) {
    await kill(app.process())
    throw new Error(`The app does not get ready: ${String(error)}\n${[...errors, ...said.slice(-15)].join('\n')}`, {
      cause: error,
    })
  }
}

/** Holds the page's thread back, as a machine does that is busy with other things. */
async function slowDown(page: Page): Promise<void> {
  if (slowness <= 1) return
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

async function kill(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
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
