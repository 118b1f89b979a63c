import type { Box } from '../../shared/scene/types'
import { recovered, uncovered } from './covered'
import {
  centre,
  contains,
  coveredNow,
  fitBox,
  gutter,
  heading,
  moveTo,
  type Pane,
  surround,
  type Viewport,
  visibleBox,
} from './viewport'

/** The smallest zoom at which the words of a card can still be read (14 px at 0.6 are 8 px). */
const LEGIBLE = 0.6
/** The smallest zoom at which they are read with ease: where the picture zooms in, or holds more than was asked for. */
const READABLE = 0.8
/** The smallest zoom at which all of the plan is kept in view while it grows: to see where one is matters more. */
const WHOLE = 0.7
/** How far from the edges a box must be to be well in view, in screen pixels. */
const EDGE = 24

/** How a box is shown, and what besides it where there is room. */
export interface Surroundings {
  /** The smallest zoom that will do; where all of a card can be read, if left out. */
  readonly least?: number | undefined
  /** The card's parent, say. */
  readonly near?: Box | undefined
  /** How all there is would be shown: as long as that can be read as a whole, the whole is shown. */
  readonly whole?: ((pane: Pane) => Viewport) | undefined
}

/**
 * The viewport in which a box is well in view, moved only as far as needed; the zoom stays unless words would be too small.
 * @returns undefined where nothing needs to move
 */
export function viewOf(
  box: Box,
  view: Viewport,
  { least = LEGIBLE, near, whole }: Surroundings = {},
): Viewport | undefined {
  const legible = view.zoom >= least
  if (legible && contains(wellInView(view), box)) return undefined
  const all = whole?.(view)
  if (all !== undefined && all.zoom >= WHOLE && view.zoom <= Math.max(1, all.zoom)) return all
  const zoom = legible ? view.zoom : READABLE
  const room = { width: view.width - leftEdge(view) - EDGE, height: view.height - 2 * EDGE }
  const largest = (one: Box) => Math.min(zoom, room.width / one.width, room.height / one.height)
  if (largest(box) < zoom) return fitBox(box, view)
  const both = near === undefined ? undefined : surround([box, near])
  // A little smaller is fine where the parent comes into view by that.
  const shared = both === undefined ? 0 : largest(both)
  if (both !== undefined && shared >= Math.min(zoom, READABLE)) return pannedTo(both, zoomedAt(box, view, shared))
  return pannedTo(box, zoomedAt(box, view, zoom))
}

/**
 * The viewport in which boxes are in view at the same zoom, as many as there is room for, the first ones first. Only what
 * is larger than the whole pane is made to fit it.
 * @returns undefined where nothing needs to move
 */
export function panOf(boxes: readonly Box[], view: Viewport): Viewport | undefined {
  const [first, ...others] = boxes
  if (first === undefined || contains(visibleBox(view), surround(boxes) ?? first)) return undefined
  const { width, height } = wellInView(view)
  const fits = (box: Box) => box.width <= width && box.height <= height
  if (!fits(first)) return contains(visibleBox(view), first) ? undefined : fitBox(first, view)
  let together = first
  for (const box of others) {
    const wider = surround([together, box])
    if (wider !== undefined && fits(wider)) together = wider
  }
  return contains(visibleBox(view), together) ? undefined : pannedTo(together, view)
}

/** Moves the picture just so far that a box is well in view. */
function pannedTo(box: Box, view: Viewport): Viewport {
  const { zoom } = view
  const window = wellInView(view)
  const x = shift(box.x, box.width, window.x, window.width)
  const y = shift(box.y, box.height, window.y, window.height)
  return { ...view, x: view.x - x * zoom, y: view.y - y * zoom }
}

/** How far a window of one dimension must go to hold a span. */
function shift(at: number, size: number, from: number, room: number): number {
  if (at < from) return at - from
  return Math.max(0, at + size - (from + room))
}

/** The same picture at another zoom; the box stays where it is on the screen. */
function zoomedAt(box: Box, view: Viewport, zoom: number): Viewport {
  const { x, y } = centre(box)
  return { ...view, zoom, x: view.x + x * (view.zoom - zoom), y: view.y + y * (view.zoom - zoom) }
}

/** The part of the scene that is neither under the names of the lanes nor at the very edge. */
function wellInView(view: Viewport): Box {
  const { zoom } = view
  const window = visibleBox(view, -EDGE)
  const names = (leftEdge(view) - EDGE) / zoom
  return { ...window, x: window.x + names, width: window.width - names }
}

/** How far from the left edge a box must be to be well in view, in screen pixels. */
function leftEdge(view: Pane): number {
  return Math.max(EDGE, gutter(view))
}

/** Brings a box well into view, where nothing lies over it. */
export function bringIntoView(box: Box, surroundings?: Surroundings): void {
  moveUncovered((view) => viewOf(box, view, surroundings))
}

/** Brings boxes into view, where nothing lies over them, without zooming. */
export function panIntoView(boxes: readonly Box[]): void {
  moveUncovered((view) => panOf(boxes, view))
}

/** Brings one of several boxes into view, without zooming: the nearest, where none of them is in view. */
export function panToOneOf(boxes: readonly Box[]): void {
  moveUncovered((view) => oneOf(boxes, view))
}

/** The viewport in which at least one of the boxes is in view. @returns undefined where one is already, and for none */
export function oneOf(boxes: readonly Box[], view: Viewport): Viewport | undefined {
  const window = visibleBox(view)
  if (boxes.some((box) => contains(window, box))) return undefined
  const middle = centre(window)
  const far = (box: Box) => Math.hypot(centre(box).x - middle.x, centre(box).y - middle.y)
  const nearest = boxes.reduce<Box | undefined>((best, box) => (best && far(best) <= far(box) ? best : box), undefined)
  return nearest && panOf([nearest], view)
}

function moveUncovered(wanted: (view: Viewport) => Viewport | undefined): void {
  const view = heading()
  if (view.width === 0) return
  const covered = coveredNow()
  const next = wanted(uncovered(view, covered))
  if (next === undefined) return
  const { x, y, zoom } = recovered(next, view, covered)
  moveTo({ x, y, zoom })
}
