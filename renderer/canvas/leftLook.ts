import type { Box } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import type { Session } from '../../shared/session/session'
import { useDocument } from '../store/documentStore'
import { noteLeft } from '../store/places'
import type { LeftLook } from '../store/viewTypes'
import { cardOf } from './cardOf'
import { recovered, uncovered } from './covered'
import { panOf } from './intoView'
import { coveredNow, heading, moveTo, useViewport, type Viewport } from './viewport'

/** Runs what may move the picture. @returns the look before; undefined where that was no other zoom */
export function leaving(move: () => void): LeftLook | undefined {
  const before = heading()
  move()
  const { zoom } = heading()
  return isSame(zoom, before.zoom) ? undefined : { before, zoom }
}

/**
 * Goes back to a look that was left, unless the person has chosen another zoom since.
 * @param boxes are in view then
 * @returns whether it went back
 */
export function goBack(left: LeftLook | undefined, boxes: readonly Box[]): boolean {
  if (left === undefined || !isSame(heading().zoom, left.zoom)) return false
  goBackTo(left.before, boxes)
  return true
}

/** Where the pane has another size by now, its middle shows what it showed then; boxes that are out of view are panned to. */
export function goBackTo(then: Viewport, boxes: readonly Box[]): void {
  const { width, height } = useViewport.getState()
  const { x, y, zoom } = then
  const view = { zoom, x: x + (width - then.width) / 2, y: y + (height - then.height) / 2, width, height }
  const covered = coveredNow()
  const panned = panOf(boxes, uncovered(view, covered))
  moveTo(panned === undefined ? view : recovered(panned, view, covered))
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one / other - 1) < 0.001
}

/** The look that was left so that a title can be typed. */
let leftForTitle: (LeftLook & { readonly id: NodeId }) | undefined

/** Notes what was left, if anything, so that a title can be typed. One that was just made is where the picture stays. */
export function leftToType({ id, fresh }: { readonly id: NodeId; readonly fresh?: boolean }, left?: LeftLook): void {
  leftForTitle = left === undefined || fresh === true ? undefined : { ...left, id }
}

/** A title has been typed, or given up: the picture is again where it was before. */
export function leaveTitle(id: NodeId): void {
  const left = leftForTitle
  leftForTitle = undefined
  if (left?.id !== id) return
  const scene = useDocument.getState().plan?.scene
  const card = scene && cardOf(scene, id)
  if (goBack(left, card === undefined ? [] : [card])) noteLeft(id, undefined)
}

const leftForSteps = new WeakMap<Session, Map<number, LeftLook>>()

/** Runs what shows a step of a plan's history, so that undo can take the picture back as well. */
export function showStep(session: Session, step: number, show: () => void): void {
  const left = leaving(show)
  const known = leftForSteps.get(session) ?? new Map<number, LeftLook>()
  leftForSteps.set(session, known)
  if (left !== undefined) known.set(step, left)
}

/** The look that was left to show a step; undefined where none was. */
export function leftForStep(session: Session, step: number): LeftLook | undefined {
  return leftForSteps.get(session)?.get(step)
}
