import { isLive } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { PlanIndex } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'

/** Initiatives from the most to the least important: by the priority of the driver they serve, then in card order. */
export function byImportance(index: PlanIndex, initiatives: readonly PlanNode[]): PlanNode[] {
  return initiatives
    .map((node) => ({ node, priority: priorityAbove(index, node) }))
    .sort((a, b) => a.priority - b.priority || compareOrder(a.node, b.node))
    .map(({ node }) => node)
}

/** The best priority among the live drivers above; a large number where none has one, so that `-` stays a number. */
function priorityAbove(index: PlanIndex, node: PlanNode): number {
  let best = Number.MAX_SAFE_INTEGER
  for (const parent of index.parentCards(node.id)) {
    if (parent.kind === 'driver' && isLive(parent)) best = Math.min(best, parent.priority ?? best)
  }
  return best
}
