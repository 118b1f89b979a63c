import { isLive } from '../../model/levels'
import type { PlanIndex } from '../../model/types'

/** The first priority that no live driver has yet. */
export function nextPriority(index: PlanIndex): number {
  const taken = new Set<number | undefined>()
  for (const node of index.cards('driver')) if (node.kind === 'driver' && isLive(node)) taken.add(node.priority)
  let free = 1
  while (taken.has(free)) free++
  return free
}
