import type { NodeStatus } from '../schema/nodes'
import { isLive } from './levels'
import type { PlanIndex } from './types'

/**
 * Cards that change their status together with others.
 *
 * When cards are parked or closed: every live card below them that then hangs from no live card. When parked
 * ones come back: every parked card below them that is reached through parked cards.
 * @returns the given cards first, each card once
 */
export function withBranch(index: PlanIndex, ids: readonly string[], status: NodeStatus): readonly string[] {
  const taken = new Set<string>(ids)
  const rests = status === 'parked' || status === 'closed'
  const open = rests ? [...ids] : ids.filter((id) => isParked(index, id))
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const child of index.children(id)) {
      if (taken.has(child) || !(rests ? hangsOnlyFrom(index, child, taken) : isParked(index, child))) continue
      taken.add(child)
      open.push(child)
    }
  }
  return [...taken]
}

/** A live card whose other parents, if it has any, are parked or closed. */
function hangsOnlyFrom(index: PlanIndex, id: string, taken: ReadonlySet<string>): boolean {
  return isLiveCard(index, id) && !index.parents(id).some((parent) => !taken.has(parent) && isLiveCard(index, parent))
}

function isLiveCard(index: PlanIndex, id: string): boolean {
  const node = index.node(id)
  return node !== undefined && isLive(node)
}

function isParked(index: PlanIndex, id: string): boolean {
  return index.node(id)?.status === 'parked'
}
