import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type Apps, setUpApps } from './apps'
import { commandLine } from './launch'
import { tempFolder } from './temp'

/** What the app keeps from one start to the next, a fresh folder for each test. */
export interface UserData extends Apps {
  readonly folder: string
  /** Goes on with a folder that no app has seen. */
  renew(): void
  /** Starts the app once more while it runs, as a double-click on a file does; resolves with the exit code. */
  startAgain(file: string): Promise<unknown>
  /** What is kept of unsaved work, text by text. */
  recoveries(): string[]
  /** The settings as they are on the disk now. */
  settings(): StoredSettings
}

/** As much of it as tests ask for. */
interface StoredSettings {
  readonly prefs?: {
    readonly view?: string
    readonly interfaceSize?: string
    readonly panels?: Readonly<Record<string, boolean>>
    readonly panelSizes?: Readonly<Record<string, number>>
    readonly columnWidths?: Readonly<Record<string, number>>
    readonly outlineColumns?: readonly string[] | null
  }
  readonly window?: { readonly width: number }
}

/** Starts apps on the same data, one after the other, and ends them as `setUpApps` does. */
export function setUpUserData(): UserData {
  const apps = setUpApps()
  const again: ChildProcess[] = []
  let folder = ''
  const renew = () => {
    folder = tempFolder('data')
  }
  beforeEach(renew)
  afterEach(() => {
    for (const child of again.splice(0)) child.kill('SIGKILL')
  })
  return {
    get folder() {
      return folder
    },
    renew,
    launch: (options) => apps.launch({ userData: folder, ...options }),
    startAgain(file) {
      const { executablePath, args } = commandLine({ userData: folder, files: [file] })
      const child = spawn(executablePath, args)
      again.push(child)
      return new Promise((done) => child.once('exit', done))
    },
    recoveries: () => recoveriesIn(join(folder, 'recovery')),
    settings() {
      const path = join(folder, 'settings.json')
      return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as StoredSettings) : {}
    },
  }
}

function recoveriesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.recovery')) : []
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}
