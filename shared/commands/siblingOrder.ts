import { orderBetween } from '../model/orderKey'
import type { PlanIndex } from '../model/types'
import type { NodeKind, PlanNode } from '../schema/nodes'

/** Where among its siblings a card goes; without either, last. */
export interface Place {
  readonly beforeId?: string | undefined
  readonly afterId?: string | undefined
}

/** The cards next to which a card of this kind stands under this parent; without a parent, its level's top cards. */
export function siblingsUnder(index: PlanIndex, parentId: string | undefined, kind: NodeKind): readonly PlanNode[] {
  if (parentId === undefined) return index.cards(kind).filter((node) => index.parents(node.id).length === 0)
  return index.childCards(parentId)
}

/**
 * An order key for a place among siblings.
 * @param siblings in order
 * @param place before or after one of them; an unknown id means last
 */
export function orderAt(siblings: readonly PlanNode[], place: Place): string {
  const { low, high } = gapAt(siblings, place)
  return orderBetween(low, high)
}

/** The order keys around a place among siblings; undefined where there is none on that side. As for `orderAt`. */
export function gapAt(
  siblings: readonly PlanNode[],
  place: Place,
): { readonly low: string | undefined; readonly high: string | undefined } {
  const before = siblings.findIndex((node) => node.id === place.beforeId)
  const after = siblings.findIndex((node) => node.id === place.afterId)
  const at = before >= 0 ? before : after >= 0 ? after + 1 : siblings.length
  const low = siblings[at - 1]?.order
  // Imported siblings may share a key: look for the next larger one.
  const high = siblings.slice(at).find((node) => low === undefined || node.order > low)?.order
  return { low, high }
}
