import { gridUp } from '../spacing'
import type { Work } from '../work'
import { columnLimits, isStackLane, rowsFor } from './columns'

/**
 * Up to this many childless neighbours on an upper lane stay side by side. Under the ceiling more of them do: each has a
 * colour of its own, and the ropes of a stack run together.
 */
const LONGEST_ROW = 4
const LONGEST_UNDER_CEILING = 8

/** Puts runs of childless siblings into short columns: filled downward, then to the right. */
export function stack(work: Work): void {
  const { n, rank, childStart, loose, looseStart } = work
  const limits = columnLimits(work)
  for (let p = 0; p <= n; p++) {
    const end = looseStart[p + 1] as number
    let k = looseStart[p] as number
    while (k < end) {
      const from = k++
      const first = loose[from] as number
      const lane = rank[first] as number
      if (childStart[first + 1] !== childStart[first]) continue
      while (k < end && joins(work, loose[k] as number, lane)) k++
      const isOrphan = p === n && lane > 0
      const longest = lane === 1 ? LONGEST_UNDER_CEILING : LONGEST_ROW
      if (k - from > longest || isOrphan || isStackLane(work, lane)) addStack(work, from, k, limits[lane] as number)
    }
  }
}

function joins({ rank, childStart }: Work, i: number, lane: number): boolean {
  return rank[i] === lane && childStart[i + 1] === childStart[i]
}

/** Makes a stack of the cards from index `from` up to `to` in `loose`, columns no longer than `limit` if that can be. */
function addStack(work: Work, from: number, to: number, limit: number): void {
  const { width, height, spacing, offset, tidyY, loose } = work
  const rows = rowsFor(to - from, limit)
  let left = 0
  let columnWidth = 0
  let row = 0
  let y = spacing.laneTop
  for (let k = from; k < to; k++) {
    const i = loose[k] as number
    if (row === rows) {
      left += gridUp(columnWidth) + spacing.sibling
      columnWidth = 0
      row = 0
      y = spacing.laneTop
    }
    offset[i] = left
    tidyY[i] = y
    y += gridUp(height[i] as number) + spacing.row
    if ((width[i] as number) > columnWidth) columnWidth = width[i] as number
    row++
  }
  const first = loose[from] as number
  work.stackSize[first] = to - from
  work.stackWidth[first] = left + columnWidth
}
