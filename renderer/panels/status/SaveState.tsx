import { t } from '../../../shared/messages/language'
import { assertNever } from '../../../shared/result'
import { cx } from '../../components/cx'
import { askConflict } from '../../store/conflict'
import { save, saveAs } from '../../store/documentActions'
import { type DocumentState, useDocument } from '../../store/documentStore'
import { outsideOf } from '../../store/outside'
import { closeDialog, openDialog } from '../../store/viewActions'
import styles from './StatusBar.module.css'

type SaveFacts = Pick<DocumentState, 'saveState' | 'savedAt' | 'file' | 'saveError'>

/** One wording for the whole window: a plan without a file is "not saved yet", touched or not. */
export function saveWords({ saveState, savedAt, file, saveError }: SaveFacts): string {
  const outside = outsideOf({ saveError })
  if (outside !== undefined && saveState !== 'saving') return t().documents.outside[outside]
  if (file.readOnly && saveState !== 'saving') return t().documents.readOnly
  switch (saveState) {
    case 'saving':
      return t().documents.saving
    case 'failed':
      return t().documents.couldNotSave
    case 'edited':
      return file.handle === undefined ? t().documents.notSavedYet : t().documents.edited
    case 'saved':
      if (savedAt !== undefined) return t().documents.savedAt(new Date(savedAt).toTimeString().slice(0, 5))
      return file.handle === undefined ? t().documents.notSavedYet : t().documents.saved
    default:
      return assertNever(saveState)
  }
}

/** Whether the plan is on disk; a press saves, or after a failure says what to do. */
export function SaveState() {
  const state = useDocument()
  const outside = outsideOf(state)
  const failed = outside !== undefined || state.saveState === 'failed'
  return (
    <button
      type="button"
      className={cx(styles.item, failed && styles.failed)}
      data-status="save"
      data-state={outside === undefined || state.saveState === 'saving' ? state.saveState : 'failed'}
      onClick={outside === 'changed' ? askConflict : failed ? () => explain(state) : () => void save()}
    >
      <span aria-hidden="true" className={styles.saveDot} data-state={dot(state)} />
      {saveWords(state)}
    </button>
  )
}

/** Green only for what is on disk; a plan without a file that nobody touched is neither good nor bad. */
function dot({ saveState, file, saveError }: SaveFacts): string {
  if (outsideOf({ saveError }) !== undefined && saveState !== 'saving') return 'failed'
  return saveState === 'saved' && (file.handle === undefined || file.readOnly) ? 'none' : saveState
}

function explain(state: DocumentState): void {
  const { saveError, file } = state
  const outside = outsideOf(state)
  const choose = (run: () => Promise<boolean>) => () => {
    closeDialog()
    void run()
  }
  openDialog({
    type: 'question',
    title: outside === undefined ? t().documents.failedTitle(file.name) : t().documents.outside[outside],
    text:
      outside === undefined
        ? t().documents.failedText(saveError?.message ?? t().documents.unknownReason)
        : t().frame.banner[outside](file.name),
    choices: [
      {
        label: outside === undefined ? t().documents.tryAgain : t().frame.banner.saveAgain,
        kind: 'primary',
        run: choose(() => save({ force: outside !== undefined })),
      },
      { label: t().documents.saveAs, run: choose(saveAs) },
      { label: t().documents.notNow, run: closeDialog },
    ],
  })
}
