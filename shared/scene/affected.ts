import type { PlanIndex, Touched } from '../model/types'
import type { NodeId } from '../schema/ids'

/**
 * The cards whose links, or whose parents in the picture, may not be what they were.
 * @param others cards that came into the picture, or left it
 * @returns undefined where that may be any card
 */
export function affectedCards(
  index: PlanIndex,
  touched: Touched | undefined,
  others: readonly NodeId[],
): ReadonlySet<string> | undefined {
  if (touched === undefined || touched.everything) return undefined
  const near = new Set<NodeId>([...touched.nodes, ...others])
  const affected = new Set<string>(near)
  for (const id of near) for (const child of index.children(id)) affected.add(child)
  return affected
}
