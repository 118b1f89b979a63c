import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { RopeLine } from './RopeLine'
import styles from './RopeLine.module.css'
import type { RopeFlowEdge } from './toFlow'

/** A rope: the scene's own path, or, while one of its cards is dragged, a plain curve to where the card is now. */
export const RopeEdge = memo(function RopeEdge({ data, sourceX, sourceY, targetX, targetY }: EdgeProps<RopeFlowEdge>) {
  if (data === undefined) return null
  const { rope, parent, child } = data
  const moved =
    Math.abs(sourceX - (parent.x + parent.width / 2)) > 2 ||
    Math.abs(sourceY - (parent.y + parent.height)) > 2 ||
    Math.abs(targetX - (child.x + child.width / 2)) > 2 ||
    Math.abs(targetY - child.y) > 2
  const d = moved ? curve(sourceX, sourceY, targetX, targetY) : rope.d
  return (
    <RopeLine rope={rope} d={d}>
      <path className={styles.hit} d={d} />
    </RopeLine>
  )
})

/** A calm curve that leaves downwards and arrives from above. */
export function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  const bend = Math.max(24, Math.abs(toY - fromY) / 2)
  return `M ${fromX} ${fromY} C ${fromX} ${fromY + bend} ${toX} ${toY - bend} ${toX} ${toY}`
}
