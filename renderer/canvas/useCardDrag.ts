import { useMemo } from 'react'
import { t } from '../../shared/messages/language'
import type { Scene, SceneCard } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { beginGesture, dispatch, endGesture } from '../store/documentActions'
import { type OpenPlan, useDocument } from '../store/documentStore'
import { tellHung } from '../store/hanging'
import { holdGesture } from '../store/heldGesture'
import { announce, select, toast } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { followDrag, stopFollowing } from './autoPan'
import { offerBetween } from './between'
import { type DropTarget, setCanvas, useCanvas } from './canvasStore'
import { cardOf } from './cardOf'
import { allMoved, type Drag, dropCommands, dropTarget, placesOf, tiedBy } from './changesToCommands'
import { dropCopies } from './dropCopies'
import { type Moved, type Snapped, snapDrag } from './snapDrag'
import type { CardFlowNode } from './toFlow'
import { contentBox, toScene, useViewport } from './viewport'

type Pointing = MouseEvent | TouchEvent

interface Held extends Drag {
  /** Alt: the cards stay, copies of them are dragged. */
  readonly copy: boolean
}

let calledOff = false
/** Ends the watch over what the pointer drags; undefined while it drags nothing. */
let release: (() => void) | undefined

/** Whether what the pointer still holds was called off: it moves nothing any more. */
export function isCalledOff(): boolean {
  return calledOff
}

/** A pointer goes down: what was called off before is over. */
export function allowDrag(): void {
  calledOff = false
}

/** Calls off what the pointer drags, or would drag before it is lifted: a key, a second finger, a menu. The cards go back. */
export function cancelDrag(): void {
  calledOff = true
  if (useCanvas.getState().dragging) endDrag()
}

function beginDrag(): void {
  release?.()
  release = holdGesture(cancelDrag)
  setCanvas({ dragging: true })
}

function endDrag(): void {
  release?.()
  release = undefined
  stopFollowing()
  setCanvas({ dropTarget: undefined, dragging: false, guides: undefined, staying: undefined })
}

/**
 * Handlers for dragging cards: show what a drop would do, then one command.
 * @param reset puts live positions back
 * @param place puts the dragged cards where they click into place
 */
export function useCardDrag(reset: () => void, place: (moved: readonly Moved[]) => void) {
  return useMemo(
    () => ({
      onNodeDragStart(_event: Pointing, node: CardFlowNode) {
        if (calledOff) return
        if (!useView.getState().selection.includes(node.id as NodeId)) select([node.id as NodeId])
        beginDrag()
      },
      onNodeDrag(event: Pointing, node: CardFlowNode, nodes: CardFlowNode[]) {
        if (calledOff) return reset()
        const plan = useDocument.getState().plan
        if (plan === undefined) return
        const drag = toDrag(event, node, nodes)
        const target = targetOf(plan, drag)
        const { moved, guides } = snapped(plan.scene, drag, nodes, target !== undefined)
        if (guides !== undefined) place(moved)
        setCanvas({ dropTarget: target, guides, staying: drag.copy ? cardsOf(plan.scene, drag.ids) : undefined })
        followDrag(drag.pointer, contentBox(plan.scene))
      },
      onNodeDragStop(event: Pointing, node: CardFlowNode, nodes: CardFlowNode[]) {
        endDrag()
        if (!calledOff) drop(toDrag(event, node, nodes), nodes)
        reset()
      },
    }),
    [reset, place],
  )
}

/** The card that a drop would tie the dragged one to: a copy hangs where the original does. */
function targetOf({ scene, index }: OpenPlan, drag: Held): DropTarget | undefined {
  return drag.copy ? undefined : dropTarget(scene, index, drag)
}

function cardsOf(scene: Scene, ids: ReadonlySet<string>): readonly SceneCard[] {
  return [...ids].flatMap((id) => cardOf(scene, id) ?? [])
}

function drop(drag: Held, nodes: readonly CardFlowNode[]): void {
  const plan = useDocument.getState().plan
  if (plan === undefined) return
  const target = targetOf(plan, drag)
  if (target !== undefined && !target.allowed) {
    toast(() => target.text, { tone: 'warning', passing: true })
    announce(target.text)
    return
  }
  const tied = target === undefined ? [] : tiedBy(plan.index, drag, target.id)
  const moved = allMoved(plan.scene, drag, snapped(plan.scene, drag, nodes, target !== undefined).moved)
  if (drag.copy) return dropCopies(placesOf(plan.scene, moved))
  const gesture = beginGesture()
  const calls = dropCommands(plan.scene, plan.index, drag, moved)
  const done = calls.filter((call) => dispatch(call, { quiet: true }) !== undefined)
  endGesture(gesture)
  if (done.length === 0) return
  if (target === undefined) return announce(t().canvas.drop.moved)
  tellHung(tied, target.id, drag.add)
  offerBetween(target.id, drag.id)
}

/** Where the cards are to lie. Ctrl (Cmd), and a card to be hung from, suspend the snapping. */
function snapped(scene: Scene, drag: Drag, nodes: readonly CardFlowNode[], onCard: boolean): Snapped {
  return drag.add || onCard ? { moved: nodes, guides: undefined } : snapDrag(scene, nodes, useViewport.getState())
}

function isDrawn(id: NodeId): boolean {
  const { plan } = useDocument.getState()
  return plan !== undefined && cardOf(plan.scene, id) !== undefined
}

function toDrag(event: Pointing, node: CardFlowNode, nodes: readonly CardFlowNode[]): Held {
  const point = 'touches' in event ? (event.touches[0] ?? event.changedTouches[0]) : event
  const id = node.id as NodeId
  const { selection } = useView.getState()
  return {
    id,
    ids: new Set(selection.includes(id) ? selection.filter(isDrawn) : nodes.map((one) => one.id)),
    pointer: toScene(point?.clientX ?? 0, point?.clientY ?? 0),
    add: event.ctrlKey || event.metaKey,
    copy: event.altKey,
  }
}
