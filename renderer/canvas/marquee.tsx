import { type MouseEvent, type PointerEvent, useMemo } from 'react'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import type { Box, Scene } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import type { NodeKind } from '../../shared/schema/nodes'
import { useDocument } from '../store/documentStore'
import { holdGesture } from '../store/heldGesture'
import { announce, select, selectRope, toggleSelect } from '../store/viewActions'
import { useView } from '../store/viewStore'
import { createCard } from './building'
import { focusCanvas } from './canvasFocus'
import { setCanvas, useCanvas } from './canvasStore'
import { cardOf } from './cardOf'
import { openMenu } from './contextMenuActions'
import { cardsIn, laneAt, type Point, type Pointed, pointedAt } from './hitTest'
import { bringIntoView } from './intoView'
import { isField } from './isField'
import { awaitLongPress } from './longPress'
import styles from './marquee.module.css'
import { type PointedPlace, pointedPlace } from './pointedPlace'
import { holdPointed, pointAt } from './pointing'
import { allowDrag, cancelDrag } from './useCardDrag'
import { toScene, useViewport } from './viewport'

/** Below this many screen pixels a press on the canvas is a click. */
const THRESHOLD = 4

/** What the pointer does on the free canvas: marquee, click, double-click, menu; and where it is, for "new card here". */
export function usePaneGestures() {
  return useMemo(
    () => ({
      onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
        // A second finger calls off what the first one drags.
        if (!event.isPrimary) return cancelDrag()
        allowDrag()
        if (!isHandle(event.target) && !isField(event.target)) awaitLongPress(event, menuUnder)
      },
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (!onPane(event.target)) return void (isField(event.target) || focusCanvas())
        focusCanvas()
        pressed = under(event)
        if (event.button === 0 && event.pointerType !== 'touch' && !useCanvas.getState().hand)
          startMarquee(event, pressed)
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        setPointer(event)
        if (event.buttons !== 0) holdPointed()
        else pointAt(hovers(event) ? lastPointer : undefined)
      },
      onPointerLeave: (event: PointerEvent<HTMLElement>) => {
        forgetPointer()
        if (event.buttons !== 0) holdPointed()
        else pointAt(undefined)
      },
      // A press of the mouse may begin a marquee: only its end tells that it was a click.
      onClick: (event: MouseEvent<HTMLElement>) =>
        isTap(event) && onPane(event.target) && clickPane(pressed, event.shiftKey),
      onDoubleClick: (event: MouseEvent<HTMLElement>) => onPane(event.target) && createAt(event),
      onContextMenu: (event: MouseEvent<HTMLElement>) => onPane(event.target) && menuOnPane(event),
    }),
    [],
  )
}

/** Cards are elements inside the pane; ropes and the free canvas are the pane itself. */
function onPane(target: EventTarget): boolean {
  if (!(target instanceof Element) || target.closest('.react-flow__pane') === null) return false
  return target.closest('.react-flow__node') === null
}

/** A finger does not hover; the rest of the time the pointer is over the drawing, not over what lies on top of it. */
function hovers({ target, pointerType }: PointerEvent): boolean {
  return pointerType !== 'touch' && target instanceof Element && target.closest('.react-flow__pane') !== null
}

function isTap({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof window.PointerEvent && nativeEvent.pointerType === 'touch'
}

function isHandle(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-handle]') !== null
}

/** What was last pressed on the pane: the first touch makes targets larger, and what was meant may lie elsewhere by its end. */
let pressed: Pointed = { on: 'canvas' }

/** Where the pointer is on the canvas, in client pixels; undefined while it is elsewhere. */
let lastPointer: Point | undefined

function setPointer(event: PointerEvent): void {
  lastPointer = { x: event.clientX, y: event.clientY }
}

/** A new card's level, and its place where a person pointed at one. */
export type Here = Pick<PointedPlace, 'kind'> & Partial<Pick<PointedPlace, 'at'>>

/**
 * A new card "here": the strategy while there is none, then one of the lane under the pointer.
 * @returns undefined when the pointer is elsewhere
 */
export function pointedCard(): Here | undefined {
  const plan = useDocument.getState().plan
  if (plan === undefined) return undefined
  if (plan.index.cards('strategy').length === 0) return { kind: 'strategy' }
  return lastPointer === undefined ? undefined : hereAt(lastPointer)
}

/** A new card at a point of the window, in client pixels. */
export function hereAt({ x, y }: Point): Here | undefined {
  const plan = useDocument.getState().plan
  return plan === undefined ? undefined : cardHere(plan.scene, toScene(x, y))
}

function cardHere(scene: Scene, point: Point): Here | undefined {
  const kind = laneAt(scene, point.y)
  return kind && { kind, at: pointedPlace(scene, kind, point).at }
}

