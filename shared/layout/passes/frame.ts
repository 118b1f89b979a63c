import { gridDown, gridUp } from '../spacing'
import type { Stack, Work } from '../work'
import { childCount } from '../work'

/** Outlines of whole branches: leftmost and rightmost pixel per lane, from the left edge of the branch's top card. */
export interface Outlines {
  /** Row of a card in the tables below; only cards with children have one. */
  readonly row: Int32Array
  readonly left: Float64Array
  readonly right: Float64Array
  /** 1 where a branch leaves out a lane. */
  readonly ragged: Uint8Array
}

/** Branches pushed together from left to right, and the outline of them all. */
export interface Frame {
  readonly left: Float64Array
  readonly right: Float64Array
  /** Which branch makes the right outline, by lane. */
  readonly maker: Int32Array
  /** First card and position of each branch; a stack counts as one branch. */
  readonly heads: number[]
  readonly places: number[]
  ragged: boolean
}

export function createFrame(ranks: number): Frame {
  return {
    left: new Float64Array(ranks),
    right: new Float64Array(ranks),
    maker: new Int32Array(ranks),
    heads: [],
    places: [],
    ragged: false,
  }
}

export function createOutlines(work: Work): Outlines {
  const row = new Int32Array(work.n).fill(-1)
  let rows = 0
  for (let i = 0; i < work.n; i++) if (childCount(work, i) > 0) row[i] = rows++
  const size = rows * work.ranks
  return {
    row,
    left: new Float64Array(size).fill(Infinity),
    right: new Float64Array(size).fill(-Infinity),
    ragged: new Uint8Array(rows),
  }
}

/** The stack that hangs at `head`, if it is one. */
export function stackAt(work: Work, head: number): Stack | undefined {
  return work.stacks[work.stackOf[head] as number]
}

/** Width of a branch's top: of its card, or of the whole stack. */
export function headWidth(work: Work, head: number): number {
  return stackAt(work, head)?.width ?? (work.width[head] as number)
}

/**
 * Pushes branches together from left to right as closely as their outlines allow: shallow ones slip over deep ones.
 * Shallow branches between two deep ones that touch are spread evenly (as in Buchheim, Jünger and Leipert's tidy trees).
 * `gap` keeps the top cards apart, `spacing.cousin` or `gap`, whichever is more, everything below.
 */
export function pushTogether(work: Work, outlines: Outlines, siblings: Int32Array, gap: number, frame: Frame): void {
  frame.left.fill(Infinity)
  frame.right.fill(-Infinity)
  frame.maker.fill(-1)
  frame.heads.length = 0
  frame.places.length = 0
  frame.ragged = false
  for (let k = 0; k < siblings.length; ) {
    const head = siblings[k] as number
    addBranch(work, outlines, head, gap, frame)
    k += stackAt(work, head)?.cards.length ?? 1
  }
}

function addBranch(work: Work, outlines: Outlines, head: number, gap: number, frame: Frame): void {
  const { rank, spacing, ranks } = work
  const row = outlines.row[head] as number
  const lane = rank[head] as number
  const last = row < 0 ? lane : ranks - 1
  const wide = Math.max(gap, spacing.cousin)
  const previous = frame.heads[frame.heads.length - 1]
  if (row >= 0 && outlines.ragged[row] === 1) frame.ragged = true
  if (previous !== undefined && rank[previous] !== lane) frame.ragged = true
  let place = frame.places[frame.places.length - 1] ?? 0
  let touched = -1
  for (let r = lane; r <= last; r++) {
    const left = row < 0 ? 0 : (outlines.left[row * ranks + r] as number)
    const needed = gridUp((frame.right[r] as number) + (r === lane ? gap : wide) - left)
    if (needed > place) {
      place = needed
      touched = frame.maker[r] as number
    }
  }
  frame.heads.push(head)
  frame.places.push(place)
  if (touched >= 0 && !frame.ragged) spread(work, outlines, touched, gap, frame)
  growOutline(work, outlines, head, place, frame)
}

function growOutline(work: Work, outlines: Outlines, head: number, place: number, frame: Frame): void {
  const { rank, ranks } = work
  const row = outlines.row[head] as number
  const lane = rank[head] as number
  const me = frame.heads.length - 1
  const last = row < 0 ? lane : ranks - 1
  for (let r = lane; r <= last; r++) {
    const left = row < 0 ? 0 : (outlines.left[row * ranks + r] as number)
    const right = row < 0 ? headWidth(work, head) : (outlines.right[row * ranks + r] as number)
    if (place + left < (frame.left[r] as number)) frame.left[r] = place + left
    if (place + right > (frame.right[r] as number)) {
      frame.right[r] = place + right
      frame.maker[r] = me
    }
  }
}

/** Shares the slack between branch `from` and the newest among the branches between them. */
function spread(work: Work, outlines: Outlines, from: number, gap: number, frame: Frame): void {
  const newest = frame.heads.length - 1
  if (newest - from < 2) return
  const head = frame.heads[newest] as number
  const { rank, ranks, spacing } = work
  const row = outlines.row[head] as number
  const lane = rank[head] as number
  let tight = -Infinity
  for (let r = lane; r <= (row < 0 ? lane : ranks - 1); r++) {
    if ((frame.maker[r] as number) <= from) continue
    const left = row < 0 ? 0 : (outlines.left[row * ranks + r] as number)
    tight = Math.max(tight, (frame.right[r] as number) + (r === lane ? gap : Math.max(gap, spacing.cousin)) - left)
  }
  const slack = (frame.places[newest] as number) - tight
  for (let k = from + 1; k < newest; k++) {
    frame.places[k] = (frame.places[k] as number) + gridDown((slack * (k - from)) / (newest - from))
  }
}
