import { useSyncExternalStore } from 'react'

/** How many pixels of the screen one of the page has; another one when the window moves to another screen. */
export function usePixelRatio(): number {
  return useSyncExternalStore(watch, () => window.devicePixelRatio)
}

function watch(changed: () => void): () => void {
  const end = new AbortController()
  const listen = () => {
    // A query for the ratio as it is now is no longer true with any other one.
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    const tell = () => {
      listen()
      changed()
    }
    query.addEventListener('change', tell, { once: true, signal: end.signal })
  }
  listen()
  window.addEventListener('resize', changed, { signal: end.signal })
  return () => end.abort()
}
