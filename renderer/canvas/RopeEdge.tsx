import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { RopeLine, useRopeLook } from './RopeLine'
import type { RopeFlowEdge } from './toFlow'

/** A rope in the hand: the scene's own path, or, once one of its cards has moved, a plain curve to where the card is now. */
export const RopeEdge = memo(function RopeEdge({ data, sourceX, sourceY, targetX, targetY }: EdgeProps<RopeFlowEdge>) {
  const lookOf = useRopeLook()
  if (data === undefined) return null
  const { rope, parent, child } = data
  const moved =
    Math.abs(sourceX - (parent.x + parent.width / 2)) > 2 ||
    Math.abs(sourceY - (parent.y + parent.height)) > 2 ||
    Math.abs(targetX - (child.x + child.width / 2)) > 2 ||
    Math.abs(targetY - child.y) > 2
  const d = moved ? curve(sourceX, sourceY, targetX, targetY) : rope.d
  return <RopeLine rope={rope} d={d} {...lookOf(rope)} />
})

/** A calm curve that leaves downwards and arrives from above. */
export function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  const bend = Math.max(24, Math.abs(toY - fromY) / 2)
  return `M ${fromX} ${fromY} C ${fromX} ${fromY + bend} ${toX} ${toY - bend} ${toX} ${toY}`
}
