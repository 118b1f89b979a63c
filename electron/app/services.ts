import { join } from 'node:path'
import { app, session } from 'electron'
import { t } from '../../shared/messages/language'
import { diskFileSystem } from '../../shared/node/fileSystem'
import type { AppError } from '../../shared/result'
import { Dictionaries } from '../files/dictionaries'
import { Documents } from '../files/documents'
import { ExportedFiles } from '../files/exported'
import { FileHandles } from '../files/handles'
import { OutsideWatch } from '../files/outsideWatch'
import { Recents } from '../files/recents'
import { Recovery } from '../files/recovery'
import type { Services } from '../ipc/services'
import { openSettings } from '../settings'
import { emit } from './appWindow'
import { applyLanguage } from './language'
import { chromiumSpeller } from './speller'
import { Windows } from './windows'

/** Puts together what the handlers work with. */
export async function createServices(devServer: string | undefined): Promise<Services> {
  const settings = openSettings(app.getPath('userData'))
  applyLanguage(settings.get().prefs.language)
  const handles = new FileHandles()
  const windows = new Windows(settings, devServer)
  const documents = new Documents(diskFileSystem, handles)
  const recoveryFolder = join(app.getPath('userData'), 'recovery')
  const recovery = new Recovery(diskFileSystem, recoveryFolder, handles)
  let notices = [...settings.notices(), ...(await prepareRecovery(recovery))]
  return {
    fs: diskFileSystem,
    settings,
    windows,
    handles,
    recovery,
    recoveryFolder,
    exported: new ExportedFiles(),
    dictionaries: new Dictionaries(
      diskFileSystem,
      // Chromium's own choice.
      join(app.getPath('userData'), 'Dictionaries'),
      chromiumSpeller(session.defaultSession),
    ),
    documents,
    outside: watchOutside(documents, windows),
    recents: new Recents(settings),
    samplesFolder: join(app.getAppPath(), 'examples'),
    now: () => new Date().toISOString(),
    openWindow: (pending) => void windows.open(pending),
    takeNotices: () => {
      const taken = notices
      notices = []
      return taken
    },
  }
}

function watchOutside(documents: Documents, windows: Windows): OutsideWatch {
  return new OutsideWatch({
    documents,
    tell: (windowId, handle, state) => {
      const window = windows.byId(windowId)
      if (window) emit(window, 'externalChange', { handle, state })
    },
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  })
}

async function prepareRecovery(recovery: Recovery): Promise<AppError[]> {
  try {
    await recovery.prepare()
    return damageNotices((await recovery.list()).damaged)
  } catch {
    return [{ code: 'recovery-off', message: t().shell.recoveryOff }]
  }
}

function damageNotices(damaged: number): AppError[] {
  return damaged === 0 ? [] : [{ code: 'recovery-damaged', message: t().shell.recoveryDamaged(damaged) }]
}
