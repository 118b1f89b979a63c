import type { PointerEvent as ReactPointerEvent } from 'react'
import { t } from '../../shared/messages/language'
import { cardName } from '../../shared/model/labels'
import { kindAbove, kindBelow } from '../../shared/model/levels'
import { riseBelow } from '../../shared/scene/riseBelow'
import type { Scene } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import type { PlanNode } from '../../shared/schema/nodes'
import { beginGesture, dispatch } from '../store/documentActions'
import { useDocument } from '../store/documentStore'
import { holdGesture } from '../store/heldGesture'
import { announce, select, toast } from '../store/viewActions'
import { offerBetween } from './between'
import { createCard } from './building'
import { focusCanvas } from './canvasFocus'
import { setCanvas, useCanvas } from './canvasStore'
import { cardAt, type Point } from './hitTest'
import { alternative, judgeRope } from './legality'
import { type PointedPlace, pointedPlace } from './pointedPlace'
import { toScene } from './viewport'

/** A pointer must travel this far, in screen pixels, before a press on a handle is a drag. */
const THRESHOLD = 4

/** Begins drawing a rope from a card's handle. The gesture listens on the window until it ends or is called off. */
export function startConnect(event: ReactPointerEvent<HTMLElement>, from: NodeId, end: 'up' | 'down'): void {
  if (event.button !== 0 || useCanvas.getState().connect !== undefined) return
  event.preventDefault()
  event.stopPropagation()
  focusCanvas()
  const { pointerId, clientX, clientY } = event
  let release: (() => void) | undefined

  const move = (next: PointerEvent) => {
    if (next.pointerId !== pointerId) return
    if (Math.hypot(next.clientX - clientX, next.clientY - clientY) > THRESHOLD) release ??= holdGesture(stop)
    if (release !== undefined) showConnect(from, end, toScene(next.clientX, next.clientY))
  }
  const up = (next: PointerEvent) => {
    if (next.pointerId !== pointerId) return
    stop()
    if (release !== undefined) finishConnect(from, end, toScene(next.clientX, next.clientY))
    else select([from])
  }
  // A second finger, a lost pointer or a key calls the gesture off: nothing may dangle.
  const secondPointer = (next: PointerEvent) => next.pointerId !== pointerId && stop()
  const listeners = new AbortController()
  const { signal } = listeners
  const stop = () => {
    release?.()
    listeners.abort()
    setCanvas({ connect: undefined, ghost: undefined, dropTarget: undefined })
  }
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', up, { signal })
  window.addEventListener('pointercancel', stop, { signal })
  window.addEventListener('blur', stop, { signal })
  window.addEventListener('pointerdown', secondPointer, { signal, capture: true })
}

function showConnect(from: NodeId, end: 'up' | 'down', to: Point): void {
  const plan = useDocument.getState().plan
  const node = plan?.index.node(from)
  if (plan === undefined || node === undefined) return
  const over = cardAt(plan.scene, to, new Set([from]))
  const connect = { from, end, to }
  if (over === undefined)
    return setCanvas({ connect, ghost: newCardAt(plan.scene, node, end, to), dropTarget: undefined })
  const verdict = judgeRope(plan.index, from, over.id)
  const text = verdict.legal ? t().canvas.connect.connect : verdict.reason
  setCanvas({ connect, ghost: undefined, dropTarget: { id: over.id, allowed: verdict.legal, text } })
}

/**
 * The card that a rope from a card makes on free ground, on the next level, where it will stand once it is there; none
 * above the first level or below the last.
 */
export function newCardAt(
  scene: Scene,
  from: Pick<PlanNode, 'id' | 'kind'>,
  end: 'up' | 'down',
  point: Point,
): PointedPlace | undefined {
  const down = end === 'down'
  const kind = down ? kindBelow(from.kind) : kindAbove(from.kind)
  return kind === undefined
    ? undefined
    : pointedPlace(scene, kind, point, { rise: down ? riseBelow(scene, [from.id]) : 0 })
}

function finishConnect(from: NodeId, end: 'up' | 'down', at: Point): void {
  const plan = useDocument.getState().plan
  const node = plan?.index.node(from)
  if (plan === undefined || node === undefined) return
  const over = cardAt(plan.scene, at)
  if (over?.id === from) return
  if (over !== undefined) return connectCards(from, over.id)
  const place = newCardAt(plan.scene, node, end, at)
  if (place === undefined) return
  if (end === 'down') createCard({ kind: place.kind, at: place.at, parentId: from })
  else createParent(place, from)
}

function createParent({ kind, at }: PointedPlace, childId: NodeId): void {
  const gesture = beginGesture()
  const id = createCard({ kind, at }, { gesture })
  if (id !== undefined) dispatch({ id: 'link.add', params: { parentId: id, childId } }, { quiet: true })
}

/** Hangs one card from another, or says why not and offers what is possible instead. */
export function connectCards(one: NodeId, other: NodeId): void {
  const plan = useDocument.getState().plan
  if (plan === undefined) return
  const verdict = judgeRope(plan.index, one, other)
  if (verdict.legal) {
    const { parentId, childId } = verdict
    if (dispatch({ id: 'link.add', params: { parentId, childId } }) === undefined) return
    announce(t().canvas.connect.connected(titleOf(other)))
    return offerBetween(parentId, childId)
  }
  announce(verdict.reason)
  const instead = alternative(plan.index, one, other)
  const actions =
    instead === undefined
      ? []
      : [
          {
            label: () => t().canvas.connect.hang(titleOf(instead.childId), titleOf(instead.parentId)),
            run: () => void dispatch({ id: 'link.add', params: instead }),
          },
        ]
  toast(() => verdict.reason, { tone: 'warning', actions, passing: true })
}

function titleOf(id: NodeId): string {
  const plan = useDocument.getState().plan
  const node = plan?.index.node(id)
  return plan === undefined || node === undefined ? t().canvas.theCard : cardName(plan.doc, node, 32)
}
