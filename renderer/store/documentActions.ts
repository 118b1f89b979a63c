/** Everything that changes the document's side of the window. */

export {
  closePlan,
  dismissError,
  newDocument,
  openAllDropped,
  openFile,
  openRecent,
  openRecovered,
  openSample,
  openSound,
  soundCards,
} from './opening'
export { save, saveAs } from './saving'
export { bailGesture, beginGesture, dispatch, endGesture, type Gesture, tryDispatch } from './session'
export { redo, toastDone, undo } from './undoing'
