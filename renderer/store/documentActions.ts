/** Everything that changes the document's side of the window. */
export { beginGesture, bailGesture, dispatch, endGesture, tryDispatch, type Gesture } from './session'
export { redo, undo } from './undoing'
export {
  closePlan,
  dismissError,
  newDocument,
  openDropped,
  openFile,
  openOutcome,
  openRecent,
  openRecovered,
  openSample,
  openSound,
} from './opening'
export { save, saveAs } from './saving'
