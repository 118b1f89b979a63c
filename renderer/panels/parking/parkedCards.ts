import type { PlanIndex } from '../../../shared/model/types'
import type { PlanNode } from '../../../shared/schema/nodes'

/** The cards put aside, by level, then order. */
export function parkedCards(index: PlanIndex): readonly PlanNode[] {
  return index.allCards().filter((node) => node.status === 'parked')
}
