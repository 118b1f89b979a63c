import { basename, dirname, join } from 'node:path'
import { app, dialog, nativeImage, shell } from 'electron'
import { t } from '../../../shared/messages/language'
import { safeSave } from '../../../shared/node/safeSave'
import type { Result } from '../../../shared/result'
import { fail, ok } from '../../../shared/result'
import { inWordsOfExports } from '../../files/exported'
import type { GroupHandlers } from '../register'
import type { Services } from '../services'
import { fileName } from './fileName'

/** Writes pictures to where the person chooses, shows them there and lets them be dragged away. */
export function exportHandlers({ fs, handles, exported }: Services): GroupHandlers<'exports'> {
  let lastFolder: string | undefined
  /** The file behind a token, as long as it is still there. */
  const present = async (windowId: number, token: string): Promise<Result<string>> => {
    const found = exported.find(windowId, token)
    if (!found.ok) return found
    const facts = await fs.stat(found.value).catch(() => undefined)
    const name = basename(found.value)
    return facts?.isFile === true ? found : fail('not-found', t().exported.gone(name), name)
  }
  return {
    save: async (window, { suggestedName, format, bytes, handle }) => {
      const plan = handle === undefined ? undefined : handles.find(window.id, handle)
      const beside = plan?.ok ? dirname(plan.value.path) : undefined
      const chosen = await dialog.showSaveDialog(window.browser, {
        defaultPath: join(lastFolder ?? beside ?? app.getPath('documents'), fileName(suggestedName, format)),
        filters: [{ name: t().shell.formats[format], extensions: [format] }],
      })
      if (chosen.canceled || !chosen.filePath) return ok(null)
      const saved = await exported.track(safeSave(fs, chosen.filePath, asBytes(bytes)))
      if (!saved.ok) return { ok: false, error: inWordsOfExports(saved.error) }
      lastFolder = dirname(chosen.filePath)
      const token = exported.issue(window.id, chosen.filePath)
      return ok({ name: basename(chosen.filePath), folder: lastFolder, token })
    },
    reveal: async (window, token) => {
      const found = await present(window.id, token)
      if (!found.ok) return found
      shell.showItemInFolder(found.value)
      return ok(null)
    },
    drag: async (window, token) => {
      const found = await present(window.id, token)
      if (!found.ok) return found
      const icon = await app.getFileIcon(found.value, { size: 'normal' }).catch(() => nativeImage.createEmpty())
      window.browser.webContents.startDrag({ file: found.value, icon: icon.isEmpty() ? appIcon() : icon })
      return ok(null)
    },
  }
}

const asBytes = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : data)

/** Some systems have no picture for a kind of file, and macOS drags nothing without one. */
function appIcon(): Electron.NativeImage {
  return nativeImage.createFromPath(join(app.getAppPath(), 'assets/icon.png')).resize({ width: 64 })
}
