import type { PlanIndex } from '../model/types'

/**
 * Keeps an answer about the whole plan until the plan changes, so that a question which every finding asks is worked
 * out once.
 */
export function oncePerPlan<T>(answer: (index: PlanIndex) => T): (index: PlanIndex) => T {
  const known = new WeakMap<PlanIndex, { readonly revision: number; readonly value: T }>()
  return (index) => {
    const last = known.get(index)
    if (last?.revision === index.revision) return last.value
    const value = answer(index)
    known.set(index, { revision: index.revision, value })
    return value
  }
}
