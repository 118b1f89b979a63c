import type { PlanDocument } from '../../../../shared/schema/document'

/** A plan in which a rule speaks. */
export interface FaultyPlan {
  readonly name: string
  readonly doc: PlanDocument
  /** The cards that carry the badges, in order; `plan` for the plan as a whole. */
  readonly at: readonly string[]
  /** What the first message says. */
  readonly says?: RegExp
  /** Titles of the first finding's fixes, in order. */
  readonly fixes?: readonly string[]
}

/** A plan about which a rule has nothing to say. */
export interface SoundPlan {
  readonly name: string
  readonly doc: PlanDocument
}

export interface RuleCases {
  readonly speaks: readonly [FaultyPlan, ...FaultyPlan[]]
  readonly silent: readonly [SoundPlan, ...SoundPlan[]]
}
