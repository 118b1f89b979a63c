import type { EdgeProps } from '@xyflow/react'
import { type CSSProperties, memo } from 'react'
import { useView } from '../store/viewStore'
import { useCanvas } from './canvasStore'
import { strokeProps } from './Marks'
import styles from './RopeEdge.module.css'
import type { RopeFlowEdge } from './toFlow'

/** A rope: the scene's own path, or, while one of its cards is dragged, a plain curve to where the card is now. */
export const RopeEdge = memo(function RopeEdge({
  id,
  data,
  sourceX,
  sourceY,
  targetX,
  targetY,
}: EdgeProps<RopeFlowEdge>) {
  const selected = useView((state) => state.rope === id)
  const faded = useCanvas(
    (state) =>
      state.lit !== undefined &&
      data !== undefined &&
      !(state.lit.has(data.rope.parentId) && state.lit.has(data.rope.childId)),
  )
  if (data === undefined) return null
  const { rope, parent, child } = data
  const moved =
    Math.abs(sourceX - (parent.x + parent.width / 2)) > 2 ||
    Math.abs(sourceY - (parent.y + parent.height)) > 2 ||
    Math.abs(targetX - (child.x + child.width / 2)) > 2 ||
    Math.abs(targetY - child.y) > 2
  const d = moved ? curve(sourceX, sourceY, targetX, targetY) : rope.d
  return (
    <g className={styles.rope} data-selected={selected || undefined} data-faded={faded || undefined}>
      <path className={styles.hit} d={d} />
      {selected && <path className={styles.halo} d={d} />}
      <path
        className={styles.line}
        d={d}
        fill="none"
        strokeLinecap="round"
        {...strokeProps(rope.stroke)}
        style={{ '--width': `${rope.stroke.width}px` } as CSSProperties}
      />
    </g>
  )
})

/** A calm curve that leaves downwards and arrives from above. */
export function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  const bend = Math.max(24, Math.abs(toY - fromY) / 2)
  return `M ${fromX} ${fromY} C ${fromX} ${fromY + bend} ${toX} ${toY - bend} ${toX} ${toY}`
}
