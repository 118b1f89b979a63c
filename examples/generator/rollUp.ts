import type { PlanSize } from './generatePlan'

/** What examples/rollup.plumb is made with. */
export const ROLL_UP: PlanSize = { cards: 2_000, seed: 27 }
