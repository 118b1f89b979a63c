import { applyNodeChanges, type NodeChange } from '@xyflow/react'
import type { CommandCall } from '../../shared/commands/types'
import { t } from '../../shared/messages/language'
import { aLevel, cardName, levelName } from '../../shared/model/labels'
import { levelOf } from '../../shared/model/levels'
import type { PlanIndex } from '../../shared/model/types'
import type { Scene, SceneCard } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import type { DropTarget } from './canvasStore'
import { cardOf } from './cardOf'
import { cardAt, type Point } from './hitTest'
import { judgeRope } from './legality'
import type { Moved } from './snapDrag'
import type { CardFlowNode } from './toFlow'

/** Live positions of a drag stay in React Flow. All other changes (sizes, selection, removal) are ours, not its. */
export function applyDrag(
  changes: readonly NodeChange<CardFlowNode>[],
  nodes: readonly CardFlowNode[],
): readonly CardFlowNode[] {
  const moves = changes.filter((change) => change.type === 'position')
  return moves.length === 0 ? nodes : applyNodeChanges(moves, [...nodes])
}

/** What is being dragged: the card under the pointer, all that move with it, and where the pointer is. */
export interface Drag {
  readonly id: NodeId
  readonly ids: ReadonlySet<string>
  readonly pointer: Point
  /** Ctrl (Cmd): keep the old parent and add a second one. */
  readonly add: boolean
}

/**
 * The card that a drop would tie the dragged card to, and whether that is possible.
 * @returns undefined where dropping only moves the card: on free ground, on its own parent, on a card of its level or below
 */
export function dropTarget(scene: Scene, index: PlanIndex, drag: Drag): DropTarget | undefined {
  const over = cardAt(scene, drag.pointer, drag.ids)
  const dragged = index.node(drag.id)
  const upper = over === undefined ? undefined : index.node(over.id)
  if (over === undefined || dragged === undefined || upper === undefined) return undefined
  if (index.link(over.id, drag.id) !== undefined) return undefined
  if (levelOf(upper.kind) === levelOf(dragged.kind)) return undefined
  if (levelOf(upper.kind) > levelOf(dragged.kind)) {
    const [lower, level] = [aLevel(index.doc, upper.kind), levelName(index.doc, upper.kind)]
    const text = t().canvas.drop.above(cardName(index.doc, dragged, 30), lower, level)
    return { id: over.id, allowed: false, text }
  }
  const verdict = judgeRope(index, over.id, drag.id)
  if (!verdict.legal) return { id: over.id, allowed: false, text: verdict.reason }
  return { id: over.id, allowed: true, text: drag.add ? t().canvas.drop.also : t().canvas.drop.hang }
}

/** The commands of a finished drag; none where it ends on an illegal target or where it began. */
export function dropCommands(
  scene: Scene,
  index: PlanIndex,
  drag: Drag,
  moved: readonly Moved[],
): readonly CommandCall[] {
  const target = dropTarget(scene, index, drag)
  if (target !== undefined && !target.allowed) return []
  if (target !== undefined) return tieCommands(index, drag, target.id)
  const positions = Object.fromEntries(placesOf(scene, moved))
  return Object.keys(positions).length === 0 ? [] : [{ id: 'card.move', params: { positions } }]
}

/** The new places of what was moved, as `card.move` knows them. */
export function placesOf(scene: Scene, moved: readonly Moved[]): ReadonlyMap<NodeId, Point> {
  const places = new Map<NodeId, Point>()
  for (const { id, position } of moved) {
    const card = cardOf(scene, id)
    if (card !== undefined && hasMoved(card, position)) places.set(card.id, inLane(scene, card, position))
  }
  return places
}

/** Where all that is dragged comes to lie: selected cards that are not in the page go as far as those that are. */
export function allMoved(scene: Scene, { ids }: Drag, moved: readonly Moved[]): readonly Moved[] {
  const first = moved[0]
  const card = first === undefined ? undefined : cardOf(scene, first.id)
  if (first === undefined || card === undefined || ids.size <= moved.length) return moved
  const [dx, dy] = [first.position.x - card.x, first.position.y - card.y]
  const inPage = new Set(moved.map(({ id }) => id))
  const others = [...ids].flatMap((id) => (inPage.has(id) ? [] : (cardOf(scene, id) ?? [])))
  return [...moved, ...others.map(({ id, x, y }) => ({ id, position: { x: x + dx, y: y + dy } }))]
}

/** What a drop on a card hangs from it: all that is dragged, of the level of the card under the pointer. */
export function tiedBy(index: PlanIndex, { id, ids }: Pick<Drag, 'id' | 'ids'>, parentId: NodeId): readonly NodeId[] {
  const kind = index.node(id)?.kind
  return [...ids]
    .map((one) => one as NodeId)
    .filter((one) => index.node(one)?.kind === kind && index.link(parentId, one) === undefined)
}

/** Hangs all that is dragged, of the level of the card under the pointer, from another card. */
export function tieCommands(index: PlanIndex, drag: Drag, parentId: NodeId): readonly CommandCall[] {
  return tiedBy(index, drag, parentId).map((id) =>
    drag.add || index.parents(id).length === 0
      ? { id: 'link.add', params: { parentId, childId: id } }
      : { id: 'card.reparent', params: { id, parentId } },
  )
}

function hasMoved(card: SceneCard, to: Point): boolean {
  return Math.abs(card.x - to.x) >= 1 || Math.abs(card.y - to.y) >= 1
}

/** A card stays in its lane: its level is what it is, wherever it is dropped. `y` is measured from the lane's top. */
export function inLane(scene: Scene, card: SceneCard, at: Point): Point {
  const lane = scene.lanes.find((candidate) => candidate.kind === card.kind)
  const top = lane?.top ?? 0
  const height = lane === undefined ? 0 : lane.bottom - lane.top
  const lowest = Math.max(0, height - card.height)
  return { x: Math.round(at.x), y: Math.round(Math.min(Math.max(0, at.y - top), lowest)) }
}
