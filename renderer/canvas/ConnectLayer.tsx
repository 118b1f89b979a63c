import { ViewportPortal } from '@xyflow/react'
import { t } from '../../shared/messages/language'
import { levelName } from '../../shared/model/labels'
import type { Scene } from '../../shared/scene/types'
import { useDocument } from '../store/documentStore'
import styles from './ConnectLayer.module.css'
import { useCanvas } from './canvasStore'
import { cardOf } from './hitTest'
import { curve } from './RopeEdge'

/** Size of the card that will be made, in scene pixels. */
const GHOST = { width: 220, height: 72 }

/** The rope being drawn, and the card that letting go here would make. */
export function ConnectLayer({ scene }: { scene: Scene }) {
  const connect = useCanvas((state) => state.connect)
  const ghost = useCanvas((state) => state.ghost)
  const allowed = useCanvas((state) => state.dropTarget?.allowed)
  const from = connect === undefined ? undefined : cardOf(scene, connect.from)
  if (connect === undefined || from === undefined) return null
  const { to, end } = connect
  const middle = from.x + from.width / 2
  const d = end === 'down' ? curve(middle, from.y + from.height, to.x, to.y) : curve(to.x, to.y, middle, from.y)
  const doc = useDocument.getState().plan?.doc
  const top = end === 'down' ? to.y : to.y - GHOST.height
  return (
    <ViewportPortal>
      <svg className={styles.layer} width="1" height="1" aria-hidden="true">
        <path className={styles.line} data-refused={allowed === false || undefined} d={d} />
      </svg>
      {ghost !== undefined && doc !== undefined && (
        <div
          className={styles.ghost}
          style={{ ...GHOST, transform: `translate(${to.x - GHOST.width / 2}px, ${top}px)` }}
        >
          {t().canvas.newCard(levelName(doc, ghost))}
        </div>
      )}
    </ViewportPortal>
  )
}
