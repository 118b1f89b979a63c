import { dialog, shell } from 'electron'
import type { Spelling } from '../../../shared/ipc/payloads'
import { t } from '../../../shared/messages/language'
import { ok } from '../../../shared/result'
import type { GroupHandlers } from '../register'
import type { Services } from '../services'

/** Dictionaries of the spell checker; on macOS the system has its own. */
export function spellingHandlers({ dictionaries }: Services): GroupHandlers<'spelling'> {
  const state = async (): Promise<Spelling> => ({
    system: process.platform === 'darwin',
    folder: dictionaries.folder,
    dictionaries: await dictionaries.list(),
  })
  return {
    list: async () => ok(await state()),
    add: async (window) => {
      const chosen = await dialog.showOpenDialog(window.browser, {
        title: t().spelling.title,
        filters: [{ name: t().spelling.files, extensions: ['bdic'] }],
        properties: ['openFile'],
      })
      const path = chosen.canceled ? undefined : chosen.filePaths[0]
      if (path === undefined) return ok(null)
      const added = await dictionaries.add(path)
      return added.ok ? ok({ language: added.value, spelling: await state() }) : added
    },
    remove: async (_window, language) => {
      const removed = await dictionaries.remove(language)
      return removed.ok ? ok(await state()) : removed
    },
    showFolder: async () => {
      const prepared = await dictionaries.prepareFolder()
      if (!prepared.ok) return prepared
      const failed = await shell.openPath(dictionaries.folder)
      if (failed !== '') shell.showItemInFolder(dictionaries.folder)
      return ok(null)
    },
  }
}
