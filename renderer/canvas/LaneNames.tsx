import { type CSSProperties, memo } from 'react'
import { detailAt } from '../../shared/scene/detail'
import type { Scene, SceneLane } from '../../shared/scene/types'
import styles from './Lanes.module.css'
import { laneNamePlace } from './laneNamePlace'
import { type LaneNameSize, laneNameSize } from './laneNameSize'
import { useViewport } from './viewport'

/** The names of the lanes: they stay at the left edge while the picture pans, as long as their lane is in view. */
export const LaneNames = memo(function LaneNames({ scene }: { scene: Scene }) {
  const view = useViewport()
  return (
    <div className={styles.names} data-afar={detailAt(view.zoom) !== 'full' || undefined}>
      {scene.lanes.map((lane) => {
        const y = laneNamePlace(lane, scene.cards, view)
        return y === undefined ? null : <LaneName key={lane.kind} lane={lane} y={y} size={laneNameSize(lane, view)} />
      })}
    </div>
  )
})

function LaneName({ lane, y, size }: { lane: SceneLane; y: number; size: LaneNameSize }) {
  const { type, line, left, right, stacked } = size
  const style = {
    '--line': `${line}px`,
    fontSize: type,
    paddingLeft: left,
    paddingRight: right,
    transform: `translateY(${y}px)`,
  } as CSSProperties
  return (
    <div className={styles.name} data-lane={lane.kind} data-stacked={stacked || undefined} style={style}>
      <span>{lane.label}</span>
      {lane.counter !== undefined && (
        <span className={styles.counter} data-over={lane.counter.over || undefined}>
          {lane.counter.text}
        </span>
      )}
    </div>
  )
}
