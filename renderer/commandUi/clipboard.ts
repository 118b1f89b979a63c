import { MANY_CARDS } from '../bulk/runJob'
import { outlineHasFocus } from '../canvas/canvasFocus'
import { useDocument } from '../store/documentStore'
import { useView } from '../store/viewStore'
import { copyCards, copyMany, handOver } from './copyCards'
import { deleteSelected } from './handlers/deleting'
import { inTextField, keyScope } from './keyScope'
import { pasteFrom } from './pasteCards'

/** Cut, copy and paste of cards. In text fields the page's own behaviour stays. */
export function watchClipboard(): () => void {
  const listeners = new AbortController()
  const { signal } = listeners
  document.addEventListener('copy', (event) => copy(event, () => undefined), { signal })
  document.addEventListener('cut', (event) => copy(event, deleteSelected), { signal })
  document.addEventListener('paste', paste, { signal })
  return () => listeners.abort()
}

/** @param then what follows when the cards are on the clipboard */
function copy(event: ClipboardEvent, then: () => void): void {
  if (handOver(event.clipboardData)) return event.preventDefault()
  const { plan } = useDocument.getState()
  const { selection } = useView.getState()
  if (plan === undefined || selection.length === 0 || !ours() || event.clipboardData === null) return
  // Not prevented: without a selected text the page leaves the clipboard alone until all is ready.
  if (selection.length > MANY_CARDS) {
    const same = () =>
      useView.getState().selection === selection && useDocument.getState().plan?.session === plan.session
    // What was selected meanwhile is not meant.
    return void copyMany(plan, selection).then((done) => done && same() && then())
  }
  event.preventDefault()
  copyCards(plan, selection, event.clipboardData)
  then()
}

function paste(event: ClipboardEvent): void {
  const { plan } = useDocument.getState()
  if (plan === undefined || !ours() || event.clipboardData === null) return
  event.preventDefault()
  pasteFrom(plan, event.clipboardData)
}

/** Clipboard events belong to the cards while the drawing or the outline has the focus and nobody selects text elsewhere. */
function ours(): boolean {
  return !inTextField() && (keyScope() === 'canvas' || outlineHasFocus()) && useView.getState().dialogs.length === 0
}
