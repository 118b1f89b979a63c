import { useEffect, useState } from 'react'
import { cardTip } from '../../shared/scene/cardTip'
import { detailAt } from '../../shared/scene/detail'
import type { Scene, SceneCard } from '../../shared/scene/types'
import type { NodeId } from '../../shared/schema/ids'
import { useView } from '../store/viewStore'
import styles from './CardTip.module.css'
import { type CanvasState, useCanvas } from './canvasStore'
import { cardOf } from './hitTest'
import { tipPlace } from './tipPlace'
import { coveredNow, useViewport } from './viewport'

/** A pointer that rests on a card for so many milliseconds asks what it says. */
const DELAY = 400
/** What somebody does instead of reading on. */
const DOING = ['pointerdown', 'keydown', 'wheel'] as const

/**
 * What a card says that does not show it in full, beside the card under the pointer. Nothing of it can be pressed: what
 * lies below stays in reach. Readers of the screen hear all of it from the card itself.
 */
export function CardTip({ scene }: { readonly scene: Scene }) {
  const id = useRestedOn()
  const card = id === undefined ? undefined : cardOf(scene, id)
  return card === undefined ? null : <Tip card={card} cards={scene.cards.length} />
}

function Tip({ card, cards }: { readonly card: SceneCard; readonly cards: number }) {
  const view = useViewport()
  const tip = cardTip(card, detailAt(view.zoom, cards))
  if (tip === undefined) return null
  return (
    <div className={styles.tip} data-card-tip={card.id} aria-hidden="true" style={tipPlace(card, view, coveredNow())}>
      <strong dir="auto">{tip.title}</strong>
      {tip.lines.map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
    </div>
  )
}

/** The card on which the pointer has come to rest; none any more as soon as somebody does something. */
function useRestedOn(): NodeId | undefined {
  const over = useCanvas(pointedCard)
  const editing = useView((state) => state.editing !== undefined)
  const [rested, setRested] = useState<NodeId>()
  useEffect(() => {
    if (over === undefined || editing) return
    const listeners = new AbortController()
    const timer = setTimeout(() => setRested(over), DELAY)
    const end = (): void => {
      clearTimeout(timer)
      setRested(undefined)
    }
    for (const type of DOING) window.addEventListener(type, end, { signal: listeners.signal, capture: true })
    return () => {
      listeners.abort()
      end()
    }
  }, [over, editing])
  return rested
}

/** A hand that is busy does not point. */
function pointedCard({ overCard, dragging, connect, marquee, menu, hand }: CanvasState): NodeId | undefined {
  const busy = dragging || hand || connect !== undefined || marquee !== undefined || menu !== undefined
  return busy ? undefined : overCard
}
