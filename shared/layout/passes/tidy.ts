import { gridRound } from '../spacing'
import type { Work } from '../work'
import { childCount, FIXED, looseChildren, looseRoots } from '../work'
import type { Frame, Outlines } from './frame'
import { createFrame, createOutlines, headWidth, pushTogether, stackAt } from './frame'

/**
 * Draws every branch by itself, from the ground up: children pushed together, the parent centred above them.
 * Then hangs the branches side by side: the top lane's first, then islands, then orphans.
 * Linear in cards times lanes.
 */
export function tidy(work: Work): void {
  const outlines = createOutlines(work)
  const frame = createFrame(work.ranks)
  for (let k = work.n - 1; k >= 0; k--) {
    const i = work.byRank[k] as number
    if (childCount(work, i) > 0) drawBranch(work, outlines, i, frame)
  }
  hangRoots(work, outlines, frame)
  for (let k = 0; k < work.n; k++) {
    const i = work.byRank[k] as number
    const p = work.parent[i] as number
    if (work.hold[i] === FIXED) work.tidyX[i] = work.x[i] as number
    else if (p >= 0) work.tidyX[i] = (work.tidyX[p] as number) + (work.offset[i] as number)
  }
}

function drawBranch(work: Work, outlines: Outlines, i: number, frame: Frame): void {
  const { rank, ranks, width, offset } = work
  pushTogether(work, outlines, looseChildren(work, i), work.spacing.sibling, frame)
  const centre = middle(work, frame)
  const left = centre === undefined ? 0 : gridRound(centre - (width[i] as number) / 2)
  frame.heads.forEach((head, k) => {
    const place = (frame.places[k] as number) - left
    const cards = stackAt(work, head)?.cards
    if (cards) for (const card of cards) offset[card] = (offset[card] as number) + place
    else offset[head] = place
  })
  const row = outlines.row[i] as number
  for (let r = 0; r < ranks; r++) {
    outlines.left[row * ranks + r] = (frame.left[r] as number) - left
    outlines.right[row * ranks + r] = (frame.right[r] as number) - left
  }
  outlines.left[row * ranks + (rank[i] as number)] = 0
  outlines.right[row * ranks + (rank[i] as number)] = width[i] as number
  const first = frame.heads[0]
  outlines.ragged[row] = frame.ragged || (first !== undefined && (rank[first] as number) - 1 !== rank[i]) ? 1 : 0
}

/** Half-way between the outer edges of the first and the last branch's top cards. */
function middle(work: Work, frame: Frame): number | undefined {
  const last = frame.heads.length - 1
  if (last < 0) return undefined
  const head = frame.heads[last] as number
  const right = (frame.places[last] as number) + headWidth(work, head)
  return ((frame.places[0] as number) + right) / 2
}

function hangRoots(work: Work, outlines: Outlines, frame: Frame): void {
  const { spacing } = work
  let edge = hangRow(work, outlines, looseRoots(work, true), frame, 0)
  const loose = looseRoots(work, false)
  const islands = loose.filter((i) => childCount(work, i) > 0)
  const start = edge > 0 ? edge + spacing.apart : 0
  if (islands.length > 0) edge = hangRow(work, outlines, islands, frame, start)
  const orphanStart = edge > 0 ? edge + spacing.apart : 0
  for (const i of loose) if (childCount(work, i) === 0) work.tidyX[i] = orphanStart + (work.offset[i] as number)
}

/** Hangs trees side by side, none further left than `start`. Returns their right edge. */
function hangRow(work: Work, outlines: Outlines, roots: Int32Array, frame: Frame, start: number): number {
  pushTogether(work, outlines, roots, work.spacing.tree, frame)
  const shift = start - frame.left.reduce((least, x) => Math.min(least, x), Infinity)
  frame.heads.forEach((head, k) => {
    const place = (frame.places[k] as number) + shift
    const cards = stackAt(work, head)?.cards
    if (cards) for (const card of cards) work.tidyX[card] = (work.offset[card] as number) + place
    else work.tidyX[head] = place
  })
  return roots.length > 0 ? gridRound(shift + Math.max(...frame.right)) : start
}
