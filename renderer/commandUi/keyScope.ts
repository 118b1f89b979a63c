import type { KeyScope } from '../../shared/actions/shortcuts'
import { canvasHasFocus } from '../canvas/canvasFocus'

const TEXT_INPUTS = new Set(['text', 'search', 'number', 'date', 'email', 'url', 'tel', 'password'])

/** True while the person is typing in a field. */
export function inTextField(): boolean {
  const active = document.activeElement
  if (active instanceof HTMLTextAreaElement) return true
  if (active instanceof HTMLInputElement) return TEXT_INPUTS.has(active.type)
  return active instanceof HTMLElement && active.isContentEditable
}

/** Where the focus is, as the list of shortcuts asks. */
export function keyScope(): KeyScope {
  if (inTextField()) return 'text'
  return canvasHasFocus() ? 'canvas' : 'elsewhere'
}
