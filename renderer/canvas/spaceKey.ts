let down = false

/** True while the space bar is held: then the left button pans. */
export function isSpaceDown(): boolean {
  return down
}

/** Watches the space bar. @returns a function that stops */
export function watchSpace(): () => void {
  const listeners = new AbortController()
  const { signal } = listeners
  window.addEventListener('keydown', (event) => (down ||= event.code === 'Space'), { signal, capture: true })
  window.addEventListener('keyup', (event) => (down &&= event.code !== 'Space'), { signal, capture: true })
  window.addEventListener('blur', () => (down = false), { signal })
  return () => listeners.abort()
}
