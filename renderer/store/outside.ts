import type { OutsideState } from '../../shared/ipc/payloads'
import { t } from '../../shared/messages/language'
import type { AppError } from '../../shared/result'
import type { Session } from '../../shared/session/session'
import { bridge } from './bridge'
import { type DocumentState, useDocument } from './documentStore'
import { flushDrafts } from './drafts'
import { keepView } from './keepView'
import { openOpened } from './opening'
import { discardRecovery, keepForRecovery } from './recovery'
import { toast } from './viewActions'
import { useView } from './viewStore'

/** What became of the open plan's file: other content, no file, or nothing that is a plan. */
export type Outside = Exclude<OutsideState, 'same'> | 'broken'

const CODES: ReadonlyMap<string, Outside> = new Map([
  ['changed-outside', 'changed'],
  ['file-gone', 'gone'],
  ['file-broken', 'broken'],
])

/** What became of the file outside, if that is why the plan is not saved; it stays until it is decided. */
export function outsideOf({ saveError }: Pick<DocumentState, 'saveError'>): Outside | undefined {
  return saveError === undefined ? undefined : CODES.get(saveError.code)
}

/** The plan was saved at this position when its file was lost: as long as nobody edits, it need not ask for anything. */
let kept: { readonly session: Session; readonly position: number } | undefined

/** The file was looked at: an untouched plan is read again, an edited one asks, and one without a file counts as unsaved. */
export function fileIs(handle: string, state: OutsideState): void {
  const { plan, file } = useDocument.getState()
  if (plan === undefined || file.handle !== handle) return
  switch (state) {
    case 'same':
      return found()
    case 'gone':
      return lose({ code: 'file-gone', message: t().documents.gone(file.name) })
    case 'changed':
      flushDrafts()
      found()
      // Nor is a title taken away that is being typed.
      if (!plan.session.isDirty && useView.getState().editing === undefined) return void readAgain(handle)
      useDocument.setState({
        saveState: 'edited',
        saveError: { code: 'changed-outside', message: t().documents.changed(file.name) },
      })
  }
}

/** Reads the file anew, in place of the plan as it is here. */
export async function readAgain(handle: string): Promise<void> {
  const theirs = await bridge().documents.reload(handle)
  const { file } = useDocument.getState()
  if (file.handle !== handle) return
  if (!theirs.ok)
    return lose({ ...theirs.error, code: theirs.error.code === 'not-found' ? 'file-gone' : 'file-broken' })
  const showAgain = keepView()
  await openOpened(theirs.value, (error) => lose({ ...error, code: 'file-broken' }))
  const now = useDocument.getState().file
  if (now.handle !== theirs.value.handle) return
  showAgain()
  toast(() => t().documents.readAgain(now.name), { passing: true })
}

/** What is on the screen is all that is left of the plan: it counts as unsaved. */
function lose(saveError: AppError): void {
  const session = useDocument.getState().plan?.session
  if (session === undefined) return
  if (session.isDirty) kept = undefined
  else {
    kept = { session, position: session.position }
    session.markUnsaved()
    keepForRecovery()
  }
  useDocument.setState({ saveState: 'edited', saveError })
}

/** The file is there, whatever is in it. */
function found(): void {
  const state = useDocument.getState()
  if (outsideOf(state) === undefined || state.plan === undefined) return
  const { session } = state.plan
  if (kept?.session === session && session.position === kept.position) {
    session.markSaved(kept.position)
    discardRecovery()
  }
  kept = undefined
  useDocument.setState({ saveState: session.isDirty ? 'edited' : 'saved', saveError: undefined })
}
