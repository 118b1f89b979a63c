import { memo } from 'react'
import { dropPath, traceBob, traceString } from '../../shared/scene/lines/drops'
import type { SceneDrop } from '../../shared/scene/types'
import { useView } from '../store/viewStore'
import { useCanvas } from './canvasStore'
import styles from './PlumbLines.module.css'
import { useViewport } from './viewport'

/** The ropes that come down to the ground, where the cards are elements of the page. */
export function PlumbLines({ drops }: { readonly drops: readonly SceneDrop[] }) {
  const { x, y, zoom } = useViewport()
  return (
    <svg className={styles.layer} data-plumb-lines aria-hidden="true">
      <g transform={`translate(${x} ${y}) scale(${zoom})`}>
        <Lines drops={drops} />
      </g>
    </svg>
  )
}

const Lines = memo(function Lines({ drops }: { readonly drops: readonly SceneDrop[] }) {
  return drops.map((drop) => <PlumbLine key={drop.cardId} drop={drop} />)
})

/** Hidden while its card is in the hand: where it will hang from is not known yet. */
const PlumbLine = memo(function PlumbLine({ drop }: { readonly drop: SceneDrop }) {
  const faded = useCanvas((state) => state.lit !== undefined && !state.lit.has(drop.cardId))
  const dragging = useCanvas((state) => state.dragging)
  const held = useView((state) => dragging && state.selection.includes(drop.cardId))
  if (held) return null
  return (
    <g className={styles.drop} data-faded={faded || undefined}>
      <path className={styles.string} d={dropPath(drop, traceString)} stroke={drop.color} />
      <path d={dropPath(drop, traceBob)} fill={drop.color} />
    </g>
  )
})
