import type { PlanIndex, Touched } from '../../model/types'
import type { Entry } from './entries'

/** What one run of the checks found anew and what no longer holds. */
export interface Change {
  readonly added: Entry[]
  readonly removed: Set<Entry>
}

/** One way of running rules. Each pass remembers what it found, so that it can say what no longer holds. */
export interface Pass {
  /** Checks everything; called once, on a fresh pass. */
  all(index: PlanIndex, change: Change): void
  /** Checks what a change touches. */
  some(index: PlanIndex, touched: Touched, change: Change): void
}
