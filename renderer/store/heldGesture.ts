/** Held down together with the pointer, or meant for the system: they mean nothing by themselves. */
const BESIDE: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'NumLock',
  'ScrollLock',
  'PrintScreen',
  ' ',
])

/**
 * The pointer drags something from now on. Any key gives that up, and does nothing else: no command acts behind what is
 * in the hand.
 * @param giveUp puts everything back as it was before the pointer took it
 * @returns a function that ends it: the pointer let go
 */
export function holdGesture(giveUp: () => void): () => void {
  const listeners = new AbortController()
  let over = false
  const onKey = (event: KeyboardEvent): void => {
    if (BESIDE.has(event.key)) return
    // A key that is still held down repeats: it was pressed for what was given up.
    if (over && !event.repeat) return listeners.abort()
    event.preventDefault()
    event.stopPropagation()
    if (over) return
    over = true
    giveUp()
  }
  window.addEventListener('keydown', onKey, { signal: listeners.signal, capture: true })
  return () => over || listeners.abort()
}
