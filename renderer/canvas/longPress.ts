import type { PointerEvent } from 'react'

/** A finger that rests this long, in milliseconds, asks for the menu: what Windows and Android take. */
const LONG = 500
/** A finger never rests quite still; farther than this, in screen pixels, it moves. */
const STILL = 10

let resting: { readonly timer: ReturnType<typeof setTimeout>; readonly listeners: AbortController } | undefined

/** Waits whether a finger rests, and then opens what the right button opens. A moving or lifted one calls it off. */
export function awaitLongPress(event: PointerEvent<HTMLElement>, open: (at: PointerEvent<HTMLElement>) => void): void {
  cancelLongPress()
  if (event.pointerType !== 'touch') return
  const { clientX, clientY, pointerId } = event
  const listeners = new AbortController()
  const options = { signal: listeners.signal, capture: true }
  const timer = setTimeout(() => {
    cancelLongPress()
    // Lifting the finger is no click: it would close what has just opened.
    const lifting = new AbortController()
    const atTheEnd = { signal: lifting.signal, capture: true, passive: false }
    const lifted = (end: TouchEvent) => {
      end.preventDefault()
      lifting.abort()
    }
    window.addEventListener('touchend', lifted, atTheEnd)
    window.addEventListener('touchcancel', () => lifting.abort(), atTheEnd)
    open(event)
  }, LONG)
  resting = { timer, listeners }
  window.addEventListener(
    'pointermove',
    (next) => Math.hypot(next.clientX - clientX, next.clientY - clientY) > STILL && cancelLongPress(),
    options,
  )
  window.addEventListener('pointerup', (next) => next.pointerId === pointerId && cancelLongPress(), options)
  window.addEventListener('pointercancel', cancelLongPress, options)
}

export function cancelLongPress(): void {
  if (resting === undefined) return
  clearTimeout(resting.timer)
  resting.listeners.abort()
  resting = undefined
}
