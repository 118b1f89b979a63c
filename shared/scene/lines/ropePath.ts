import { n } from '../marks'
import type { Box } from '../types'
import { boundsOf } from './channels'

export interface RopeRoute {
  readonly d: string
  readonly bounds: Box
}

export interface RopeEnds {
  readonly parent: Box
  readonly child: Box
  /** Height below which the parent's lane is free of cards. */
  readonly from: number
  /** Height above which the child's lane is free of cards. */
  readonly to: number
  /** The child stands in a column: the rope runs down beside it. */
  readonly beside: boolean
}

/** How far left of a column its rope runs, in pixels: half the gutter between columns. */
export const GUTTER = 14
/** Where a rope that runs beside a column takes hold of a card, from the card's left edge. */
const HOLD = 14
/** Height above a card at which a rope beside the column turns in. */
export const TURN = 12
/** Stroke width and antialiasing around a path. */
const MARGIN = 3

function curve(x1: number, y1: number, x2: number, y2: number): string {
  if (x1 === x2) return `L${n(x2)} ${n(y2)}`
  const middle = (y1 + y2) / 2
  return `C${n(x1)} ${n(middle)} ${n(x2)} ${n(middle)} ${n(x2)} ${n(y2)}`
}

/** A card that hangs level with its parent or above it, as only a hand can put it: one wide bow. */
function bow(x1: number, y1: number, x2: number, y2: number): RopeRoute {
  const reach = Math.max(48, Math.abs(y2 - y1) / 2)
  const d = `M${n(x1)} ${n(y1)}C${n(x1)} ${n(y1 + reach)} ${n(x2)} ${n(y2 - reach)} ${n(x2)} ${n(y2)}`
  return { d, bounds: boundsOf([x1, x2], [y1, y2, y1 + reach, y2 - reach], MARGIN) }
}

/**
 * The way of one rope: straight down out of the parent's lane, a calm bend between the lanes, straight down to the
 * child's upper edge. Cards in columns are reached from the gutter at their left.
 * @returns path data from the parent's lower edge to the child's upper edge, and its box
 */
export function ropePath({ parent, child, from, to, beside }: RopeEnds): RopeRoute {
  const [px, py] = [parent.x + parent.width / 2, parent.y + parent.height]
  const [cx, cy] = [beside ? child.x + HOLD : child.x + child.width / 2, child.y]
  const lane = beside ? child.x - GUTTER : cx
  const start = Math.max(py, from)
  const end = Math.min(cy, to)
  if (end - start < 8) return bow(px, py, cx, cy)
  const down = `M${n(px)} ${n(py)}${start > py ? `L${n(px)} ${n(start)}` : ''}${curve(px, start, lane, end)}`
  const bounds = boundsOf([px, lane, cx], [py, cy], MARGIN)
  if (!beside) return { d: end < cy ? `${down}L${n(cx)} ${n(cy)}` : down, bounds }
  const turn = Math.max(end, cy - TURN)
  const run = turn > end ? `L${n(lane)} ${n(turn)}` : ''
  const middle = (turn + cy) / 2
  return { d: `${down}${run}C${n(lane)} ${n(middle + 2)} ${n(cx)} ${n(middle - 4)} ${n(cx)} ${n(cy)}`, bounds }
}
