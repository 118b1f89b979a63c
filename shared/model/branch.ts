import type { NodeStatus, PlanNode } from '../schema/nodes'
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
  const open = rests ? [...ids] : ids.filter((id) => index.node(id)?.status === 'parked')
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const child of index.childCards(id)) {
      if (taken.has(child.id) || !(rests ? hangsOnlyFrom(index, child, taken) : child.status === 'parked')) continue
      taken.add(child.id)
      open.push(child.id)
    }
  }
  return [...taken]
}

/** A live card whose other parents, if it has any, are parked or closed. */
function hangsOnlyFrom(index: PlanIndex, card: PlanNode, taken: ReadonlySet<string>): boolean {
  return isLive(card) && !index.parentCards(card.id).some((parent) => !taken.has(parent.id) && isLive(parent))
}
