import { create } from 'zustand'
import type { Box, Scene } from '../../shared/scene/types'

/** Where the window looks at the scene: screen = scene * zoom + (x, y), inside a pane of width x height pixels. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly width: number
  readonly height: number
}

interface ViewportState extends Viewport {
  /** While the picture glides from one place to another: both. */
  readonly flight: { readonly from: Viewport; readonly to: Viewport } | undefined
}

export const MIN_ZOOM = 0.002
export const MAX_ZOOM = 4
/** Free space around what is shown, in screen pixels. */
const MARGIN = 48
/** Left of the picture stand the names of the lanes. */
const LANE_NAMES = 112
/** Longest animation, in milliseconds. */
const MOTION = 180

export const useViewport = create<ViewportState>(() => ({
  x: 0,
  y: 0,
  zoom: 1,
  width: 0,
  height: 0,
  flight: undefined,
}))

/** What moves the picture. FlowCanvas hands it in when it mounts. */
export interface ViewportController {
  set(to: { x: number; y: number; zoom: number }, duration: number): void
  /** The pane's place in the window. */
  origin(): { left: number; top: number }
}

let controller: ViewportController | undefined

export function setController(next: ViewportController | undefined): void {
  controller = next
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** How long a movement lasts, in milliseconds: 0 for people who asked for less motion. */
export function motion(): number {
  return prefersReducedMotion() ? 0 : MOTION
}

/** The least width of an empty plan's lanes, in scene pixels. */
const EMPTY_WIDTH = 1000

/** What there is to see: the cards, from the ceiling to the ground. */
export function contentBox(scene: Scene): Box {
  const { bounds } = scene
  const cards = surround(scene.cards)
  if (cards === undefined) return { ...bounds, width: Math.max(bounds.width, EMPTY_WIDTH) }
  return { x: cards.x, y: bounds.y, width: cards.width, height: bounds.height }
}

/** Panes wider than this, in pixels, are wall displays: people stand metres away. */
const WALL = 2400

/** The viewport that shows a box whole, not larger than `maxZoom` (by default 100 %, on a wall 160 %). */
export function fitBox(
  box: Box,
  pane: { width: number; height: number },
  maxZoom = pane.width > WALL ? 1.6 : 1,
): Viewport {
  const width = Math.max(1, pane.width - LANE_NAMES - 2 * MARGIN)
  const height = Math.max(1, pane.height - 2 * MARGIN)
  const wanted = Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height))
  const zoom = Math.max(MIN_ZOOM, Math.min(maxZoom, wanted))
  return {
    ...pane,
    zoom,
    x: LANE_NAMES + MARGIN + (width - box.width * zoom) / 2 - box.x * zoom,
    y: MARGIN + (height - box.height * zoom) / 2 - box.y * zoom,
  }
}

/** The part of the scene that the window shows, grown by `padding` screen pixels. */
export function visibleBox(view: Viewport, padding = 0): Box {
  const { x, y, zoom, width, height } = view
  return {
    x: (-x - padding) / zoom,
    y: (-y - padding) / zoom,
    width: (width + 2 * padding) / zoom,
    height: (height + 2 * padding) / zoom,
  }
}

export function intersects(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The smallest box around boxes; undefined for none. */
export function surround(boxes: readonly Box[]): Box | undefined {
  const first = boxes[0]
  if (first === undefined) return undefined
  let [left, top, right, bottom] = [first.x, first.y, first.x + first.width, first.y + first.height]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export function moveTo(to: { x: number; y: number; zoom: number }, animated = true): void {
  const duration = animated ? motion() : 0
  const from = useViewport.getState()
  const flight = duration === 0 ? undefined : { from, to: { ...from, ...to } }
  useViewport.setState({ flight })
  controller?.set(to, duration)
  // By the clock: a flight that a hand interrupts never tells that it ended. A newer one lands by itself.
  if (flight !== undefined) setTimeout(() => land(flight), duration + LANDING)
}

/** A frame or two between the end of a flight and the cards' coming into the page, in milliseconds. */
const LANDING = 40

function land(flight: ViewportState['flight']): void {
  if (useViewport.getState().flight === flight) useViewport.setState({ flight: undefined })
}

/** Shows all of a box, whatever zoom that takes. */
export function showAll(box: Box, options: { maxZoom?: number; animated?: boolean } = {}): void {
  moveTo(fitBox(box, useViewport.getState(), options.maxZoom), options.animated)
}

export function zoomBy(factor: number, about?: Box): void {
  zoomTo(useViewport.getState().zoom * factor, about)
}

/** Zooms about the middle of a box that is in view, or else of the pane. */
export function zoomTo(wanted: number, about?: Box): void {
  const view = useViewport.getState()
  const { x, y, zoom, width, height } = view
  const next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, wanted))
  const middle = about !== undefined && intersects(about, visibleBox(view)) ? centre(about) : undefined
  const [cx, cy] = middle === undefined ? [width / 2, height / 2] : [middle.x * zoom + x, middle.y * zoom + y]
  moveTo({ zoom: next, x: cx - ((cx - x) / zoom) * next, y: cy - ((cy - y) / zoom) * next })
}

function centre(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The smallest zoom at which the words of a card can be read. */
const READABLE = 0.6

/** Brings a box into view: does nothing when it is well in view; keeps the zoom unless words would be too small. */
export function bringIntoView(box: Box, animated = true): void {
  const view = useViewport.getState()
  if (view.width === 0) return
  const zoom = Math.max(view.zoom, Math.min(1, READABLE))
  if (zoom === view.zoom && contains(visibleBox(view, -24), box)) return
  if (box.width * zoom > view.width || box.height * zoom > view.height) return showAll(box, { animated })
  moveTo(
    { zoom, x: view.width / 2 - (box.x + box.width / 2) * zoom, y: view.height / 2 - (box.y + box.height / 2) * zoom },
    animated,
  )
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** A point of the window in scene pixels. */
export function toScene(clientX: number, clientY: number): { x: number; y: number } {
  const { x, y, zoom } = useViewport.getState()
  const origin = controller?.origin() ?? { left: 0, top: 0 }
  return { x: (clientX - origin.left - x) / zoom, y: (clientY - origin.top - y) / zoom }
}
