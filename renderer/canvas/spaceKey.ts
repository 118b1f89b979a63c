import { setCanvas, useCanvas } from './canvasStore'
import { isField } from './isField'

/** Watches the space bar: while it is held the left button pans, on cards too. @returns a function that stops */
export function watchSpace(): () => void {
  const listeners = new AbortController()
  const { signal } = listeners
  const hold = (event: KeyboardEvent) => event.code === 'Space' && !isField(event.target) && take(true)
  const letGo = (event: KeyboardEvent) => event.code === 'Space' && take(false)
  window.addEventListener('keydown', hold, { signal, capture: true })
  window.addEventListener('keyup', letGo, { signal, capture: true })
  window.addEventListener('blur', () => take(false), { signal })
  return () => listeners.abort()
}

/** A key that is held down repeats. */
function take(hand: boolean): void {
  if (useCanvas.getState().hand !== hand) setCanvas({ hand })
}
