import { cardsTouched } from './changes'
import { useDocument } from './documentStore'
import { flushDrafts } from './drafts'
import { onChange } from './session'
import { announce, requestReveal } from './viewActions'

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

/** Undo and redo must be seen: brings what changed into view, lights it up and says what happened. */
export function watchUndo(): () => void {
  return onChange((session, { cause, label, patches }) => {
    if (cause !== 'undo' && cause !== 'redo') return
    const ids = cardsTouched(session.index, patches)
    if (ids.length > 0) requestReveal(ids, { flash: true })
    announce(`${cause === 'undo' ? 'Undone' : 'Redone'}: ${label}.`)
  })
}
