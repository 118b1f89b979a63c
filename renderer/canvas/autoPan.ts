import type { Box } from '../../shared/scene/types'
import { setCanvas, useCanvas } from './canvasStore'
import type { Point } from './hitTest'
import { heading, moveTo, useViewport, type Viewport, visibleBox } from './viewport'

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
  const view = useViewport.getState()
  towards = { x: pointer.x * view.zoom + view.x, y: pointer.y * view.zoom + view.y }
  if (mayPan(pointer, view, content)) dwelling ??= setTimeout(() => setCanvas({ autoPan: true }), DWELL)
  else stopFollowing()
}

/**
 * Moves the picture in every frame while it is to move along with something that React Flow does not drag.
 * @returns a function that stops
 */
export function panAlong(): () => void {
  let frame = requestAnimationFrame(function step() {
    if (useCanvas.getState().autoPan) moveTo(beyond(heading(), towards), false)
    frame = requestAnimationFrame(step)
  })
  return () => cancelAnimationFrame(frame)
}

/** Where the pointer was last, in pixels of the pane. */
let towards: Point = { x: 0, y: 0 }

/** The view a step farther at the edges that a pointer is near. */
function beyond(view: Viewport, { x, y }: Point): Viewport {
  const step = (at: number, size: number) => (at < NEAR ? AUTO_PAN_SPEED : at > size - NEAR ? -AUTO_PAN_SPEED : 0)
  return { ...view, x: view.x + step(x, view.width), y: view.y + step(y, view.height) }
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
