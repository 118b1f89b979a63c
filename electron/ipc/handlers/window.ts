import { dialog, nativeTheme } from 'electron'
import type { Opened } from '../../../shared/ipc/payloads'
import type { Prefs } from '../../../shared/ipc/prefs'
import { currentLanguage, t } from '../../../shared/messages/language'
import type { Result } from '../../../shared/result'
import { fail, ok } from '../../../shared/result'
import type { AppWindow } from '../../app/appWindow'
import { openSample } from '../../files/samples'
import type { GroupHandlers } from '../register'
import type { Services } from '../services'
import { openFile } from './documents'

/** The system's look, as the page needs it. */
export function currentTheme(): { dark: boolean; highContrast: boolean } {
  return { dark: nativeTheme.shouldUseDarkColors, highContrast: nativeTheme.shouldUseHighContrastColors }
}

/** Native dialogs and menus follow the chosen theme. High contrast is the page's own, so the system decides the rest. */
export function followTheme(theme: Prefs['theme']): void {
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme
}

/** Opens what a window was made for. */
async function openPending(services: Services, window: AppWindow): Promise<Result<Opened> | null> {
  const { pending } = window
  if (!pending) return null
  const opened =
    pending.kind === 'sample'
      ? await openSample(services.fs, services.samplesFolder, pending.name)
      : await openFile(services, window, pending.path)
  if (opened.ok) services.windows.expectDocument(window, opened.value.name)
  window.pending = undefined
  return opened
}

export function windowHandlers(services: Services): GroupHandlers<'window'> {
  const { windows } = services
  return {
    ready: async (window) => {
      // A page that loads a second time (after a crash) starts without files; its unsaved work is offered again.
      services.handles.forgetWindow(window.id)
      services.exported.forgetWindow(window.id)
      services.recovery.forgetWindow(window.id)
      windows.setDocument(window, undefined)
      const document = await openPending(services, window)
      window.ready = true
      return ok({ document, theme: currentTheme(), language: currentLanguage(), notices: services.takeNotices() })
    },
    setDocument: async (window, document) => {
      const before = window.document?.handle
      windows.setDocument(window, document)
      // The window shows another file now: the one before may be opened elsewhere.
      if (before !== undefined && before !== document.handle) services.handles.forget(window.id, before)
      if (process.platform === 'darwin') {
        const file = document.handle === undefined ? undefined : services.handles.find(window.id, document.handle)
        window.browser.setRepresentedFilename(file?.ok ? file.value.path : '')
      }
      return ok(null)
    },
    askUnsaved: async (window, name) => ok(await askUnsaved(window, name)),
    answerClose: async (window, { proceed }) => {
      window.close.answer(proceed)
      return ok(null)
    },
    edit: async (window, command) => {
      window.browser.webContents[command]()
      return ok(null)
    },
    setProgress: async (window, { done }) => {
      // Below nothing is "no progress"; Electron takes -1 for it.
      window.browser.setProgressBar(done ?? -1)
      return ok(null)
    },
    print: (window, { landscape }) => print(window, landscape),
    openNew: async () => {
      services.openWindow()
      return ok(null)
    },
    close: async (window) => {
      window.browser.close()
      return ok(null)
    },
    toggleFullScreen: async ({ browser }) => {
      browser.setFullScreen(!browser.isFullScreen())
      return ok(null)
    },
  }
}

async function askUnsaved(window: AppWindow, name: string): Promise<'save' | 'discard' | 'cancel'> {
  const { response } = await dialog.showMessageBox(window.browser, {
    type: 'warning',
    message: t().shell.saveChanges(name),
    detail: t().shell.saveChangesDetail,
    buttons: [t().shell.save, t().shell.dontSave, t().common.cancel],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  return (['save', 'discard', 'cancel'] as const)[response] ?? 'cancel'
}

/** Backgrounds are part of the drawing; the page itself says how it is laid out on paper. */
function print(window: AppWindow, landscape: boolean): Promise<Result<boolean>> {
  return new Promise((resolve) => {
    window.browser.webContents.print({ landscape, printBackground: true }, (printed, reason) => {
      // What Electron calls an error when the person presses Cancel.
      const cancelled = !printed && /cancel/i.test(reason)
      resolve(printed || cancelled ? ok(printed) : fail('print-failed', t().desktop.printFailed(reason)))
    })
  })
}
