import { gridDown, gridUp } from '../spacing'
import type { Work } from '../work'
import { childCount } from '../work'

/**
 * Outlines of whole branches below their top card: leftmost and rightmost pixel by card and lane
 * (`left[i * ranks + lane]`), from the left edge of the card. Filled for cards with children only.
 */
export interface Outlines {
  readonly left: Float64Array
  readonly right: Float64Array
  /** 1 where a branch leaves out a lane. */
  readonly ragged: Uint8Array
}

/** Branches pushed together from left to right, and the outline of them all. A stack counts as one branch. */
export interface Frame {
  readonly left: Float64Array
  readonly right: Float64Array
  /** Which branch makes the right outline, by lane. */
  readonly maker: Int32Array
  /** Number of branches; of each the index of its first card in `loose`, and its position. */
  count: number
  readonly heads: number[]
  readonly places: number[]
  ragged: boolean
}

export function createFrame(ranks: number): Frame {
  return {
    left: new Float64Array(ranks),
    right: new Float64Array(ranks),
    maker: new Int32Array(ranks),
    count: 0,
    heads: [],
    places: [],
    ragged: false,
  }
}

export function createOutlines({ n, ranks }: Work): Outlines {
  return {
    left: new Float64Array(n * ranks),
    right: new Float64Array(n * ranks),
    ragged: new Uint8Array(n),
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
  frame.left.fill(Infinity)
  frame.right.fill(-Infinity)
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
  const { rank, spacing, ranks } = work
  const head = work.loose[at] as number
  const lane = rank[head] as number
  const me = frame.count
  const last = childCount(work, head) > 0 ? ranks - 1 : lane
  let place = me > 0 ? (frame.places[me - 1] as number) : 0
  let touched = -1
  for (let r = lane; r <= last; r++) {
    const space = r === lane ? gap : Math.max(gap, spacing.cousin)
    const left = r === lane ? 0 : (outlines.left[head * ranks + r] as number)
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
    const left = place + (r === lane ? 0 : (outlines.left[head * ranks + r] as number))
    const right = place + ((r === lane ? work.stackWidth[head] : outlines.right[head * ranks + r]) as number)
    if (left < (frame.left[r] as number)) frame.left[r] = left
    if (right > (frame.right[r] as number)) {
      frame.right[r] = right
      frame.maker[r] = me
    }
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
    if ((frame.maker[r] as number) <= from) continue
    const left = r === lane ? 0 : (outlines.left[head * ranks + r] as number)
    tight = Math.max(tight, (frame.right[r] as number) + (r === lane ? gap : Math.max(gap, spacing.cousin)) - left)
  }
  const slack = (frame.places[newest] as number) - tight
  for (let k = from + 1; k < newest; k++) {
    frame.places[k] = (frame.places[k] as number) + gridDown((slack * (k - from)) / (newest - from))
  }
}
