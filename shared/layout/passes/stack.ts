import { gridUp } from '../spacing'
import type { Work } from '../work'
import { childCount, FIXED, looseChildren, looseRoots } from '../work'
import { columnLimits, isStackLane, rowsFor } from './columns'

/** Up to this many childless neighbours on an upper lane stay side by side. */
const LONGEST_ROW = 4
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
function isLeaf(work: Work, i: number): boolean {
  return childCount(work, i) === 0 && work.hold[i] !== FIXED
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
