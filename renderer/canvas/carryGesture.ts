import type { PointerEvent as ReactPointerEvent } from 'react'
import { said, t } from '../../shared/messages/language'
import { cardName } from '../../shared/model/labels'
import type { NodeId } from '../../shared/schema/ids'
import { beginGesture, dispatch, endGesture, toastDone } from '../store/documentActions'
import { type OpenPlan, useDocument } from '../store/documentStore'
import { holdGesture } from '../store/heldGesture'
import { announce, requestReveal, toast } from '../store/viewActions'
import { followDrag, panAlong, stopFollowing } from './autoPan'
import { offerBetween } from './between'
import { focusCanvas } from './canvasFocus'
import { setCanvas, useCanvas } from './canvasStore'
import { type Carry, type Landing, landingCommands, landingOf } from './carrying'
import type { Point } from './hitTest'
import { contentBox, toScene, useViewport } from './viewport'

/** A mouse or a pen has to travel this far, in screen pixels, before a press is a drag. */
const THRESHOLD = 4
/** A finger that has rested never does so quite still. */
const FINGER_THRESHOLD = 10

interface Pickup {
  readonly event: Pick<ReactPointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY'>
  readonly id: NodeId
  /** Told when the card leaves its place. */
  readonly begin?: () => void
}

/** Ends what was begun last; undefined while no pointer carries a card, nor would if it moved. */
let end: (() => void) | undefined

/** Whether a pointer that lies on a parked card carries it, or would if it moved: it does not scroll the list below it. */
export function isCarrying(): boolean {
  return end !== undefined
}

/**
 * Waits whether a pointer that lies on a parked card carries it away, and brings the card back where it is let go. A key,
 * a second finger, another window, or a plan in which it is parked no more call it off.
 */
export function awaitCarry({ event, id, begin }: Pickup): void {
  end?.()
  if (!canCarry()) return
  const { pointerId, clientX, clientY } = event
  const finger = event.pointerType === 'touch'
  const far = finger ? FINGER_THRESHOLD : THRESHOLD
  let held: Held | undefined
  const listeners = new AbortController()
  const { signal } = listeners
  const watches: (() => void)[] = []

  const stop = () => {
    end = undefined
    listeners.abort()
    for (const unwatch of watches) unwatch()
    if (held !== undefined) putDown()
  }
  const giveUp = () => {
    stop()
    stays(id)
  }
  const look = () => {
    if (held !== undefined && !show(held)) stop()
  }
  const move = (next: PointerEvent) => {
    if (next.pointerId !== pointerId) return
    if (held === undefined) {
      if (Math.hypot(next.clientX - clientX, next.clientY - clientY) <= far) return
      begin?.()
      watches.push(holdGesture(giveUp), useViewport.subscribe(look), useDocument.subscribe(look), panAlong())
    }
    held = { id, finger, point: { x: next.clientX, y: next.clientY }, add: next.ctrlKey || next.metaKey }
    look()
  }
  const up = (next: PointerEvent) => {
    if (next.pointerId !== pointerId) return
    const last = held && { ...held, add: next.ctrlKey || next.metaKey }
    stop()
    if (last !== undefined) letGo(last)
  }
  const secondPointer = (next: PointerEvent) => next.pointerId !== pointerId && stop()
  end = stop
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', up, { signal })
  window.addEventListener('pointercancel', stop, { signal })
  window.addEventListener('blur', stop, { signal })
  window.addEventListener('pointerdown', secondPointer, { signal, capture: true })
}

interface Held {
  readonly id: NodeId
  readonly finger: boolean
  /** Client pixels. */
  readonly point: Point
  readonly add: boolean
}

/** There is a drawing to carry it to. */
function canCarry(): boolean {
  return document.querySelector('[data-canvas]') !== null
}

/** @returns false where there is nothing to be carried any more */
function show({ id, finger, point, add }: Held): boolean {
  const { plan } = useDocument.getState()
  if (plan === undefined || plan.index.node(id)?.status !== 'parked') return false
  const landing = isOnDrawing(point) ? landingOf(plan, { id, add, at: toScene(point.x, point.y) }) : undefined
  if (landing === undefined) stopFollowing()
  else followDrag(toScene(point.x, point.y), contentBox(plan.scene))
  setCanvas({
    carried: { id, finger, at: point, welcome: landing !== undefined && landing.target?.allowed !== false },
    ghost: landing?.ghost,
    dropTarget: landing?.target,
    // Where cards are painted, that one becomes an element of the page.
    overCard: landing?.target?.id,
  })
  return true
}

/** What lies over the drawing, such as a panel in a narrow window, is no part of it. */
function isOnDrawing({ x, y }: Point): boolean {
  const over = document.elementFromPoint(x, y)
  return over !== null && over.closest('[data-canvas]') !== null
}

function putDown(): void {
  stopFollowing()
  if (useCanvas.getState().carried !== undefined)
    setCanvas({ carried: undefined, ghost: undefined, dropTarget: undefined, overCard: undefined })
}

function letGo({ id, point, add }: Held): void {
  const { plan } = useDocument.getState()
  const carry = { id, add, at: toScene(point.x, point.y) }
  const landing = plan && isOnDrawing(point) ? landingOf(plan, carry) : undefined
  if (plan === undefined || landing === undefined) return stays(id)
  const { target } = landing
  if (target !== undefined && !target.allowed) {
    toast(() => target.text, { tone: 'warning', passing: true })
    return announce(target.text)
  }
  land(plan, carry, landing)
}

function land(plan: OpenPlan, carry: Carry, landing: Landing): void {
  const { id } = carry
  const gesture = beginGesture()
  const done = landingCommands(plan, carry, landing).filter((call) => dispatch(call, { quiet: true }) !== undefined)
  endGesture(
    gesture,
    said(() => t().frame.parking.bringBackStep),
  )
  if (done.length === 0) return
  focusCanvas()
  requestReveal(id, { select: true, flash: true, pan: true })
  toastDone(() => t().frame.parking.back)
  if (landing.target !== undefined) offerBetween(landing.target.id, id)
}

function stays(id: NodeId): void {
  const { plan } = useDocument.getState()
  const node = plan?.index.node(id)
  if (plan !== undefined && node !== undefined) announce(t().frame.parking.stays(cardName(plan.doc, node)))
}
