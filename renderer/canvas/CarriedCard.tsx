import { ViewportPortal } from '@xyflow/react'
import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../shared/messages/language'
import { KindIcon } from '../components/KindIcon'
import { usePlan } from '../store/hooks'
import styles from './CarriedCard.module.css'
import { Ghost } from './ConnectLayer'
import { useCanvas } from './canvasStore'

/** The parked card in the hand, and where it would come to stand. Inside of React Flow. */
export function CarriedCard() {
  const carried = useCanvas((state) => state.carried)
  const ghost = useCanvas((state) => state.ghost)
  const node = usePlan()?.index.node(carried?.id ?? '')
  const carries = carried !== undefined && node !== undefined
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-carrying', carries)
    return () => document.documentElement.removeAttribute('data-carrying')
  }, [carries])
  if (!carries) return null
  const { at, finger, welcome } = carried
  const words = node.title || t().documents.untitled
  return (
    <>
      {ghost !== undefined && (
        <ViewportPortal>
          <Ghost box={ghost.box} words={words} />
        </ViewportPortal>
      )}
      {createPortal(
        <div
          className={styles.carried}
          data-carried={node.id}
          data-finger={finger || undefined}
          data-welcome={welcome || undefined}
          aria-hidden="true"
          style={{ left: at.x, top: at.y }}
        >
          <KindIcon kind={node.kind} />
          <span dir="auto" className={styles.title}>
            {words}
          </span>
        </div>,
        document.body,
      )}
    </>
  )
}
