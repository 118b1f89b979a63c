import { isLive } from '../../model/levels'
import type { PlanIndex } from '../../model/types'

/** Asked for by each driver that a report names; the answer changes with the plan only. */
const known = new WeakMap<PlanIndex, { readonly revision: number; readonly free: number }>()

/** The first priority that no live driver has yet. */
export function nextPriority(index: PlanIndex): number {
  const last = known.get(index)
  if (last?.revision === index.revision) return last.free
  const free = firstFree(index)
  known.set(index, { revision: index.revision, free })
  return free
}

function firstFree(index: PlanIndex): number {
  const taken = new Set<number | undefined>()
  for (const node of index.cards('driver')) if (node.kind === 'driver' && isLive(node)) taken.add(node.priority)
  let free = 1
  while (taken.has(free)) free++
  return free
}
