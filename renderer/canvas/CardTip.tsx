import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { cardTip } from '../../shared/scene/cardTip'
import { detailAt, wordsFrom } from '../../shared/scene/detail'
import type { Box, Scene, SceneCard } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { useView } from '../store/viewStore'
import styles from './CardTip.module.css'
import { type CanvasState, useCanvas } from './canvasStore'
import { cardOf } from './cardOf'
import { type Point } from './hitTest'
import { pointerNow } from './pointing'
import { isNearTip, tipPlace } from './tipPlace'
import { coveredNow, paneOrigin, useViewport } from './viewport'

/** A pointer that rests on a card for so many milliseconds asks what it says. */
const DELAY = 400
/** A hand that rests trembles by so many screen pixels. */
const STILL = 3
/** What somebody does instead of reading on. */
const DOING = ['pointerdown', 'keydown', 'wheel'] as const
/** Held down with the wheel, or by a magnifier: nothing is done by them alone. */
const HELD: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta'])

/**
 * What a card says that does not show it in full, beside the card under the pointer. The pointer can go on to it, to read it
 * under a magnifier; it stays until the pointer has left both, or something is pressed. Readers of the screen hear all of
 * it from the card itself.
 */
export function CardTip({ scene }: { readonly scene: Scene }) {
  const [id, close] = useRestedOn()
  const card = id === undefined ? undefined : cardOf(scene, id)
  return card === undefined ? null : <Tip card={card} cards={scene.cards.length} close={close} />
}

interface TipProps {
  readonly card: SceneCard
  readonly cards: number
  readonly close: () => void
}

function Tip({ card, cards, close }: TipProps) {
  const element = useRef<HTMLDivElement>(null)
  const view = useViewport()
  useLeaving(element, card, close)
  const tip = cardTip(card, detailAt(view.zoom, wordsFrom(cards)))
  if (tip === undefined) return null
  return (
    <div
      ref={element}
      className={styles.tip}
      data-card-tip={card.id}
      aria-hidden="true"
      style={tipPlace(card, view, coveredNow())}
    >
      <strong dir="auto">{tip.title}</strong>
      {tip.lines.map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
    </div>
  )
}

/** Closes a tip when the pointer has left the card and it, or the picture moves away below the pointer. */
function useLeaving(element: RefObject<HTMLElement | null>, card: SceneCard, close: () => void): void {
  const at = useRef(pointerNow())
  const { x, y, zoom } = useViewport()
  useEffect(() => {
    const look = (): void => {
      const tip = element.current?.getBoundingClientRect()
      if (tip !== undefined && at.current !== undefined && !isNearTip(at.current, onScreen(card), tip)) close()
    }
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      at.current = { x: clientX, y: clientY }
      look()
    }
    look()
    const listeners = new AbortController()
    const { signal } = listeners
    window.addEventListener('pointermove', follow, { signal, capture: true })
    document.documentElement.addEventListener('pointerleave', close, { signal })
    return () => listeners.abort()
  }, [element, card, close, x, y, zoom])
}

/** A card in pixels of the window. */
function onScreen({ x, y, width, height }: SceneCard): Box {
  const view = useViewport.getState()
  const { left, top } = paneOrigin()
  const { zoom } = view
  return { x: left + view.x + x * zoom, y: top + view.y + y * zoom, width: width * zoom, height: height * zoom }
}

/** The card on which the pointer has come to rest, until its tip is closed: by `close`, or by what somebody does. */
function useRestedOn(): [NodeId | undefined, () => void] {
  const editing = useView((state) => state.editing !== undefined)
  const [rested, setRested] = useState<NodeId>()
  const close = useCallback(() => setRested(undefined), [])
  useEffect(() => {
    const rest = watchRest(() => {
      const card = useView.getState().editing === undefined ? pointedCard(useCanvas.getState()) : undefined
      if (card !== undefined) setRested(card)
    })
    const listeners = new AbortController()
    const end = (event: Event): void => {
      if (event instanceof KeyboardEvent && HELD.has(event.key)) return
      if (event instanceof KeyboardEvent && event.key === 'Escape' && isReading()) event.stopPropagation()
      rest.forget()
      close()
    }
    for (const type of DOING) window.addEventListener(type, end, { signal: listeners.signal, capture: true })
    return () => {
      rest.stop()
      listeners.abort()
    }
  }, [close])
  return [editing ? undefined : rested, close]
}

/**
 * Calls back when a pointer that was moved over the window has come to rest. What slides below a pointer that lies still,
 * or is let go there, was not pointed at.
 */
function watchRest(rested: () => void): { readonly forget: () => void; readonly stop: () => void } {
  const listeners = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let from: Point | undefined
  const forget = (): void => clearTimeout(timer)
  const move = ({ clientX, clientY, buttons, pointerType }: PointerEvent): void => {
    const held = buttons !== 0 || pointerType === 'touch'
    if (!held && from !== undefined && Math.hypot(clientX - from.x, clientY - from.y) <= STILL) return
    from = { x: clientX, y: clientY }
    forget()
    if (!held) timer = setTimeout(rested, DELAY)
  }
  window.addEventListener('pointermove', move, { signal: listeners.signal, capture: true })
  return {
    forget,
    stop: () => {
      forget()
      listeners.abort()
    },
  }
}

/** Whether the pointer is on the tip: Escape then means nothing else. */
function isReading(): boolean {
  return document.querySelector('[data-card-tip]:hover') !== null
}

/** A hand that is busy does not point. */
function pointedCard({ overCard, dragging, hand, ...state }: CanvasState): NodeId | undefined {
  const { connect, carried, marquee, menu } = state
  const busy = dragging || hand || [connect, carried, marquee, menu].some((one) => one !== undefined)
  return busy ? undefined : overCard
}
