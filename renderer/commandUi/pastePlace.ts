import type { LayoutPoint } from '../../shared/layout/types'
import { kindAbove, levelOf } from '../../shared/model/levels'
import { compareOrder } from '../../shared/model/orderKey'
import type { PlanIndex } from '../../shared/model/types'
import type { PlanDocument } from '../../shared/schema/document'
import type { NodeId } from '../../shared/schema/ids'
import type { NodeKind, PlanNode } from '../../shared/schema/nodes'
import type { Point } from '../canvas/hitTest'
import { pointedPlace } from '../canvas/pointedPlace'
import type { OpenPlan } from '../store/documentStore'

/** Where pasted cards come to. */
export interface PastePlace {
  /** Carries the top ones. */
  readonly under?: NodeId
  /** Those of its level stand after it. */
  readonly afterId?: NodeId
  /** As the plan keeps places. */
  readonly at?: LayoutPoint
}

interface Where {
  /** The selected card that keys act on. */
  readonly primary: NodeId | undefined
  /** Where the menu was opened, in scene pixels. */
  readonly point?: Point | undefined
}

/**
 * The place for pasted cards: where somebody pointed; else beside the selected card, below it, or on its line, as their level
 * wants it; else beside the card they are a copy of; else below the only card that stands right above them.
 */
export function pastePlace(
  { index, scene }: Pick<OpenPlan, 'index' | 'scene'>,
  document: PlanDocument,
  where: Where,
): PastePlace {
  const tops = topsOf(document)
  const [top] = tops
  if (top === undefined) return {}
  const only = onlyAbove(index, tops)
  if (where.point !== undefined) {
    const at = tops.length === 1 ? { at: pointedPlace(scene, top.kind, where.point).at } : {}
    return { ...only, ...at }
  }
  const beside = where.primary === undefined ? originalOf(index, top) : index.node(where.primary)
  const found = beside === undefined ? {} : onLineOf(index, beside, top.kind)
  return found.under === undefined && found.afterId === undefined ? only : found
}

function topsOf({ nodes, links }: PlanDocument): readonly PlanNode[] {
  const children = new Set(Object.values(links).map((link) => link.childId))
  return Object.values(nodes)
    .filter((node) => !children.has(node.id))
    .sort(compareOrder)
}

/** The card of this plan that was copied, as long as it is drawn. */
function originalOf(index: PlanIndex, { id, kind }: PlanNode): PlanNode | undefined {
  const node = index.node(id)
  return node?.kind === kind && node.status !== 'parked' ? node : undefined
}

/** On a card's line upwards: the card of the level, to stand after, and the one above it, to hang from. */
function onLineOf(index: PlanIndex, card: PlanNode, kind: NodeKind): PastePlace {
  let afterId: NodeId | undefined
  let above: PlanNode | undefined = card
  while (above !== undefined && levelOf(above.kind) >= levelOf(kind)) {
    if (above.kind === kind) afterId = above.id
    above = parentOf(index, above)
  }
  return { ...(above === undefined ? {} : { under: above.id }), ...(afterId === undefined ? {} : { afterId }) }
}

/** The first parent that stands higher: in a file that was made elsewhere ropes may run in circles. */
function parentOf(index: PlanIndex, { id, kind }: PlanNode): PlanNode | undefined {
  const parents = index.parents(id).map((parent) => index.node(parent))
  return parents.find((parent) => parent !== undefined && levelOf(parent.kind) < levelOf(kind))
}

/** What all of these cards hang from, where nothing else could be meant. */
function onlyAbove(index: PlanIndex, tops: readonly PlanNode[]): PastePlace {
  const [kind, ...others] = new Set(tops.map((top) => top.kind))
  const above = kind === undefined || others.length > 0 ? undefined : kindAbove(kind)
  const carriers = above === undefined ? [] : index.cards(above).filter((node) => node.status !== 'parked')
  const [only, ...more] = carriers
  return only === undefined || more.length > 0 ? {} : { under: only.id }
}
