import type { Work } from '../work'
import { FIXED } from '../work'

/** Cards per column: a workshop's wall shows 4; the longest column still reads as a list. */
const SHORTEST_COLUMN = 4
const LONGEST_COLUMN = 48
/** On lanes above the ground, the cube root of the lane's leaves, within 4 and this. */
const TALLEST_ABOVE = 10
/** The whole drawing is to have about the shape of a screen. */
const SCREEN = 16 / 9
/** A longer column must bring the drawing so much nearer to that shape. */
const WORTH = 0.97

/** A very full stack is about as tall as this times the root of its count, so its shape stays near that of a screen. */
const STACK_SHAPE = 1.2

/** True where childless cards stand below each other however few they are. */
export function isStackLane(work: Work, lane: number): boolean {
  return lane > 0 && lane === work.ranks - 1
}

/**
 * Cards per column, by lane. On the lowest lane that holds any, the ground or, where branches are folded, one above,
 * columns are as long as the shape of the whole drawing asks for.
 */
export function columnLimits(work: Work): Int32Array {
  const { n, ranks, rank, childStart, laneStart, hold } = work
  const limits = new Int32Array(ranks)
  for (let i = 0; i < n; i++) {
    if (childStart[i + 1] !== childStart[i] || hold[i] === FIXED) continue
    const lane = rank[i] as number
    limits[lane] = (limits[lane] as number) + 1
  }
  for (let r = 0; r < ranks; r++) {
    const root = Math.round(Math.cbrt(limits[r] as number))
    limits[r] = Math.min(Math.max(root, SHORTEST_COLUMN), TALLEST_ABOVE)
  }
  let lowest = ranks - 1
  while (lowest > 0 && (laneStart[lowest] as number) === n) lowest--
  if (lowest > 0) limits[lowest] = shapeLimit(work, lowest)
  return limits
}

/** Number of rows for `count` cards: balanced columns, none taller than the limit or the stack's shape allows. */
export function rowsFor(count: number, limit: number): number {
  const most = Math.max(limit, Math.round(Math.sqrt(count) * STACK_SHAPE))
  return Math.ceil(count / Math.ceil(count / most))
}

/** The shortest column with which the drawing is no wider than a screen; else the one that comes nearest to it. */
function shapeLimit(work: Work, ground: number): number {
  const groups = groupSizes(work, ground)
  const longest = Math.min(Math.max(groups.length - 1, SHORTEST_COLUMN), LONGEST_COLUMN)
  const size = cardSize(work, ground)
  let best = SHORTEST_COLUMN
  let least = Infinity
  for (let limit = SHORTEST_COLUMN; limit <= longest && least > SCREEN; limit++) {
    const shape = shapeWith(limit, groups, size)
    if (shape < least * WORTH) {
      best = limit
      least = shape
    }
  }
  return best
}

/** How many cards of the lane above hang 0, 1, 2, … cards on the ground. What hangs from nothing there is one more group. */
function groupSizes({ n, rank, parent, byRank, laneStart }: Work, ground: number): Int32Array {
  const below = new Int32Array(n)
  let loose = 0
  let most = 0
  for (let k = laneStart[ground] as number; k < n; k++) {
    const p = parent[byRank[k] as number] as number
    const count = p < 0 ? ++loose : (below[p] as number) + 1
    if (p >= 0) below[p] = count
    if (count > most) most = count
  }
  const sizes = new Int32Array(most + 1)
  for (let i = 0; i < n; i++) {
    const size = below[i] as number
    if (size > 0 || rank[i] === ground - 1) sizes[size] = (sizes[size] as number) + 1
  }
  if (loose > 0) sizes[loose] = (sizes[loose] as number) + 1
  return sizes
}

interface CardSize {
  /** Of a usual card with its gutter. */
  readonly width: number
  readonly height: number
  /** Height of all lanes above the ground. */
  readonly above: number
}

function cardSize({ n, byRank, laneStart, width, height, spacing }: Work, ground: number): CardSize {
  const padding = spacing.laneTop + spacing.laneBottom
  const first = laneStart[ground] as number
  let above = padding
  for (let lane = 0; lane < ground; lane++) {
    const end = laneStart[lane + 1] as number
    let tallest = 0
    for (let k = laneStart[lane] as number; k < end; k++) {
      const high = height[byRank[k] as number] as number
      if (high > tallest) tallest = high
    }
    above += tallest + padding
  }
  let wide = 0
  let high = 0
  for (let k = first; k < n; k++) {
    const i = byRank[k] as number
    wide += width[i] as number
    high += height[i] as number
  }
  const count = Math.max(n - first, 1)
  return { width: wide / count + (spacing.sibling + spacing.cousin) / 2, height: high / count + spacing.row, above }
}

/** Width by height of the drawing with columns of this length, roughly. */
function shapeWith(limit: number, groups: Int32Array, size: CardSize): number {
  let columns = 0
  let rows = 0
  for (let count = 0; count < groups.length; count++) {
    const many = groups[count] as number
    if (many === 0) continue
    if (count === 0) columns += many
    else {
      const tall = rowsFor(count, limit)
      columns += many * Math.ceil(count / tall)
      rows = Math.max(rows, tall)
    }
  }
  return (columns * size.width) / (rows * size.height + size.above)
}
