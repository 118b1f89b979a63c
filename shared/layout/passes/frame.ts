import { gridDown, gridUp } from '../spacing'
import type { Work } from '../work'
import { childCount } from '../work'

/**
 * Outlines of whole branches below their top card: leftmost and rightmost pixel by lane, from the left edge of the
 * card. Those of card i in lane r are at `start[i] + r`; cards without children have none.
 */
export interface Outlines {
  readonly start: Int32Array
  /** `NOTHING` where the branch has no card in a lane. */
  readonly left: number[]
  readonly right: number[]
  /** 1 where a branch leaves out a lane. */
  readonly ragged: Uint8Array
}

/** Branches pushed together from left to right, and the outline of them all. A stack counts as one branch. */
export interface Frame {
  readonly left: number[]
  readonly right: number[]
  /** Which branch makes the right outline, by lane; -1 where no branch has a card, then `left` and `right` say nothing. */
  readonly maker: Int32Array
  /** Number of branches; of each the index of its first card in `loose`, and its position. */
  count: number
  readonly heads: number[]
  readonly places: number[]
  ragged: boolean
}

/** A small integer that no drawing reaches. */
const NOTHING = -(2 ** 30)

export function createFrame(ranks: number): Frame {
  return {
    left: new Array<number>(ranks).fill(0),
    right: new Array<number>(ranks).fill(0),
    maker: new Int32Array(ranks),
    count: 0,
    heads: [],
    places: [],
    ragged: false,
  }
}

export function createOutlines({ n }: Work): Outlines {
  return { start: new Int32Array(n), left: [], right: [], ragged: new Uint8Array(n) }
}

/** Notes the outline of the branch under card `i`, which stands at `left` of the frame that its children make. */
export function addOutline({ rank, ranks }: Work, outlines: Outlines, i: number, left: number, frame: Frame): void {
  const below = (rank[i] as number) + 1
  outlines.start[i] = outlines.left.length - below
  for (let r = below; r < ranks; r++) {
    const isEmpty = frame.maker[r] === -1
    outlines.left.push(isEmpty ? NOTHING : (frame.left[r] as number) - left)
    outlines.right.push(isEmpty ? NOTHING : (frame.right[r] as number) - left)
  }
}

/**
 * Pushes the branches at `loose[from … to - 1]` together from left to right as closely as their outlines allow: shallow
 * ones slip over deep ones. Shallow branches between two deep ones that touch are spread evenly (as in Buchheim, Jünger
 * and Leipert's tidy trees). `gap` keeps the top cards apart, `spacing.cousin` or `gap`, whichever is more, everything
 * below.
 */
export function pushTogether(
  work: Work,
  outlines: Outlines,
  from: number,
  to: number,
  gap: number,
  frame: Frame,
): void {
  frame.maker.fill(-1)
  frame.count = 0
  frame.ragged = false
  let before = -1
  for (let k = from; k < to; ) {
    const head = work.loose[k] as number
    if (outlines.ragged[head] === 1) frame.ragged = true
    if (before >= 0 && work.rank[before] !== work.rank[head]) frame.ragged = true
    before = head
    addBranch(work, outlines, k, gap, frame)
    k += work.stackSize[head] as number
  }
}

function addBranch(work: Work, outlines: Outlines, at: number, gap: number, frame: Frame): void {
  const { rank, ranks, spacing } = work
  const head = work.loose[at] as number
  const lane = rank[head] as number
  const start = outlines.start[head] as number
  const last = childCount(work, head) > 0 ? ranks - 1 : lane
  const me = frame.count
  let place = me > 0 ? (frame.places[me - 1] as number) : 0
  let touched = -1
  for (let r = lane; r <= last; r++) {
    const left = r === lane ? 0 : (outlines.left[start + r] as number)
    if (frame.maker[r] === -1 || left === NOTHING) continue
    const space = r > lane && gap < spacing.cousin ? spacing.cousin : gap
    const needed = gridUp((frame.right[r] as number) + space - left)
    if (needed > place) {
      place = needed
      touched = frame.maker[r] as number
    }
  }
  frame.heads[me] = at
  frame.places[me] = place
  frame.count = me + 1
  if (touched >= 0 && me - touched > 1 && !frame.ragged) spread(work, outlines, touched, gap, frame)
  for (let r = lane; r <= last; r++) {
    const left = r === lane ? 0 : (outlines.left[start + r] as number)
    if (left === NOTHING) continue
    const right = (r === lane ? work.stackWidth[head] : outlines.right[start + r]) as number
    const isFirst = frame.maker[r] === -1
    if (isFirst || place + left < (frame.left[r] as number)) frame.left[r] = place + left
    if (!isFirst && place + right <= (frame.right[r] as number)) continue
    frame.right[r] = place + right
    frame.maker[r] = me
  }
}

/** Shares the slack between branch `from` and the newest among the branches between them. */
function spread(work: Work, outlines: Outlines, from: number, gap: number, frame: Frame): void {
  const { rank, ranks, spacing } = work
  const newest = frame.count - 1
  const head = work.loose[frame.heads[newest] as number] as number
  const lane = rank[head] as number
  const last = childCount(work, head) > 0 ? ranks - 1 : lane
  let tight = -Infinity
  for (let r = lane; r <= last; r++) {
    const left = r === lane ? 0 : (outlines.left[(outlines.start[head] as number) + r] as number)
    if (left === NOTHING || (frame.maker[r] as number) <= from) continue
    tight = Math.max(tight, (frame.right[r] as number) + (r === lane ? gap : Math.max(gap, spacing.cousin)) - left)
  }
  const slack = (frame.places[newest] as number) - tight
  for (let k = from + 1; k < newest; k++) {
    frame.places[k] = (frame.places[k] as number) + gridDown((slack * (k - from)) / (newest - from))
  }
}
