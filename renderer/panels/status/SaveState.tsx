import { assertNever } from '../../../shared/result'
import { cx } from '../../components/cx'
import { askConflict } from '../../store/conflict'
import { save, saveAs } from '../../store/documentActions'
import { type DocumentState, useDocument } from '../../store/documentStore'
import { closeDialog, openDialog } from '../../store/viewActions'
import styles from './StatusBar.module.css'

type SaveFacts = Pick<DocumentState, 'saveState' | 'savedAt' | 'file' | 'saveError'>

export const NOT_SAVED = 'Not saved yet'

/** One wording for the whole window: a plan without a file is "not saved yet", touched or not. */
export function saveWords({ saveState, savedAt, file, saveError }: SaveFacts): string {
  if (file.readOnly && saveState !== 'saving') return 'Read only'
  if (saveError?.code === 'changed-outside' && saveState !== 'saving') return 'Not saved: changed outside'
  switch (saveState) {
    case 'saving':
      return 'Saving…'
    case 'failed':
      return 'Could not save'
    case 'edited':
      return file.handle === undefined ? NOT_SAVED : 'Edited'
    case 'saved':
      if (savedAt !== undefined) return `Saved ${new Date(savedAt).toTimeString().slice(0, 5)}`
      return file.handle === undefined ? NOT_SAVED : 'Saved'
    default:
      return assertNever(saveState)
  }
}

/** Whether the plan is on disk; a press saves, or after a failure says what to do. */
export function SaveState() {
  const state = useDocument()
  const conflict = state.saveError?.code === 'changed-outside'
  const failed = conflict || state.saveState === 'failed'
  return (
    <button
      type="button"
      className={cx(styles.item, failed && styles.failed)}
      data-status="save"
      data-save-state={state.saveState}
      data-state={state.saveState}
      onClick={conflict ? askConflict : failed ? () => explain(state) : () => void save()}
    >
      <span aria-hidden="true" className={styles.saveDot} data-state={dot(state)} />
      {saveWords(state)}
    </button>
  )
}

/** Green only for what is on disk; a plan without a file that nobody touched is neither good nor bad. */
function dot({ saveState, file, saveError }: SaveFacts): string {
  if (saveError?.code === 'changed-outside' && saveState !== 'saving') return 'failed'
  return saveState === 'saved' && (file.handle === undefined || file.readOnly) ? 'none' : saveState
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
