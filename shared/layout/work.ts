import type { Spacing } from './spacing'
import type { LayoutInput } from './types'

/** How much say a card has in its own place. */
export const AUTO = 0
/** It was drawn before and moves only if it must. */
export const KEPT = 1
/** A person put it there. */
export const FIXED = 2

/** Rectangle of leaf cards under one parent, filled column by column. */
export interface Stack {
  /** Card indices in sibling order. */
  readonly cards: Int32Array
  readonly width: number
}

/**
 * What the passes share: cards as numbers 0…n-1 in input order, one typed array per property.
 * Each pass fills its own part; `x` and the lane-relative `y` are the result.
 */
export interface Work {
  readonly input: LayoutInput
  readonly spacing: Spacing
  readonly n: number
  readonly ranks: number
  readonly rank: Int32Array
  readonly width: Float64Array
  readonly height: Float64Array
  /** AUTO, KEPT or FIXED. */
  readonly hold: Uint8Array
  /** The card that this one hangs from, -1 for none. Always on a higher lane, so there are no cycles. */
  readonly parent: Int32Array
  /** Children of card i: `children[childStart[i] … childStart[i + 1] - 1]`, in sibling order. */
  readonly childStart: Int32Array
  readonly children: Int32Array
  /** Cards without a parent, in order. */
  readonly roots: Int32Array
  /** All cards, top lane first, in order within a lane. */
  readonly byRank: Int32Array
  /** Stack that a card is in, -1 for none. */
  readonly stackOf: Int32Array
  readonly stacks: Stack[]
  /** Offset from the parent's left edge; from the stack's for a stacked card. */
  readonly offset: Float64Array
  /** Where the card would hang in a fresh drawing; `y` from the lane's top. */
  readonly tidyX: Float64Array
  readonly tidyY: Float64Array
  /** Where it does hang. */
  readonly x: Float64Array
  /** Measured from the lane's top. */
  readonly y: Float64Array
  /** Turn in which a card gets its room: from left to right, and within a column from top to bottom. */
  readonly turnX: Float64Array
  readonly turnY: Float64Array
  /** 1 for a newcomer in a row: it shares no column with a card at the same x, which then has to go aside. */
  readonly solo: Uint8Array
}

/** Number of cards that hang from card `i`. */
export function childCount(work: Work, i: number): number {
  return (work.childStart[i + 1] as number) - (work.childStart[i] as number)
}

/** Children of card `p` that were not put by hand, in sibling order. */
export function looseChildren(work: Work, p: number): Int32Array {
  const all = work.children.subarray(work.childStart[p], work.childStart[p + 1])
  return work.input.placed ? all.filter((i) => work.hold[i] !== FIXED) : all
}

/** Cards without a parent that were not put by hand: those of the top lane, or those that hang from nothing. */
export function looseRoots(work: Work, top: boolean): Int32Array {
  return work.roots.filter((i) => (work.rank[i] === 0) === top && work.hold[i] !== FIXED)
}
