import { isLive } from '../../model/levels'
import { oncePerPlan } from '../oncePerPlan'

/** The first priority that no live driver has yet. */
export const nextPriority = oncePerPlan((index) => {
  const taken = new Set<number | undefined>()
  for (const node of index.cards('driver')) if (node.kind === 'driver' && isLive(node)) taken.add(node.priority)
  let free = 1
  while (taken.has(free)) free++
  return free
})
