import type { TouchEvent } from 'react'
import type { Point } from './hitTest'
import { cancelLongPress } from './longPress'
import { cancelDrag } from './useCardDrag'
import { MAX_ZOOM, MIN_ZOOM, moveTo, paneOrigin, useViewport } from './viewport'

/** Where two fingers are, in pixels of the pane. */
export type Fingers = readonly [Point, Point]

interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/**
 * The view after two fingers moved: what lay under them still does.
 * @param view when they were put down
 */
export function pinched(view: View, from: Fingers, to: Fingers): View {
  const wanted = (view.zoom * spread(to)) / Math.max(1, spread(from))
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, wanted))
  const [start, now] = [middle(from), middle(to)]
  return {
    zoom,
    x: now.x - ((start.x - view.x) / view.zoom) * zoom,
    y: now.y - ((start.y - view.y) / view.zoom) * zoom,
  }
}

function spread([a, b]: Fingers): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function middle([a, b]: Fingers): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

let began: { readonly view: View; readonly fingers: Fingers } | undefined

/**
 * Two fingers pan and zoom wherever they lie, on cards too. What the first one had begun is called off, and nobody else
 * gets to see their moves until both are lifted.
 */
export const twoFingers = {
  onTouchStartCapture(event: TouchEvent): void {
    const fingers = fingersOf(event)
    if (fingers === undefined) return
    event.stopPropagation()
    cancelDrag()
    cancelLongPress()
    began = { view: useViewport.getState(), fingers }
  },
  onTouchMoveCapture(event: TouchEvent): void {
    if (began === undefined) return
    event.stopPropagation()
    const fingers = fingersOf(event)
    if (fingers !== undefined) moveTo(pinched(began.view, began.fingers, fingers), false)
  },
  onTouchEndCapture(event: TouchEvent): void {
    if (event.touches.length === 0) began = undefined
  },
  onTouchCancelCapture(): void {
    began = undefined
  },
}

function fingersOf({ touches }: TouchEvent): Fingers | undefined {
  const [a, b] = [touches[0], touches[1]]
  if (a === undefined || b === undefined) return undefined
  const { left, top } = paneOrigin()
  return [
    { x: a.clientX - left, y: a.clientY - top },
    { x: b.clientX - left, y: b.clientY - top },
  ]
}
