import { assertNever } from '../../../shared/result'
import { cx } from '../../components/cx'
import { save, saveAs } from '../../store/documentActions'
import { type DocumentState, useDocument } from '../../store/documentStore'
import { closeDialog, openDialog } from '../../store/viewActions'
import styles from './StatusBar.module.css'

function words({ saveState, savedAt, file }: DocumentState): string {
  switch (saveState) {
    case 'saving':
      return 'Saving…'
    case 'failed':
      return 'Could not save'
    case 'edited':
      return file.handle === undefined ? 'Not saved yet' : 'Edited'
    case 'saved':
      if (savedAt !== undefined) return `Saved ${new Date(savedAt).toTimeString().slice(0, 5)}`
      return file.handle === undefined ? 'New' : 'Saved'
    default:
      return assertNever(saveState)
  }
}

/** Whether the plan is on disk; a press saves, or after a failure says what to do. */
export function SaveState() {
  const state = useDocument()
  const failed = state.saveState === 'failed'
  return (
    <button
      type="button"
      className={cx(styles.item, failed && styles.failed)}
      data-status="save"
      data-save-state={state.saveState}
      data-state={state.saveState}
      onClick={failed ? () => explain(state) : () => void save()}
    >
      <span aria-hidden="true" className={styles.saveDot} data-state={state.saveState} />
      {words(state)}
    </button>
  )
}

function explain({ saveError, file }: DocumentState): void {
  const choose = (run: () => Promise<boolean>) => () => {
    closeDialog()
    void run()
  }
  openDialog({
    type: 'question',
    title: `“${file.name}” could not be saved`,
    text: `${saveError?.message ?? 'The reason is not known.'} Your work is still here, and a copy is kept for recovery.`,
    choices: [
      { label: 'Try again', kind: 'primary', run: choose(() => save()) },
      { label: 'Save as…', run: choose(saveAs) },
      { label: 'Not now', run: closeDialog },
    ],
  })
}
