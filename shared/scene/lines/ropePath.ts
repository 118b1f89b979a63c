import { n } from '../marks'
import type { Box } from '../types'
import type { Passage } from './passages'

/** What draws a line: a canvas, or what writes path data. */
export interface Pen {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void
}

export interface RopeEnds {
  readonly parent: Box
  readonly child: Box
  /** Height below which the parent's lane is free of cards. */
  readonly from: number
  /** Height above which the child's lane is free of cards. */
  readonly to: number
  /** Where the rope runs down in the parent's lane: below the parent, or beside it where something stands below it. */
  readonly leave: number
  /** Where it comes down in the child's lane: above the child, or beside it in the gutter of a column. */
  readonly arrive: number
  /** How much height it has to turn out below the parent, and in above the child; what is usual where nothing is said. */
  readonly out?: number
  readonly in?: number
  /** The ways through the lanes that the rope leaves out, from above; none where it leaves out none. */
  readonly via?: readonly Passage[]
}

/** How far left of a column its rope runs, in pixels: half the gutter between columns. */
export const GUTTER = 14
/** How near to a card's corner a rope that runs beside it takes hold of it. */
const HOLD = 14
/** Height above a card at which a rope beside it turns in, and below a card at which it has turned out, given the room. */
export const TURN = 12
/** Where the handles of such a turn are, as shares of its height: of the end at the card, and of the one in the gutter. */
const PULL = 1 / 6
const SLACK = 2 / 3
/** Stroke width and antialiasing around a path. */
const MARGIN = 3
/** With less height than this between the lanes a rope bows from card to card, in pixels. */
const LEAST_DROP = 8

/** Where a rope that comes down at `x` takes hold of a card's upper edge. */
export function holdOf(card: Box, x: number): number {
  return Math.min(Math.max(x, card.x + HOLD), card.x + card.width - HOLD)
}

/** How far the bow of a card reaches that hangs level with its parent or above it, as only a hand can put it. */
function reachOf(top: number, bottom: number): number {
  return Math.max(48, Math.abs(bottom - top) / 2)
}

/**
 * Draws the way of one rope: straight down out of the parent's lane, a calm bend between the lanes, straight down to
 * the child's upper edge. Lanes that it leaves out are passed between their cards. Cards above which others stand are
 * reached from beside, and cards below which others stand are left that way.
 */
export function traceRope(ends: RopeEnds, pen: Pen): void {
  const { parent, child, from, to, leave, arrive, via } = ends
  const [px, py] = [parent.x + parent.width / 2, parent.y + parent.height]
  const [cx, cy] = [holdOf(child, arrive), child.y]
  const start = Math.max(py, from)
  const end = Math.min(cy, to)
  pen.moveTo(px, py)
  if (end - start < LEAST_DROP) {
    const reach = reachOf(py, cy)
    return pen.bezierCurveTo(px, py + reach, cx, cy - reach, cx, cy)
  }
  if (leave !== px) turnOut(pen, px, py, leave, start, ends.out ?? TURN)
  else if (start > py) pen.lineTo(px, start)
  let [x, y] = [leave, start]
  for (const passage of leavesRoom(via, start, end) ? via : NO_PASSAGES) {
    bendTo(pen, x, y, passage.x, passage.top)
    pen.lineTo(passage.x, passage.bottom)
    x = passage.x
    y = passage.bottom
  }
  bendTo(pen, x, y, arrive, end)
  if (arrive !== cx) turnIn(pen, arrive, end, cx, cy, ends.in ?? TURN)
  else if (end < cy) pen.lineTo(cx, cy)
}

const NO_PASSAGES: readonly Passage[] = []

/** Whether there is height to bend before, between and after the passages; cards put by hand may leave none. */
function leavesRoom(via: readonly Passage[] | undefined, start: number, end: number): via is readonly Passage[] {
  if (via === undefined) return false
  const heights = [start, ...via.flatMap(({ top, bottom }) => [top, bottom]), end]
  return heights.every((at, i) => i % 2 === 0 || at - (heights[i - 1] ?? at) >= LEAST_DROP)
}

/** A calm bend from one height to another. */
function bendTo(pen: Pen, fromX: number, fromY: number, x: number, y: number): void {
  const bend = (fromY + y) / 2
  if (fromX === x) pen.lineTo(x, y)
  else pen.bezierCurveTo(fromX, bend, x, bend, x, y)
}

/** Down the gutter, then to the card: as low as the room above it asks for. */
function turnIn(pen: Pen, lane: number, end: number, cx: number, cy: number, room: number): void {
  const turn = Math.max(end, cy - room)
  if (turn > end) pen.lineTo(lane, turn)
  const height = cy - turn
  pen.bezierCurveTo(lane, turn + height * SLACK, cx, turn + height * PULL, cx, cy)
}

/** From below the card into the gutter, then down. */
function turnOut(pen: Pen, px: number, py: number, lane: number, start: number, room: number): void {
  const turn = Math.min(start, py + room)
  const height = turn - py
  pen.bezierCurveTo(px, turn - height * PULL, lane, turn - height * SLACK, lane, turn)
  if (turn < start) pen.lineTo(lane, start)
}

/** Path data of a rope, from the parent's lower edge to the child's upper edge. */
export function ropePath(ends: RopeEnds): string {
  let d = ''
  traceRope(ends, {
    moveTo: (x, y) => (d += `M${n(x)} ${n(y)}`),
    lineTo: (x, y) => (d += `L${n(x)} ${n(y)}`),
    bezierCurveTo: (x1, y1, x2, y2, x, y) => (d += `C${n(x1)} ${n(y1)} ${n(x2)} ${n(y2)} ${n(x)} ${n(y)}`),
  })
  return d
}

/** A box around a rope. */
export function ropeBounds({ parent, child, from, to, leave, arrive, via = NO_PASSAGES }: RopeEnds): Box {
  const [py, cy] = [parent.y + parent.height, child.y]
  const bows = Math.min(cy, to) - Math.max(py, from) < LEAST_DROP
  const reach = bows ? reachOf(py, cy) : 0
  const places = [parent.x + parent.width / 2, leave, holdOf(child, arrive), arrive, ...via.map((passage) => passage.x)]
  const left = Math.min(...places) - MARGIN
  const top = Math.min(py, cy - reach) - MARGIN
  const right = Math.max(...places) + MARGIN
  const bottom = Math.max(cy, py + reach) + MARGIN
  return { x: left, y: top, width: right - left, height: bottom - top }
}
