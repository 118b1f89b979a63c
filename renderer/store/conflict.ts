import { t } from '../../shared/messages/language'
import { useDocument } from './documentStore'
import { readAgain } from './outside'
import { save, saveAs } from './saving'
import { closeDialog, openDialog } from './viewActions'
import { useView } from './viewStore'

/**
 * Asks what to do when somebody saves and the file has changed outside. What is only noticed, or found by autosave, is told
 * above the drawing: a question would take the keys of somebody who is typing.
 */
export function watchConflicts(): () => void {
  return useDocument.subscribe(({ saveError, saveState }, before) => {
    const failed = saveState === 'failed' && saveError !== before.saveError
    if (failed && saveError?.code === 'changed-outside') askConflict()
  })
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
      { label: t().documents.conflict.theirs, kind: 'danger', run: choose(() => void readAgain(handle)) },
    ],
  })
}
