import { levelOf } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { PlanIndex } from '../../model/types'
import type { NodeId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'

/** The cards of these ids by level, then card order, so that a group is named the same way however it was found. */
export function topDown(index: PlanIndex, ids: readonly NodeId[]): PlanNode[] {
  const nodes = ids.flatMap((id) => index.node(id) ?? [])
  return nodes.sort((a, b) => levelOf(a.kind) - levelOf(b.kind) || compareOrder(a, b))
}
