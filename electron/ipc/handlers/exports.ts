import { basename, dirname, join } from 'node:path'
import { app, dialog, shell } from 'electron'
import { t } from '../../../shared/messages/language'
import type { FileSystem } from '../../../shared/node/fileSystem'
import { safeSave } from '../../../shared/node/safeSave'
import { fail, ok } from '../../../shared/result'
import { type FileHandles, newToken } from '../../files/handles'
import type { GroupHandlers } from '../register'
import { fileName } from './fileName'

/** Writes pictures to where the person chooses. */
export function exportHandlers(fs: FileSystem, handles: FileHandles): GroupHandlers<'exports'> {
  /** What was exported in this run, for "Show in folder". */
  const written = new Map<string, { readonly windowId: number; readonly path: string }>()
  let lastFolder: string | undefined
  return {
    save: async (window, { suggestedName, format, bytes, handle }) => {
      const plan = handle === undefined ? undefined : handles.find(window.id, handle)
      const beside = plan?.ok ? dirname(plan.value.path) : undefined
      const chosen = await dialog.showSaveDialog(window.browser, {
        defaultPath: join(lastFolder ?? beside ?? app.getPath('documents'), fileName(suggestedName, format)),
        filters: [{ name: t().shell.formats[format], extensions: [format] }],
      })
      if (chosen.canceled || !chosen.filePath) return ok(null)
      const saved = await safeSave(fs, chosen.filePath, typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
      if (!saved.ok) return saved
      lastFolder = dirname(chosen.filePath)
      const revealToken = newToken()
      written.set(revealToken, { windowId: window.id, path: chosen.filePath })
      return ok({ name: basename(chosen.filePath), folder: lastFolder, revealToken })
    },
    reveal: async (window, token) => {
      const file = written.get(token)
      if (!file || file.windowId !== window.id) return fail('unknown-handle', t().shell.exportForgotten)
      shell.showItemInFolder(file.path)
      return ok(null)
    },
  }
}
