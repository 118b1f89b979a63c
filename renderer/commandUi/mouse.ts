import type { ActionId } from '../../shared/actions/actions'
import { runAction } from '../store/actions'

/** The buttons at the side of a mouse, as the page counts them. */
const SIDE: Readonly<Record<number, ActionId>> = { 3: 'go.back', 4: 'go.forward' }

/** Goes back and forward with the buttons at the side of the mouse. @returns a function that stops */
export function watchMouse(): () => void {
  const listeners = new AbortController()
  window.addEventListener('mouseup', onMouseUp, { signal: listeners.signal })
  return () => listeners.abort()
}

function onMouseUp(event: MouseEvent): void {
  const action = SIDE[event.button]
  if (action === undefined) return
  event.preventDefault()
  runAction(action)
}
