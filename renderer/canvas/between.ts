import { t } from '../../shared/messages/language'
import { cardName, levelName } from '../../shared/model/labels'
import { levelOf } from '../../shared/model/levels'
import type { PlanIndex } from '../../shared/model/types'
import type { NodeId } from '../../shared/schema/ids'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../shared/schema/nodes'
import { beginGesture, dispatch, toastDone } from '../store/documentActions'
import { type OpenPlan, useDocument } from '../store/documentStore'
import { toast } from '../store/viewActions'
import { createCard } from './building'
import { lineUp } from './lineOfSight'

/** The levels that a rope jumps over, from the upper one down; none where it leads to the next level, or is not there. */
export function levelsBetween(index: PlanIndex, parentId: NodeId, childId: NodeId): readonly NodeKind[] {
  const [parent, child] = [index.node(parentId), index.node(childId)]
  if (parent === undefined || child === undefined || index.link(parentId, childId) === undefined) return []
  return NODE_KINDS.slice(levelOf(parent.kind) + 1, Math.max(levelOf(parent.kind) + 1, levelOf(child.kind)))
}

/** After a rope was drawn over a level: offers to put the missing card there. */
export function offerBetween(parentId: NodeId, childId: NodeId): void {
  const plan = useDocument.getState().plan
  const [parent, child] = [plan?.index.node(parentId), plan?.index.node(childId)]
  if (plan === undefined || parent === undefined || child === undefined) return
  const kinds = levelsBetween(plan.index, parentId, childId)
  if (kinds.length === 0) return
  const way = otherWay(plan.index, parentId, childId)
  if (way !== undefined)
    return toastDone(() => t().canvas.between.already(name(plan, child), name(plan, parent), name(plan, way)))
  const words = () => kinds.map((kind) => levelName(plan.doc, kind))
  toast(() => t().canvas.between.missing(name(plan, child), name(plan, parent), words()), {
    step: plan.session.position,
    actions: [{ label: () => t().canvas.between.create(words()), run: () => createBetween(parentId, childId) }],
  })
}

const name = ({ doc }: OpenPlan, node: PlanNode): string => cardName(doc, node, 32)

/** The card through which a card hangs below another one in a second way, beside the rope from the one to the other. */
function otherWay(index: PlanIndex, parentId: NodeId, childId: NodeId): PlanNode | undefined {
  const above = index.parents(childId).find((id) => id !== parentId && lineUp(index, id).has(parentId))
  return above === undefined ? undefined : index.node(above)
}

/** Puts an untitled card on every level that a rope jumps over, and opens the first one's title. One undo step. */
export function createBetween(parentId: NodeId, childId: NodeId): void {
  const index = useDocument.getState().plan?.index
  const [first, ...rest] = index === undefined ? [] : levelsBetween(index, parentId, childId)
  if (first === undefined) return
  const id = createCard({ kind: first, parentId }, { gesture: beginGesture() })
  if (id === undefined) return
  let lowest: NodeId = id
  for (const kind of rest) {
    const done = dispatch({ id: 'card.add', params: { kind, title: '', parentId: lowest } }, { quiet: true })
    lowest = (done?.outcome.select?.[0] as NodeId | undefined) ?? lowest
  }
  dispatch({ id: 'card.reparent', params: { id: childId, parentId: lowest, fromParentId: parentId } }, { quiet: true })
}
