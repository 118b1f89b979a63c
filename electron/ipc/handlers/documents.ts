import { dirname, join } from 'node:path'
import { app, dialog, shell } from 'electron'
import { NO_FILE } from '../../../shared/ipc/channels'
import type { Opened, Saved } from '../../../shared/ipc/payloads'
import { t } from '../../../shared/messages/language'
import type { Result } from '../../../shared/result'
import { fail, ok } from '../../../shared/result'
import type { AppWindow } from '../../app/appWindow'
import { openSample } from '../../files/samples'
import type { GroupHandlers } from '../register'
import type { Services } from '../services'
import { fileName } from './fileName'

function filters(): { name: string; extensions: string[] }[] {
  return [
    { name: t().shell.planFiles, extensions: ['plumb'] },
    { name: t().shell.allFiles, extensions: ['*'] },
  ]
}

/** Opens a file for a window; one that another window holds is brought to the front there. */
export async function openFile(services: Services, window: AppWindow, path: string): Promise<Result<Opened>> {
  const opened = await services.documents.open(window.id, path)
  if (!opened.ok && opened.error.code === 'already-open') await showHolder(services, window, path)
  return opened
}

function remember(services: Services, path: string): void {
  services.recents.add(path, services.now())
  app.addRecentDocument(path)
}

/** Brings another window that has the file open to the front. @returns whether there is one */
async function showHolder(services: Services, window: AppWindow, path: string): Promise<boolean> {
  const target = await services.fs.realPath(path).catch(() => path)
  const holder = services.windows.byId(services.handles.elsewhere(window.id, target) ?? -1)
  if (holder) services.windows.show(holder)
  return holder !== undefined
}

export function documentHandlers(services: Services): GroupHandlers<'documents'> {
  const { documents, handles, recents } = services
  return {
    open: async (window) => {
      const chosen = await dialog.showOpenDialog(window.browser, { filters: filters(), properties: ['openFile'] })
      const path = chosen.canceled ? undefined : chosen.filePaths[0]
      return path === undefined ? ok(null) : openFile(services, window, path)
    },
    openRecent: async (window, id) => {
      const path = recents.pathOf(id)
      if (path === undefined) return fail('unknown-recent', t().shell.recentForgotten)
      const opened = await openFile(services, window, path)
      if (!opened.ok && opened.error.code === 'not-found') recents.remove(id)
      return opened
    },
    openDropped: async (window, path) =>
      path === NO_FILE ? fail('not-a-file', t().shell.notAFile) : openFile(services, window, path),
    openBeside: async (window, path) => {
      if (path === NO_FILE) return fail('not-a-file', t().shell.notAFile)
      if (!(await showHolder(services, window, path))) services.openWindow({ kind: 'file', path })
      return ok(null)
    },
    openSample: (_window, name) => openSample(services.fs, services.samplesFolder, name),
    save: (window, request) => documents.save(window.id, request),
    saveAs: (window, request) => saveAs(services, window, request),
    reload: (window, handle) => documents.reload(window.id, handle),
    reveal: async (window, handle) => {
      const found = handles.find(window.id, handle)
      if (!found.ok) return found
      shell.showItemInFolder(found.value.path)
      return ok(null)
    },
    checkOutside: (window, handle) => documents.checkOutside(window.id, handle),
    remember: async (window, handle) => {
      const found = handles.find(window.id, handle)
      if (!found.ok) return found
      remember(services, found.value.path)
      return ok(null)
    },
    release: async (window, handle) => {
      handles.forget(window.id, handle)
      return ok(null)
    },
  }
}

async function saveAs(
  services: Services,
  window: AppWindow,
  request: { suggestedName: string; text: string; handle?: string | undefined },
): Promise<Result<Saved | null>> {
  const current = request.handle === undefined ? undefined : services.handles.find(window.id, request.handle)
  const folder = current?.ok ? dirname(current.value.path) : app.getPath('documents')
  const chosen = await dialog.showSaveDialog(window.browser, {
    defaultPath: join(folder, fileName(request.suggestedName, 'plumb')),
    filters: filters(),
  })
  if (chosen.canceled || !chosen.filePath) return ok(null)
  const saved = await services.documents.saveAs(window.id, chosen.filePath, request.text)
  if (saved.ok) remember(services, chosen.filePath)
  return saved
}
