import { gridRound } from '../spacing'
import type { Work } from '../work'
import { childCount, FIXED } from '../work'
import type { Frame, Outlines } from './frame'
import { addOutline, createFrame, createOutlines, pushTogether } from './frame'

/**
 * Draws every branch by itself, from the ground up: children pushed together, the parent centred above them.
 * Then hangs the branches side by side: the top lane's first, then islands, then orphans.
 * Linear in cards times lanes.
 */
export function tidy(work: Work): void {
  const { n, byRank, childStart, parent, hold, offset, tidyX, tidyY } = work
  const outlines = createOutlines(work)
  const frame = createFrame(work.ranks)
  for (let k = n - 1; k >= 0; k--) {
    const i = byRank[k] as number
    if (childStart[i + 1] !== childStart[i]) drawBranch(work, outlines, i, frame)
  }
  hangRoots(work, outlines, frame)
  for (let k = 0; k < n; k++) {
    const i = byRank[k] as number
    const p = parent[i] as number
    if (hold[i] === FIXED) {
      tidyX[i] = work.x[i] as number
      tidyY[i] = work.y[i] as number
    } else if (p >= 0) tidyX[i] = (tidyX[p] as number) + (offset[i] as number)
  }
}

function drawBranch(work: Work, outlines: Outlines, i: number, frame: Frame): void {
  const { rank, width, loose, looseStart, spacing } = work
  const start = looseStart[i] as number
  pushTogether(work, outlines, start, looseStart[i + 1] as number, spacing.sibling, frame)
  const left = frame.count === 0 ? 0 : gridRound(middle(work, frame) - (width[i] as number) / 2)
  placeHeads(work, frame, left)
  addOutline(work, outlines, i, left, frame)
  const leavesOut = frame.count > 0 && rank[loose[start] as number] !== (rank[i] as number) + 1
  outlines.ragged[i] = frame.ragged || leavesOut ? 1 : 0
}

/** Half-way between the outer edges of the first and the last branch's top cards. */
function middle({ loose, stackWidth }: Work, { count, heads, places }: Frame): number {
  const last = loose[heads[count - 1] as number] as number
  return ((places[0] as number) + (places[count - 1] as number) + (stackWidth[last] as number)) / 2
}

/** Offsets of the branches' top cards: their places seen from `left`. */
function placeHeads({ loose, stackSize, offset }: Work, { count, heads, places }: Frame, left: number): void {
  for (let h = 0; h < count; h++) {
    const at = heads[h] as number
    const end = at + (stackSize[loose[at] as number] as number)
    const place = (places[h] as number) - left
    for (let k = at; k < end; k++) {
      const i = loose[k] as number
      offset[i] = (offset[i] as number) + place
    }
  }
}

function hangRoots(work: Work, outlines: Outlines, frame: Frame): void {
  const { n, rank, spacing, loose, looseStart, offset, tidyX } = work
  const start = looseStart[n] as number
  const end = looseStart[n + 1] as number
  let islands = start
  while (islands < end && rank[loose[islands] as number] === 0) islands++
  let orphans = islands
  while (orphans < end && childCount(work, loose[orphans] as number) > 0) orphans++
  let edge = hangRow(work, outlines, start, islands, frame, 0)
  const aside = edge > 0 ? edge + spacing.apart : 0
  if (orphans > islands) edge = hangRow(work, outlines, islands, orphans, frame, aside)
  const orphanStart = edge > 0 ? edge + spacing.apart : 0
  for (let k = start; k < end; k++) {
    const i = loose[k] as number
    tidyX[i] = (offset[i] as number) + (k < orphans ? 0 : orphanStart)
  }
}

/** Hangs trees side by side, none further left than `start`. Returns their right edge. */
function hangRow(work: Work, outlines: Outlines, from: number, to: number, frame: Frame, start: number): number {
  if (from === to) return start
  pushTogether(work, outlines, from, to, work.spacing.tree, frame)
  let left = Infinity
  let right = -Infinity
  for (let r = 0; r < work.ranks; r++) {
    if (frame.maker[r] === -1) continue
    left = Math.min(left, frame.left[r] as number)
    right = Math.max(right, frame.right[r] as number)
  }
  placeHeads(work, frame, left - start)
  return gridRound(start - left + right)
}
