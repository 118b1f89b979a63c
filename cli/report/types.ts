import type { PlanIndex } from '../../shared/model/types'
import type { CheckResult } from '../../shared/rules/engine'

/** A plan with what the checks found in it. */
export interface CheckedPlan {
  /** As it was named; see `displayName`. */
  readonly file: string
  readonly index: PlanIndex
  readonly result: CheckResult
}
