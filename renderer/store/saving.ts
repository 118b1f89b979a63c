import type { Saved } from '../../shared/ipc/payloads'
import { t } from '../../shared/messages/language'
import type { AppError } from '../../shared/result'
import type { Session } from '../../shared/session/session'
import { bridge } from './bridge'
import { useDocument } from './documentStore'
import { flushDrafts } from './drafts'
import { fileText, prepareFileText } from './fileText'
import { discardRecovery } from './recovery'
import { announce, toast } from './viewActions'

/** A migrated plan keeps its old file as `.bak` on the first save. */
let keepBackup = false

export function keepBackupOnSave(keep: boolean): void {
  keepBackup = keep
}

/** One save at a time: edits made meanwhile stay marked as unsaved. */
let running: Promise<boolean> | undefined

/**
 * Saves the plan to its file, or asks where when it has none (or may not be written).
 * @returns whether the plan is on disk now
 */
export function save(options: { force?: boolean; quiet?: boolean } = {}): Promise<boolean> {
  flushDrafts()
  const { plan, file } = useDocument.getState()
  if (plan === undefined) return Promise.resolve(false)
  if (file.handle === undefined || file.readOnly) return saveAs()
  const { handle } = file
  running = (running ?? Promise.resolve(true)).then(() => write(plan.session, handle, options))
  return running
}

async function write(
  session: Session,
  handle: string,
  options: { force?: boolean; quiet?: boolean },
): Promise<boolean> {
  await prepareFileText(session.doc)
  const { state } = session
  const text = fileText(session.doc)
  useDocument.setState({ saveState: 'saving' })
  const request = {
    handle,
    text,
    ...(options.force ? { force: true } : {}),
    ...(keepBackup ? { keepBackup: true } : {}),
  }
  const saved = await bridge().documents.save(request)
  if (!saved.ok) return failed(saved.error, options.quiet ?? false)
  succeeded(session, state, saved.value)
  return true
}

/** Asks where, then writes. @returns whether the plan is on disk now */
export async function saveAs(): Promise<boolean> {
  flushDrafts()
  const { plan, file } = useDocument.getState()
  if (plan === undefined) return false
  const { session } = plan
  const { state } = session
  const text = fileText(session.doc)
  const before = useDocument.getState().saveState
  useDocument.setState({ saveState: 'saving' })
  const suggestedName = fileName(file.handle === undefined ? session.doc.plan.title || file.name : file.name)
  const saved = await bridge().documents.saveAs({
    suggestedName,
    text,
    ...(file.handle === undefined ? {} : { handle: file.handle }),
  })
  if (!saved.ok) return failed(saved.error, false)
  if (saved.value === null) {
    useDocument.setState({ saveState: before })
    return false
  }
  succeeded(session, state, saved.value)
  return true
}

function fileName(wanted: string): string {
  const clean = wanted
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
  const base = clean === '' ? t().documents.untitled : clean
  return base.toLowerCase().endsWith('.plumb') ? base : `${base}.plumb`
}

function succeeded(session: Session, state: number, saved: Saved): void {
  session.markSaved(state)
  keepBackup = false
  if (useDocument.getState().plan?.session !== session) return
  useDocument.setState({
    file: { handle: saved.handle, name: saved.name, folder: saved.folder, readOnly: false },
    saveState: session.isDirty ? 'edited' : 'saved',
    savedAt: Date.now(),
    saveError: undefined,
  })
  if (!session.isDirty) discardRecovery()
  announce(t().documents.savedSaid)
}

function failed(error: AppError, quiet: boolean): boolean {
  const before = useDocument.getState().saveError
  // Why it is not saved is told; that the file is gone stays true until there is one again.
  const code = before?.code === 'file-gone' ? before.code : error.code
  // A file that changed outside is a question of its own, to whoever saves; see conflict.ts.
  const saveState = quiet && code === 'changed-outside' ? 'edited' : 'failed'
  useDocument.setState({ saveState, saveError: { ...error, code } })
  if (error.code !== 'changed-outside' && !quiet)
    toast(() => t().documents.couldNotSaveBecause(error.message), {
      tone: 'error',
      actions: [{ label: () => t().documents.saveAs, run: () => void saveAs() }],
    })
  return false
}
