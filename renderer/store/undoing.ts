import { t } from '../../shared/messages/language'
import { cardsTouched } from './changes'
import { useDocument } from './documentStore'
import { flushDrafts } from './drafts'
import { onChange } from './session'
import { announce, dropStaleToasts, requestReveal, type ToastWords, toast } from './viewActions'
import type { Toast } from './viewTypes'

/** Takes the last step back and shows what changed. */
export function undo(): void {
  flushDrafts()
  useDocument.getState().plan?.session.undo()
}

/** Puts the last undone step back and shows what changed. */
export function redo(): void {
  flushDrafts()
  useDocument.getState().plan?.session.redo()
}

/** Says what was just done, with a way to take exactly that back: it goes as soon as the plan changes again. */
export function toastDone(words: () => string, tone: Toast['tone'] = 'info', more: ToastWords['actions'] = []): void {
  const step = useDocument.getState().plan?.session.position
  if (step === undefined) return
  const run = () => {
    flushDrafts()
    if (useDocument.getState().plan?.session.position === step) undo()
  }
  toast(words, { tone, step, actions: [{ label: () => t().frame.undoThis, run }, ...more] })
}

/** Undo and redo must be seen: brings what changed into view, lights it up and says what happened. */
export function watchUndo(): () => void {
  return onChange((session, { cause, label, patches, from }) => {
    dropStaleToasts(session.position)
    if (cause !== 'undo' && cause !== 'redo') return
    const ids = cardsTouched(session.index, patches)
    // Also without a card: what was added may have moved the picture.
    requestReveal(ids, { flash: ids.length > 0, pan: true, ...(cause === 'undo' ? { undone: from } : {}) })
    announce(cause === 'undo' ? t().frame.undone(label) : t().frame.redone(label))
  })
}
