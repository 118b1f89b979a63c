import { app, dialog } from 'electron'
import { t } from '../../shared/messages/language'
import { openFile } from '../ipc/handlers/documents'
import type { Services } from '../ipc/services'
import type { AppWindow } from './appWindow'
import { emit } from './appWindow'
import type { Launch } from './launchArguments'

/** A page that crashes more often than this within the time below is not loaded again by itself. */
const MAX_RELOADS = 3
const RELOADS_WITHIN_MS = 5 * 60 * 1000

/** Opens what the app was started for: files, a sample, the last plan where that is preferred, or the welcome screen. */
export function openAtStart(services: Services, launch: Launch): void {
  const { prefs, recents } = services.settings.get()
  const last = prefs.reopenLast ? recents[0]?.path : undefined
  if (launch.files.length > 0) {
    for (const path of new Set(launch.files)) services.openWindow({ kind: 'file', path })
  } else if (launch.sample) {
    services.openWindow({ kind: 'sample', name: launch.sample })
  } else {
    services.openWindow(last === undefined ? undefined : { kind: 'file', path: last })
  }
}

/** Opens a file named from outside: where it is open already, else in a window without a plan, else in a new one. */
export async function openFromOutside(services: Services, path: string): Promise<void> {
  const { windows, handles } = services
  const target = await services.fs.realPath(path).catch(() => path)
  const holder = windows.byId(handles.elsewhere(-1, target) ?? -1)
  const window = holder ?? windows.vacant()
  if (!window) return services.openWindow({ kind: 'file', path })
  windows.show(window)
  if (holder) return
  // Taken from now on: another file may follow while this one is being read.
  window.pending = { kind: 'file', path }
  if (!window.ready) return
  const opened = await openFile(services, window, path)
  if (opened.ok) windows.expectDocument(window, opened.value.name)
  window.pending = undefined
  emit(window, 'openDocument', opened)
}

/** Another start of the app: its files open here, and a window comes to the front. */
export async function onSecondStart(services: Services, launch: Launch): Promise<void> {
  for (const path of launch.files) await openFromOutside(services, path)
  const first = services.windows.all()[0]
  if (launch.files.length > 0) return
  if (first && !launch.sample) services.windows.show(first)
  else services.openWindow(launch.sample ? { kind: 'sample', name: launch.sample } : undefined)
}

/** Quits only after every window has agreed, one after the other, so that questions do not pile up. */
export function guardQuit(services: Services): void {
  let asking = false
  app.on('before-quit', (event) => {
    const open = services.windows.all()
    if (open.length === 0 && services.exported.writing === undefined) return
    event.preventDefault()
    if (asking) return
    asking = true
    void closeAll(services, open).then(async (closed) => {
      // A picture that is being written would else leave a piece of it beside the file.
      await services.exported.writing
      asking = false
      if (closed) app.quit()
    })
  })
}

async function closeAll(services: Services, open: readonly AppWindow[]): Promise<boolean> {
  for (const window of open) if (!(await services.windows.close(window, 'quit'))) return false
  return true
}

/** A page that crashed is loaded again and offers the unsaved work; one that keeps crashing is not. */
export function reviveCrashed(window: AppWindow, clock: () => number): void {
  const crashes: number[] = []
  const { browser } = window
  browser.webContents.on('render-process-gone', (_event, details) => {
    window.ready = false
    if (details.reason === 'clean-exit' || browser.isDestroyed()) return
    const now = clock()
    crashes.push(now)
    if (crashes.filter((at) => now - at < RELOADS_WITHIN_MS).length <= MAX_RELOADS) return browser.webContents.reload()
    dialog.showErrorBox(t().shell.failing, t().shell.failingDetail(app.name))
  })
}
