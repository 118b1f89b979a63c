import type { PlanIndex } from '../model/types'
import type { NodeId } from '../schema/ids'
import type { DriverCategory } from '../schema/nodes'

/**
 * The driver colour of every card: a driver's own, below it that of the first driver above.
 * Cards are visited from the ceiling down, so each asks only its parents.
 */
export function inheritCategories(index: PlanIndex): ReadonlyMap<NodeId, DriverCategory> {
  const categories = new Map<NodeId, DriverCategory>()
  for (const node of index.allCards()) {
    if (node.kind === 'driver') {
      if (node.category !== undefined) categories.set(node.id, node.category)
      continue
    }
    if (node.kind === 'strategy') continue
    for (const parent of index.parents(node.id)) {
      const inherited = categories.get(parent)
      if (inherited === undefined) continue
      categories.set(node.id, inherited)
      break
    }
  }
  return categories
}
