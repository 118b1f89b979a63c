import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { ipcMain } from 'electron'
import Store from 'electron-store'
import { t } from '../shared/messages/language'
import type { AppError } from '../shared/result'
import type { Settings } from './settingsSchema'
import { repairSettings, settings as settingsSchema } from './settingsSchema'

/** Preferences, recent files and window state. Held in memory; every change is stored at once. */
export interface SettingsStore {
  get(): Settings
  /** Changes some settings; the others stay. */
  change(part: Partial<Settings>): void
  /** What the person has to be told once, e.g. that damaged settings were put aside. */
  notices(): readonly AppError[]
}

const NAME = 'settings'

/**
 * Opens the settings. A damaged file never stops the app: it is kept as `settings.json.bak`, the parts that can be read
 * are used, the rest gets its defaults.
 * @param folder the app's data folder
 */
export function openSettings(folder: string): SettingsStore {
  const path = join(folder, `${NAME}.json`)
  const { store, stored, unreadable } = openStore(folder, path)
  const { settings, repaired } = repairSettings(stored)
  if (repaired) keepAside(path, copyFileSync)
  let current = settings
  if (repaired || unreadable) write(store, current)
  return {
    get: () => current,
    change: (part) => {
      current = settingsSchema.parse({ ...current, ...part })
      write(store, current)
    },
    notices: () => (repaired || unreadable ? [notice()] : []),
  }
}

function notice(): AppError {
  return { code: 'settings-repaired', message: t().shell.settingsRepaired }
}

interface OpenedStore {
  readonly store: Store | undefined
  readonly stored: unknown
  readonly unreadable: boolean
}

function openStore(folder: string, path: string): OpenedStore {
  try {
    const store = createStore(folder)
    return { store, stored: existsSync(path) ? store.store : undefined, unreadable: false }
  } catch {
    // Not JSON, or not even a file: put aside, never deleted, and start anew.
    keepAside(path, renameSync)
    return { store: tryCreateStore(folder), stored: undefined, unreadable: true }
  }
}

function createStore(folder: string): Store {
  const store = new Store({ name: NAME, cwd: folder, clearInvalidConfig: false, accessPropertiesByDotNotation: false })
  // The library listens for pages that ask where the settings lie. Ours must not be told.
  ipcMain.removeAllListeners('electron-store-get-data')
  return store
}

function tryCreateStore(folder: string): Store | undefined {
  try {
    return createStore(folder)
  } catch (error) {
    console.error('Settings cannot be stored in this session:', error)
    return undefined
  }
}

function keepAside(path: string, how: (from: string, to: string) => void): void {
  try {
    how(path, `${path}.bak`)
  } catch (error) {
    console.error('The damaged settings could not be kept:', error)
  }
}

function write(store: Store | undefined, settings: Settings): void {
  try {
    if (store) store.store = { ...settings }
  } catch (error) {
    // A full or read-only disk must not stop the work on a plan: the settings hold until the app ends.
    console.error('The settings could not be stored:', error)
  }
}
