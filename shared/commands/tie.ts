import { orderBetween } from '../model/orderKey'
import type { PlanIndex } from '../model/types'
import type { PlanDocument } from '../schema/document'
import type { LinkId, NodeId } from '../schema/ids'

/** Writes a link into the draft, as the child's last parent. The caller has checked that it is allowed. */
export function tie(
  draft: PlanDocument,
  index: PlanIndex,
  newId: () => string,
  parentId: NodeId,
  childId: NodeId,
  note?: string,
): LinkId {
  const id = newId() as LinkId
  const order = orderBetween(index.parentLinks(childId).at(-1)?.order, undefined)
  draft.links[id] = { id, parentId, childId, order, ...(note === undefined ? {} : { note }) }
  return id
}
