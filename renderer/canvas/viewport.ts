import { create } from 'zustand'
import type { Box, Scene } from '../../shared/scene/types'
import { type Covered, NOTHING, recovered, uncovered } from './covered'
import { COMPACT, TIGHT, WALL } from './laneNameSize'
import { nextZoom } from './zoomSteps'

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
  /** While a hand pans or zooms, or the picture glides, and until a moment after that. */
  readonly moving: boolean
}

export const MIN_ZOOM = 0.002
export const MAX_ZOOM = 4
/** From afar a rope is no thinner than this, in screen pixels, or it vanishes. */
export const THINNEST_ROPE = 0.8
/** So near to a rope, in scene pixels, a pointer means it; from afar, so near in screen pixels. */
const GRASP = 8
const LEAST_GRASP = 3
/** Panes narrower than this, in pixels, have no room to spare. */
const NARROW = 720

/** Free space around what is shown, in screen pixels: little in a small pane, where the cards need it. */
const LEAST_MARGIN = 16
const MOST_MARGIN = 48
/** Above and below in a pane without any room to spare: a plan has free paper of its own there. */
const LEAST_ABOVE = 2

/** Free space around what is shown in a pane so wide, in screen pixels. */
export function margin({ width }: { width: number }): number {
  return Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, Math.round(width / 50)))
}

/** About as wide are the names of the lanes at the left edge, in screen pixels; none where no room can be left free. */
export function gutter({ width }: { width: number }): number {
  return width < NARROW ? 0 : width < COMPACT ? 68 : 100
}

/** How near to a rope a pointer means it, in scene pixels. */
export function graspOf(zoom: number): number {
  return Math.max(GRASP, LEAST_GRASP / zoom)
}

/** Longest animation, in milliseconds. */
const MOTION = 180

export const useViewport = create<ViewportState>(() => ({
  x: 0,
  y: 0,
  zoom: 1,
  width: 0,
  height: 0,
  flight: undefined,
  moving: false,
}))

interface PaneBox extends Pane {
  readonly left: number
  readonly top: number
}

export const NO_PANE: PaneBox = { left: 0, top: 0, width: 0, height: 0 }

/** What moves the picture. FlowCanvas hands it in when it mounts. */
export interface ViewportController {
  set(to: { x: number; y: number; zoom: number }, duration: number): void
  /** The pane's place in the window, and its size as it is laid out now. */
  pane(): PaneBox
  /** What lies over the pane now. */
  covered(): Covered
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

const contents = new WeakMap<Scene, Box>()

/** What there is to see: the cards, from the ceiling to the ground. Reckoned once for a scene: a drag asks at every move. */
export function contentBox(scene: Scene): Box {
  const known = contents.get(scene) ?? reckonContent(scene)
  contents.set(scene, known)
  return known
}

function reckonContent(scene: Scene): Box {
  const { bounds } = scene
  const cards = surround(scene.cards)
  if (cards === undefined) return { ...bounds, width: Math.max(bounds.width, EMPTY_WIDTH) }
  return { x: cards.x, y: bounds.y, width: cards.width, height: bounds.height }
}

export interface Pane {
  readonly width: number
  readonly height: number
}

export interface FitOptions {
  /** Not larger than this; by default 100 %, on a wall 160 %. */
  readonly maxZoom?: number | undefined
  /** What the box leaves free at the left edge, whatever its size, in screen pixels. */
  readonly beside?: number
}

/** The viewport that shows a box whole. Where there is room to spare, the box stands right of the names of the lanes. */
export function fitBox(
  box: Box,
  pane: Pane,
  { maxZoom = pane.width > WALL ? 1.6 : 1, beside = 0 }: FitOptions = {},
): Viewport {
  const edge = margin(pane)
  const least = Math.max(edge, beside)
  const width = Math.max(1, pane.width - least - edge)
  const height = Math.max(1, pane.height - 2 * (pane.width < TIGHT ? LEAST_ABOVE : edge))
  const wanted = Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height))
  const zoom = Math.max(MIN_ZOOM, Math.min(maxZoom, wanted))
  const free = pane.width - box.width * zoom
  const names = Math.max(beside, gutter(pane))
  const left = free >= names + 2 * edge ? (free + names) / 2 : Math.max(least, free - edge)
  return { ...pane, zoom, x: left - box.x * zoom, y: (pane.height - box.height * zoom) / 2 - box.y * zoom }
}

