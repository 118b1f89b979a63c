import { app, dialog, shell } from 'electron'
import type { AppInfo } from '../../../shared/ipc/payloads'
import { currentLanguage, t } from '../../../shared/messages/language'
import { fail, ok } from '../../../shared/result'
import { emit } from '../../app/appWindow'
import { setInterfaceSize } from '../../app/interfaceSize'
import { applyLanguage } from '../../app/language'
import { externalAddress } from '../../app/origin'
import type { Windows } from '../../app/windows'
import type { GroupHandlers } from '../register'
import type { Services } from '../services'
import { followTheme } from './window'

export function appHandlers(): GroupHandlers<'app'> {
  return {
    info: async () => ok(info()),
    openExternal: async (window, address) => {
      const url = externalAddress(address)
      if (!url) return fail('address-refused', t().shell.addressRefused)
      const { response } = await dialog.showMessageBox(window.browser, {
        type: 'question',
        message: url.host ? t().shell.openAddress(url.host) : t().shell.openMail,
        detail: url.href,
        buttons: [t().shell.open, t().common.cancel],
        defaultId: 0,
        cancelId: 1,
      })
      if (response !== 0) return ok(false)
      await shell.openExternal(url.href)
      return ok(true)
    },
    quit: async () => {
      app.quit()
      return ok(null)
    },
  }
}

function info(): AppInfo {
  const { platform, versions } = process
  const known = platform === 'linux' || platform === 'win32' || platform === 'darwin'
  return {
    name: app.name,
    version: app.getVersion(),
    platform: known ? platform : 'other',
    electron: versions.electron,
    chromium: versions.chrome,
    node: versions.node,
  }
}

export function prefsHandlers(services: Services): GroupHandlers<'prefs'> {
  const { settings, windows } = services
  return {
    get: async () => ok(settings.get().prefs),
    set: async (_window, patch) => {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
      settings.change({ prefs: { ...settings.get().prefs, ...given } })
      const { prefs } = settings.get()
      followTheme(prefs.theme)
      if (applyLanguage(prefs.language)) tellLanguage(windows)
      for (const window of windows.all()) {
        if (given['interfaceSize'] !== undefined) setInterfaceSize(window, prefs.interfaceSize)
        emit(window, 'prefsChanged', prefs)
      }
      return ok(prefs)
    },
  }
}

function tellLanguage(windows: Windows): void {
  windows.refresh()
  for (const window of windows.all()) emit(window, 'languageChanged', currentLanguage())
}

export function recentsHandlers(services: Services): GroupHandlers<'recents'> {
  const { recents } = services
  return {
    list: async () => ok(recents.list()),
    remove: async (_window, id) => ok(recents.remove(id)),
    clear: async () => {
      app.clearRecentDocuments()
      return ok(recents.clear())
    },
  }
}

export function recoveryHandlers(services: Services): GroupHandlers<'recovery'> {
  const { recovery, now } = services
  return {
    list: async () => ok((await recovery.list()).entries),
    write: (window, request) => recovery.write(window.id, request, now()),
    read: (window, key) => recovery.read(window.id, key),
    discard: async (_window, key) => {
      await recovery.discard(key)
      return ok(null)
    },
  }
}
