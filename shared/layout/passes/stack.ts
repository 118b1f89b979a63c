import { gridUp } from '../spacing'
import type { Work } from '../work'
import { childCount, FIXED, looseChildren, looseRoots } from '../work'

/** Up to this many childless neighbours on an upper lane stay side by side. */
const LONGEST_ROW = 4
/** Cards per column: the cube root of the lane's leaves, within these limits. A workshop's wall shows 4, a company's plan 10. */
const SHORTEST_COLUMN = 4
const TALLEST_COLUMN = 10
/** A very full stack is about as tall as this times the root of its count, so its shape stays near that of a screen. */
const STACK_SHAPE = 1.2

/** Puts runs of childless siblings into short columns: filled downward, then to the right. */
export function stack(work: Work): void {
  const limits = columnLimits(work)
  for (let p = 0; p < work.n; p++) {
    if (childCount(work, p) > 0) stackRuns(work, looseChildren(work, p), limits)
  }
  stackRuns(work, looseRoots(work, true), limits)
  for (let lane = 1; lane < work.ranks; lane++) {
    const orphans = work.roots.filter((i) => work.rank[i] === lane && isLeaf(work, i))
    if (orphans.length > 0) addStack(work, orphans, limits)
  }
}

/** A card that stands free at a branch end. Cards put by hand stand where they stand. */
export function isLeaf(work: Work, i: number): boolean {
  return childCount(work, i) === 0 && work.hold[i] !== FIXED
}

/** Cards per column, by lane. */
export function columnLimits(work: Work): Int32Array {
  const leaves = new Int32Array(work.ranks)
  for (let i = 0; i < work.n; i++) {
    if (isLeaf(work, i)) leaves[work.rank[i] as number] = (leaves[work.rank[i] as number] as number) + 1
  }
  return leaves.map((count) => Math.min(Math.max(Math.round(Math.cbrt(count)), SHORTEST_COLUMN), TALLEST_COLUMN))
}

/** Number of rows for `count` cards: balanced columns, none taller than the limit or the stack's shape allows. */
export function rowsFor(count: number, limit: number): number {
  const most = Math.max(limit, Math.round(Math.sqrt(count) * STACK_SHAPE))
  return Math.ceil(count / Math.ceil(count / most))
}

/** True where childless cards stand below each other however few they are. */
export function isStackLane(work: Work, lane: number): boolean {
  return lane > 0 && lane === work.ranks - 1
}

function stackRuns(work: Work, siblings: Int32Array, limits: Int32Array): void {
  let start = 0
  while (start < siblings.length) {
    const first = siblings[start] as number
    let end = start + 1
    if (isLeaf(work, first)) {
      while (end < siblings.length && joins(work, first, siblings[end] as number)) end++
      const long = end - start > LONGEST_ROW || isStackLane(work, work.rank[first] as number)
      if (long) addStack(work, siblings.subarray(start, end), limits)
    }
    start = end
  }
}

function joins(work: Work, first: number, next: number): boolean {
  return isLeaf(work, next) && work.rank[next] === work.rank[first]
}

function addStack(work: Work, cards: Int32Array, limits: Int32Array): void {
  const { width, height, spacing, offset, tidyY, stackOf } = work
  const rows = rowsFor(cards.length, limits[work.rank[cards[0] as number] as number] as number)
  let left = 0
  let columnWidth = 0
  let y = spacing.laneTop
  cards.forEach((i, k) => {
    if (k > 0 && k % rows === 0) {
      left += gridUp(columnWidth) + spacing.sibling
      columnWidth = 0
      y = spacing.laneTop
    }
    offset[i] = left
    tidyY[i] = y
    stackOf[i] = work.stacks.length
    y += gridUp(height[i] as number) + spacing.row
    columnWidth = Math.max(columnWidth, width[i] as number)
  })
  work.stacks.push({ cards, width: left + columnWidth })
}
