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
    useDocument.setState({ saveError: { code: 'changed-outside', message: `“${file.name}” changed outside.` } })
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
    title: 'The file changed outside Plumbline',
    text: `“${name}” was changed by another program or person since you opened it. Nothing has been overwritten.`,
    choices: [
      { label: 'Save mine as a copy…', kind: 'primary', run: choose(() => void saveAs()) },
      { label: 'Overwrite with mine', kind: 'danger', run: choose(() => void save({ force: true })) },
      { label: 'Load theirs, drop mine', kind: 'danger', run: choose(() => void reload(handle)) },
    ],
  })
}

async function reload(handle: string): Promise<void> {
  const opened = await bridge().documents.reload(handle)
  if (opened.ok) openOpened(opened.value)
  else toast(opened.error.message, { tone: 'error' })
}
