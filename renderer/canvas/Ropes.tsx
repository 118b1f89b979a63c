import { type ReactFlowState, useStore, ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import type { SceneRope } from '../../shared/scene/types'
import { useCanvas } from './canvasStore'
import { RopeLine, useRopeLook } from './RopeLine'
import styles from './Ropes.module.css'

const selectEdges = ({ edges }: ReactFlowState) => edges

/**
 * The ropes near the window, below the cards. Those in the hand are React Flow's edges, from the moment when it has them
 * until it has them no more. Inside of React Flow.
 */
export const Ropes = memo(function Ropes({ ropes }: { readonly ropes: readonly SceneRope[] }) {
  const edges = useStore(selectEdges)
  const held = useMemo(() => new Set(edges.map(({ id }) => id)), [edges])
  const lookOf = useRopeLook()
  return (
    <ViewportPortal>
      <svg className={styles.ropes} width="1" height="1" data-ropes aria-hidden="true">
        {ropes.map((rope) => (held.has(rope.id) ? null : <Rope key={rope.id} rope={rope} {...lookOf(rope)} />))}
      </svg>
    </ViewportPortal>
  )
})

const Rope = memo(RopeLine)

/** Says that the rope under the pointer can be clicked. It goes before React Flow. */
export function RopeCursor() {
  const over = useCanvas((state) => state.overRope !== undefined)
  return over ? <i className={styles.cursor} hidden /> : null
}
