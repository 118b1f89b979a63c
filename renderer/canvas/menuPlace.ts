import { useCanvas } from './canvasStore'
import type { Point } from './hitTest'

let chosen: Point | undefined

/**
 * The point of the free canvas whose menu was just used: what was chosen there happens there. It is forgotten at the
 * next key or press.
 * @returns client pixels
 */
export function menuPlace(): Point | undefined {
  return chosen
}

/** Notes it. @returns a function that stops */
export function watchMenuPlace(): () => void {
  const listeners = new AbortController()
  const forget = () => {
    chosen = undefined
  }
  for (const type of ['keydown', 'pointerdown'] as const)
    window.addEventListener(type, forget, { signal: listeners.signal, capture: true })
  const leave = useCanvas.subscribe(({ menu }, before) => {
    if (menu === undefined && before.menu?.on === 'canvas') chosen = before.menu.at
  })
  return () => {
    listeners.abort()
    leave()
  }
}
