import type { PlanIndex, Touched } from '../../model/types'
import type { Entry } from './entries'

/** So many cards are looked at in one step of a check: a few milliseconds, the first time that the code runs. */
export const CARDS_A_STEP = 250

/** What one run of the checks found anew and what no longer holds. */
export interface Change {
  readonly added: Entry[]
  readonly removed: Set<Entry>
}

/** One way of running rules. Each pass remembers what it found, so that it can say what no longer holds. */
export interface Pass {
  /** Checks everything, in steps of `CARDS_A_STEP` cards or of one rule; called once, on a fresh pass. */
  all(index: PlanIndex, change: Change): Iterable<void>
  /** Checks what a change touches. */
  some(index: PlanIndex, touched: Touched, change: Change): void
}
