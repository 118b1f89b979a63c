import type { PlanIndex } from '../../../model/types'
import type { PlanNode } from '../../../schema/nodes'
import { findTarget } from './findTarget'

/** Whether a card says what is to be reached: a measure with a target, else a target in its title or a measure's name. */
export function hasTarget(index: PlanIndex, node: PlanNode): boolean {
  const measures = index.measures(node.id)
  if (measures.some(({ to }) => to !== undefined)) return true
  return findTarget(node.title) !== undefined || measures.some(({ name }) => findTarget(name) !== undefined)
}
