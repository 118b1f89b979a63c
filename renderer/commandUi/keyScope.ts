import type { KeyScope } from '../../shared/actions/shortcuts'
import { canvasHasFocus } from '../canvas/canvasFocus'

const TEXT_INPUTS = new Set(['text', 'search', 'number', 'date', 'email', 'url', 'tel', 'password'])

/** True while the person is typing in a field. */
export function inTextField(): boolean {
  return isTextField(document.activeElement)
}

/** Whether something is typed in: a field of text, not a box to tick. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.has(target.type)
  return target instanceof HTMLElement && target.isContentEditable
}

/** Where the focus is, as the list of shortcuts asks. */
export function keyScope(): KeyScope {
  if (inTextField()) return 'text'
  return canvasHasFocus() ? 'canvas' : 'elsewhere'
}
