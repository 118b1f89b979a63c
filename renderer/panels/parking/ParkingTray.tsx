import { Archive, CornerUpLeft } from 'lucide-react'
import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'
import { t } from '../../../shared/messages/language'
import { levelName } from '../../../shared/model/labels'
import type { PlanNode } from '../../../shared/schema/nodes'
import { useCanvas } from '../../canvas/canvasStore'
import { awaitCarry, isCarrying } from '../../canvas/carryGesture'
import { closeMenu, openMenu } from '../../canvas/contextMenuActions'
import { awaitLongPress } from '../../canvas/longPress'
import { IconButton } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { KindIcon } from '../../components/KindIcon'
import { PanelHead } from '../../components/PanelHead'
import type { OpenPlan } from '../../store/documentStore'
import { usePlan, useSelection } from '../../store/hooks'
import { bringBack } from '../../store/setStatus'
import { select, setPanels } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import styles from './ParkingTray.module.css'
import { parkedCards } from './parkedCards'

/** Ideas worth keeping that are not for now. They hold no ropes and are not checked. */
export function ParkingTray() {
  const plan = usePlan()
  if (!plan) return null
  const parked = parkedCards(plan.index)
  return (
    <section className={styles.tray} data-pane="parking" aria-label={t().frame.parking.title}>
      <PanelHead
        title={t().frame.parking.title}
        count={parked.length}
        hideLabel={t().frame.hideParking}
        hide={() => setPanels({ parking: false })}
      />
      {parked.length === 0 ? (
        <EmptyState icon={<Archive />} title={t().frame.parking.empty}>
          {t().frame.parking.emptyText}
        </EmptyState>
      ) : (
        <ul className={styles.cards}>
          {parked.map((node) => (
            <ParkedCard key={node.id} node={node} plan={plan} />
          ))}
        </ul>
      )}
    </section>
  )
}

function ParkedCard({ node, plan }: { readonly node: PlanNode; readonly plan: OpenPlan }) {
  const selected = useSelection().includes(node.id)
  const away = useCanvas((state) => state.carried?.id === node.id)
  const row = useRef<HTMLLIElement>(null)
  const lit = useView((state) => (state.flash.ids.includes(node.id) ? state.flash.serial : undefined))
  useEffect(() => {
    if (lit !== undefined) row.current?.scrollIntoView({ block: 'nearest' })
  }, [lit])

  // Lit up, it is another element.
  useEffect(() => holdList(row.current), [lit])

  function openOwnMenu(event: MouseEvent): void {
    if (!selected) select([node.id])
    openMenu(event, 'parked')
  }

  /** A mouse or a pen carries the card at once, a finger after a long press: its menu then closes again. */
  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.pointerType !== 'touch' && event.button === 0) awaitCarry({ event, id: node.id })
    awaitLongPress(event, (at) => {
      openOwnMenu(at)
      awaitCarry({ event: at, id: node.id, begin: closeMenu })
    })
  }

  return (
    <li
      ref={row}
      key={lit}
      className={styles.card}
      data-lit={lit}
      data-selected={selected || undefined}
      data-parked={node.id}
      data-away={away || undefined}
    >
      <button
        type="button"
        className={styles.cardMain}
        title={`${node.title}\n${t().frame.parking.drag}`.trim()}
        onClick={() => select([node.id])}
        onContextMenu={openOwnMenu}
        onPointerDown={onPointerDown}
      >
        <KindIcon kind={node.kind} />
        <span className="visually-hidden">{levelName(plan.doc, node.kind)} </span>
        <span dir="auto" className={styles.cardTitle}>
          {node.title || t().documents.untitled}
        </span>
      </button>
      <IconButton
        label={t().frame.parking.bringBack(node.title || t().words.noun.card)}
        icon={<CornerUpLeft />}
        onClick={() => bringBack([node.id])}
      />
    </li>
  )
}

/** A pointer that carries a card away does not scroll the list below it. @returns a function that stops */
function holdList(row: HTMLElement | null): () => void {
  const listeners = new AbortController()
  const hold = (event: TouchEvent) => isCarrying() && event.cancelable && event.preventDefault()
  // Told from the beginning: the browser asks nobody who comes later.
  row?.addEventListener('touchmove', hold, { signal: listeners.signal, passive: false })
  return () => listeners.abort()
}
