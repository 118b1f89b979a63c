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

/** Cards per column, by lane. On the ground, columns are as long as the shape of the whole drawing asks for. */
export function columnLimits(work: Work): Int32Array {
  const leaves = new Int32Array(work.ranks)
  for (let i = 0; i < work.n; i++) {
    if (work.childStart[i + 1] === work.childStart[i] && work.hold[i] !== FIXED) {
      leaves[work.rank[i] as number] = (leaves[work.rank[i] as number] as number) + 1
    }
  }
  const limits = leaves.map((count) => Math.min(Math.max(Math.round(Math.cbrt(count)), SHORTEST_COLUMN), TALLEST_ABOVE))
  const ground = work.ranks - 1
  if (isStackLane(work, ground)) limits[ground] = groundLimit(work, ground)
  return limits
}

/** Number of rows for `count` cards: balanced columns, none taller than the limit or the stack's shape allows. */
export function rowsFor(count: number, limit: number): number {
  const most = Math.max(limit, Math.round(Math.sqrt(count) * STACK_SHAPE))
  return Math.ceil(count / Math.ceil(count / most))
}

/** The shortest column with which the drawing is no wider than a screen; else the one that comes nearest to it. */
function groundLimit(work: Work, ground: number): number {
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
function groupSizes(work: Work, ground: number): Int32Array {
  const { rank, parent, n } = work
  const below = new Int32Array(n)
  let loose = 0
  for (let i = 0; i < n; i++) {
    if (rank[i] !== ground) continue
    const p = parent[i] as number
    if (p < 0) loose++
    else below[p] = (below[p] as number) + 1
  }
  const most = below.reduce((a, b) => Math.max(a, b), loose)
  const sizes = new Int32Array(most + 1)
  const count = (size: number) => {
    sizes[size] = (sizes[size] as number) + 1
  }
  for (let i = 0; i < n; i++) if (rank[i] === ground - 1 || (below[i] as number) > 0) count(below[i] as number)
  if (loose > 0) count(loose)
  return sizes
}

interface CardSize {
  /** Of a usual card with its gutter. */
  readonly width: number
  readonly height: number
  /** Height of all lanes above the ground. */
  readonly above: number
}

function cardSize({ n, rank, ranks, width, height, spacing }: Work, ground: number): CardSize {
  const tallest = new Float64Array(ranks)
  let [count, wide, high] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    const lane = rank[i] as number
    tallest[lane] = Math.max(tallest[lane] as number, height[i] as number)
    if (lane !== ground) continue
    count++
    wide += width[i] as number
    high += height[i] as number
  }
  const padding = spacing.laneTop + spacing.laneBottom
  const above = tallest.subarray(0, ground).reduce((sum, one) => sum + one + padding, padding)
  const most = Math.max(count, 1)
  return { width: wide / most + (spacing.sibling + spacing.cousin) / 2, height: high / most + spacing.row, above }
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
