import type { PlanIndex } from '../../shared/model/types'
import type { NodeId } from '../../shared/schema/ids'

/**
 * The line of sight of cards: everything above and below them, up to `depth` links away.
 * @returns the ids that stay lit, the given ones included; survives cycles
 */
export function lineOfSight(index: PlanIndex, ids: readonly NodeId[], depth: number): ReadonlySet<NodeId> {
  const lit = new Set<NodeId>(ids)
  reach(ids, depth, (id) => index.parents(id), lit)
  reach(ids, depth, (id) => index.children(id), lit)
  return lit
}

/** A card and everything above it. */
export function lineUp(index: PlanIndex, id: NodeId): ReadonlySet<NodeId> {
  const above = new Set<NodeId>([id])
  reach([id], Number.POSITIVE_INFINITY, (one) => index.parents(one), above)
  return above
}

function reach(
  from: readonly NodeId[],
  depth: number,
  next: (id: NodeId) => readonly NodeId[],
  lit: Set<NodeId>,
): void {
  const seen = new Set<NodeId>(from)
  let edge: readonly NodeId[] = from
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const further: NodeId[] = []
    for (const id of edge.flatMap(next)) {
      if (seen.has(id)) continue
      seen.add(id)
      lit.add(id)
      further.push(id)
    }
    edge = further
  }
}

/** How many links away the farthest card of a line of sight is: the depth beyond which widening shows no more. */
export function farthest(index: PlanIndex, ids: readonly NodeId[]): number {
  const whole = lineOfSight(index, ids, Number.POSITIVE_INFINITY).size
  let depth = 1
  while (depth < 20 && lineOfSight(index, ids, depth).size < whole) depth++
  return depth
}
