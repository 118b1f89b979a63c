import { useView } from '../store/viewStore'

/**
 * Makes room for fingers where the main pointer is one, and otherwise from the first touch on. It stays so: a window that
 * changed its sizes back and forth would be worse than large buttons.
 * @returns a function that stops watching
 */
export function watchTouch(): () => void {
  const listeners = new AbortController()
  const onTouch = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    listeners.abort()
    makeRoom()
  }
  if (window.matchMedia('(pointer: coarse)').matches) makeRoom()
  else window.addEventListener('pointerdown', onTouch, { signal: listeners.signal, capture: true })
  return () => listeners.abort()
}

function makeRoom(): void {
  document.documentElement.dataset['coarse'] = ''
  useView.setState({ coarse: true })
}