/** Whether two views show the same, but for what nobody sees. */
export function isAt(a: Pick<Viewport, 'x' | 'y' | 'zoom'>, b: Pick<Viewport, 'x' | 'y' | 'zoom'>): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom / b.zoom - 1) < 0.001
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
  // At once, and not only when React Flow says so: nothing is painted for a place that is left again in the same frame.
  useViewport.setState(flight === undefined ? { x: to.x, y: to.y, zoom: to.zoom, flight } : { flight })
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
export function showAll(box: Box, options: FitOptions = {}): void {
  showFitted((pane) => fitBox(box, pane, options))
}

/**
 * Moves to a view that fits what the panels over the pane leave of it, below what lies over its upper edge.
 * @param fitted is told where that part looks, or will in a moment, and how wide the whole pane is, or 0 where a panel
 *   lies over the names of the lanes
 */
export function showFitted(fitted: (part: Viewport, named: number) => Viewport): void {
  moveTo(fittedBeside(fitted, heading(), coveredNow()))
}

/** A view that fits what of a pane is left free at its sides and below its upper edge; `fitted` as in `showFitted`. */
export function fittedBeside(
  fitted: (part: Viewport, named: number) => Viewport,
  view: Viewport,
  { left, right, top }: Covered,
): Viewport {
  const sides = { ...NOTHING, left, right, top }
  return recovered(fitted(uncovered(view, sides), left > 0 ? 0 : view.width), view, sides)
}

/** A hand has taken the picture: it does not arrive where it was going. */
export function endFlight(): void {
  if (useViewport.getState().flight !== undefined) useViewport.setState({ flight: undefined })
}

/** Where the picture looks, or, on the way to another place, where it will: what goes on from there must not stop it half way. */
export function heading(): Viewport {
  const { x, y, zoom, width, height, flight } = useViewport.getState()
  return { ...(flight?.to ?? { x, y, zoom }), width, height }
}

/** Zooms to the next round step, in or out. */
export function stepZoom(direction: 1 | -1, about?: Box): void {
  zoomTo(nextZoom(heading().zoom, direction), about)
}

/** Zooms about the middle of a box that is in view, or else of the pane. */
export function zoomTo(wanted: number, about?: Box): void {
  const view = heading()
  const { x, y, zoom, width, height } = view
  const next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, wanted))
  const middle = about !== undefined && intersects(about, visibleBox(view)) ? centre(about) : undefined
  const [cx, cy] = middle === undefined ? [width / 2, height / 2] : [middle.x * zoom + x, middle.y * zoom + y]
  moveTo({ zoom: next, x: cx - ((cx - x) / zoom) * next, y: cy - ((cy - y) / zoom) * next })
}

/** The middle of a box. */
export function centre(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Whether a box holds all of another one. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** What lies over the pane now. */
export function coveredNow(): Covered {
  return controller?.covered() ?? NOTHING
}

/** Where the pane is in the window, in pixels. */
export function paneOrigin(): { left: number; top: number } {
  return controller?.pane() ?? NO_PANE
}

/** Whether the pane has this size as it is laid out now: of a new layout the viewport is told a moment later. */
export function isMeasured({ width, height }: Pane): boolean {
  const pane = controller?.pane() ?? NO_PANE
  return Math.abs(pane.width - width) < 1 && Math.abs(pane.height - height) < 1
}

/** A point of the window in scene pixels. */
export function toScene(clientX: number, clientY: number): { x: number; y: number } {
  const { x, y, zoom } = useViewport.getState()
  const { left, top } = paneOrigin()
  return { x: (clientX - left - x) / zoom, y: (clientY - top - y) / zoom }
}
