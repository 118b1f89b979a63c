import type { Box } from '../../shared/scene/types'
import { setCanvas, useCanvas } from './canvasStore'
import type { Point } from './hitTest'
import { useViewport, type Viewport, visibleBox } from './viewport'

/** Screen pixels a frame; at 60 frames a second 300 px a second. */
export const AUTO_PAN_SPEED = 5
/** A pointer this near to an edge, in screen pixels, wants to go on: React Flow's own distance. */
const NEAR = 40
/** It has to stay there for so long, in milliseconds: most are only on their way. */
const DWELL = 350
/** How far the picture goes beyond the plan, in screen pixels. */
const BEYOND = 160

let dwelling: ReturnType<typeof setTimeout> | undefined

/**
 * Lets the picture move along while a card is dragged near an edge: after a moment, and only as far as there is a plan.
 * @param pointer in scene pixels
 * @param content all there is to see
 */
export function followDrag(pointer: Point, content: Box): void {
  if (mayPan(pointer, useViewport.getState(), content))
    dwelling ??= setTimeout(() => setCanvas({ autoPan: true }), DWELL)
  else stopFollowing()
}

/** Ends it: the pointer left the edge, or the drag is over. */
export function stopFollowing(): void {
  clearTimeout(dwelling)
  dwelling = undefined
  if (useCanvas.getState().autoPan) setCanvas({ autoPan: false })
}

/** Whether a pointer (scene pixels) is near an edge of the pane beyond which there is more of the plan. */
export function mayPan(pointer: Point, view: Viewport, content: Box): boolean {
  const { zoom } = view
  const [inner, outer] = [visibleBox(view, -NEAR), visibleBox(view)]
  const more = BEYOND / zoom
  return (
    (pointer.x < inner.x && outer.x > content.x - more) ||
    (pointer.y < inner.y && outer.y > content.y - more) ||
    (pointer.x > inner.x + inner.width && outer.x + outer.width < content.x + content.width + more) ||
    (pointer.y > inner.y + inner.height && outer.y + outer.height < content.y + content.height + more)
  )
}
