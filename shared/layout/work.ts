import type { Forest } from './forest'
import type { Spacing } from './spacing'
import type { LayoutInput } from './types'

/** How much say a card has in its own place. */
export const AUTO = 0
/** It was drawn before and moves only if it must. */
export const KEPT = 1
/** A person put it there. */
export const FIXED = 2

/**
 * What the passes share: cards as numbers 0…n-1 in input order, one array per property. Each pass fills its own part;
 * `x` and the lane-relative `y` are the result. Pixels are in plain arrays: they nearly always are whole numbers, which
 * the engine reads from there, unlike from a Float64Array, without making an object of each.
 */
export interface Work extends Forest {
  readonly input: LayoutInput
  readonly spacing: Spacing
  readonly width: number[]
  readonly height: number[]
  /** AUTO, KEPT or FIXED. */
  readonly hold: Uint8Array
  /**
   * Like `children` and `childStart`, without the cards put by hand. Those of number n: trees of the top lane, then
   * islands, then orphans lane by lane.
   */
  readonly loose: Int32Array
  readonly looseStart: Int32Array
  /**
   * A stack is a rectangle of leaf cards under one parent, filled column by column; its cards follow each other in
   * `loose`. By its first card: the number of cards and the width. 1 and its own width for a card that is in none.
   */
  readonly stackSize: Int32Array
  readonly stackWidth: number[]
  /** Offset from the parent's left edge; from the stack's for a stacked card. */
  readonly offset: number[]
  /** Where the card would hang in a fresh drawing; `y` from the lane's top. */
  readonly tidyX: number[]
  readonly tidyY: number[]
  /** Where it does hang. The same arrays as the tidy ones in a drawing made anew in which nobody has a say. */
  readonly x: number[]
  /** Measured from the lane's top. */
  readonly y: number[]
  /** Turn in which a card gets its room: from left to right, and within a column from top to bottom. */
  readonly turnX: number[]
  readonly turnY: number[]
  /** 1 for a newcomer in a row: it shares no column with a card at the same x, which then has to go aside. */
  readonly solo: Uint8Array
}

/** Number of cards that hang from card `i`. */
export function childCount(work: Work, i: number): number {
  return (work.childStart[i + 1] as number) - (work.childStart[i] as number)
}
