import { t } from '../../shared/messages/language'
import { bridge } from './bridge'
import { useDocument } from './documentStore'
import { openOpened } from './opening'
import { save, saveAs } from './saving'
import { closeDialog, openDialog, toast } from './viewActions'
import { useView } from './viewStore'

/** Asks what to do when a save finds that the file changed outside. */
export function watchConflicts(): () => void {
  return useDocument.subscribe(({ saveError }, before) => {
    if (saveError?.code === 'changed-outside' && saveError !== before.saveError) askConflict()
  })
}

/** The file changed while the window was away: an untouched plan is read again, an edited one asks. */
export function askReload(handle: string): void {
  const { plan, file } = useDocument.getState()
  if (plan === undefined || file.handle !== handle) return
  if (plan.session.isDirty) {
    useDocument.setState({ saveError: { code: 'changed-outside', message: t().documents.changed(file.name) } })
  } else void reload(handle)
}

/** The file changed behind our back: nobody's work is overwritten without being asked. */
export function askConflict(): void {
  if (useView.getState().dialogs.some((dialog) => dialog.type === 'question')) return
  const { handle, name } = useDocument.getState().file
  if (handle === undefined) return
  const choose = (run: () => void) => () => {
    closeDialog()
    run()
  }
  openDialog({
    type: 'question',
    title: t().documents.conflict.title,
    text: t().documents.conflict.text(name),
    choices: [
      { label: t().documents.conflict.copy, kind: 'primary', run: choose(() => void saveAs()) },
      { label: t().documents.conflict.overwrite, kind: 'danger', run: choose(() => void save({ force: true })) },
      { label: t().documents.conflict.theirs, kind: 'danger', run: choose(() => void reload(handle)) },
    ],
  })
}

async function reload(handle: string): Promise<void> {
  const theirs = await bridge().documents.reload(handle)
  if (!theirs.ok) return void toast(theirs.error.message, { tone: 'error' })
  await openOpened(theirs.value)
  const { file } = useDocument.getState()
  if (file.handle === theirs.value.handle) toast(t().documents.readAgain(file.name), { passing: true })
}