/** A menu over the canvas was opened at a point of it, which is meant by "here". */
function forgetPointer(): void {
  if (useCanvas.getState().menu === undefined) lastPointer = undefined
}

/** The level in the middle of the window. */
export function middleKind(): NodeKind | undefined {
  const scene = useDocument.getState().plan?.scene
  const { width, height } = useViewport.getState()
  return scene === undefined ? undefined : laneAt(scene, toScene(width / 2, height / 2).y)
}

/** What lies under the pointer; cards that are elements of the page get events of their own. */
function under({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Pointed {
  const plan = useDocument.getState().plan
  if (plan === undefined) return { on: 'canvas' }
  return pointedAt(plan.scene, toScene(clientX, clientY), useViewport.getState().zoom)
}

/** A new card on the level of the lane at a point; a painted card is brought near instead. */
function createAt(event: MouseEvent): void {
  const over = under(event)
  if (over.on === 'card') return showNear(over.id)
  const here = over.on === 'canvas' ? hereAt({ x: event.clientX, y: event.clientY }) : undefined
  if (here !== undefined) createHere(here)
}

function showNear(id: NodeId): void {
  const scene = useDocument.getState().plan?.scene
  const card = scene && cardOf(scene, id)
  select([id])
  if (card !== undefined) bringIntoView(card)
}

/** A new card where a person pointed. */
export function createHere(here: Here): void {
  createCard(here)
}

/** The menu of what lies under a finger: a rope, a card or the canvas. */
function menuUnder(event: PointerEvent<HTMLElement>): void {
  cancelDrag()
  menuOnPane(event)
}

function menuOnPane(event: MouseEvent): void {
  const over = under(event)
  if (over.on === 'rope') selectRope(over.id)
  if (over.on === 'card' && !useView.getState().selection.includes(over.id)) select([over.id])
  openMenu(event, over.on)
}

function startMarquee(down: PointerEvent<HTMLElement>, over: Pointed): void {
  const start = toScene(down.clientX, down.clientY)
  const { pointerId, clientX, clientY, shiftKey } = down
  const { selection } = useView.getState()
  const before = shiftKey ? selection : []
  const listeners = new AbortController()
  const { signal } = listeners
  let release: (() => void) | undefined
  const stop = () => {
    release?.()
    listeners.abort()
    setCanvas({ marquee: undefined })
  }
  // Given up, it leaves the selection as it was.
  const giveUp = () => {
    stop()
    select(selection)
  }
  const move = (event: globalThis.PointerEvent) => {
    if (event.pointerId !== pointerId) return
    const far = Math.hypot(event.clientX - clientX, event.clientY - clientY) > THRESHOLD
    if (!far && useCanvas.getState().marquee === undefined) return
    // A card that was pressed before it could become an element of the page is no free canvas.
    if (over.on === 'card') return stop()
    release ??= holdGesture(giveUp)
    const marquee = boxBetween(start, toScene(event.clientX, event.clientY))
    setCanvas({ marquee })
    choose(marquee, before)
  }
  const up = (event: globalThis.PointerEvent) => {
    if (event.pointerId !== pointerId) return
    const drawn = useCanvas.getState().marquee !== undefined
    stop()
    const { length } = useView.getState().selection
    if (drawn) announce(t().outline.selected(formatNumber(length), length))
    else clickPane(over, shiftKey)
  }
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', up, { signal })
  window.addEventListener('pointercancel', stop, { signal })
}

function choose(marquee: Box, before: readonly NodeId[]): void {
  const plan = useDocument.getState().plan
  if (plan === undefined) return
  const inside = cardsIn(plan.scene, marquee)
  const next = [...before, ...inside.filter((id) => !before.includes(id))]
  const { selection } = useView.getState()
  if (next.length !== selection.length || next.some((id, i) => id !== selection[i])) select(next)
}

/** A click on the pane may be a click on a card or a rope that is painted. */
function clickPane(over: Pointed, withShift: boolean): void {
  const shift = withShift || useView.getState().selecting
  if (over.on === 'rope') return selectRope(over.id)
  if (over.on === 'card') return shift ? toggleSelect(over.id) : select([over.id])
  if (!shift) select([])
}

function boxBetween(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

/** The marquee being drawn. */
export function MarqueeLayer() {
  const marquee = useCanvas((state) => state.marquee)
  const { x, y, zoom } = useViewport()
  if (marquee === undefined) return null
  return (
    <div
      className={styles.marquee}
      data-marquee
      style={{
        transform: `translate(${marquee.x * zoom + x}px, ${marquee.y * zoom + y}px)`,
        width: marquee.width * zoom,
        height: marquee.height * zoom,
      }}
    />
  )
}
