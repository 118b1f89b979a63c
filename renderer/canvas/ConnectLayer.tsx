import { ViewportPortal } from '@xyflow/react'
import { t } from '../../shared/messages/language'
import { levelName } from '../../shared/model/labels'
import type { Box, Scene } from '../../shared/scene/types'
import { useDocument } from '../store/documentStore'
import styles from './ConnectLayer.module.css'
import { useCanvas } from './canvasStore'
import { cardOf } from './cardOf'
import { curve } from './RopeEdge'

/** The rope being drawn, and the card that letting go here would make. */
export function ConnectLayer({ scene }: { scene: Scene }) {
  const connect = useCanvas((state) => state.connect)
  const ghost = useCanvas((state) => state.ghost)
  const allowed = useCanvas((state) => state.dropTarget?.allowed)
  const from = connect === undefined ? undefined : cardOf(scene, connect.from)
  if (connect === undefined || from === undefined) return null
  const { to, end } = connect
  const middle = from.x + from.width / 2
  const [x, y] = ghost === undefined ? [to.x, to.y] : ropeEnd(ghost.box, end)
  const d = end === 'down' ? curve(middle, from.y + from.height, x, y) : curve(x, y, middle, from.y)
  const doc = useDocument.getState().plan?.doc
  return (
    <ViewportPortal>
      <svg className={styles.layer} width="1" height="1" aria-hidden="true">
        <path className={styles.line} data-refused={allowed === false || undefined} d={d} />
      </svg>
      {ghost !== undefined && doc !== undefined && (
        <Ghost box={ghost.box} words={t().canvas.newCard(levelName(doc, ghost.kind))} />
      )}
    </ViewportPortal>
  )
}

/** A card that is not there yet, where it would stand. Inside of the viewport. */
export function Ghost({ box, words }: { box: Box; words: string }) {
  const { x, y, width, height } = box
  return (
    <div className={styles.ghost} data-ghost style={{ width, height, transform: `translate(${x}px, ${y}px)` }}>
      <span dir="auto" className={styles.words}>
        {words}
      </span>
    </div>
  )
}

/** Where the rope meets the new card: the middle of its upper edge, or of its lower one where it is to be the parent. */
function ropeEnd({ x, y, width, height }: Box, end: 'up' | 'down'): [number, number] {
  return [x + width / 2, end === 'down' ? y : y + height]
}
