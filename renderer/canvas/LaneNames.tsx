import { memo } from 'react'
import type { Scene, SceneLane } from '../../shared/scene/types'
import styles from './Lanes.module.css'
import { useViewport } from './viewport'

/** The names of the lanes: they stay at the left edge while the picture pans, as long as their lane is in view. */
export const LaneNames = memo(function LaneNames({ scene }: { scene: Scene }) {
  const { y, zoom, height } = useViewport()
  return (
    <div className={styles.names}>
      {scene.lanes.map((lane) => (
        <LaneName key={lane.kind} lane={lane} top={lane.top * zoom + y} bottom={lane.bottom * zoom + y} pane={height} />
      ))}
    </div>
  )
})

/** Least height of a lane on screen, in pixels, that has room for its name. */
const ROOM = 22

function LaneName({ lane, top, bottom, pane }: { lane: SceneLane; top: number; bottom: number; pane: number }) {
  if (bottom < ROOM || top > pane - ROOM || bottom - top < ROOM) return null
  const at = Math.max(top, 0) + (bottom - Math.max(top, 0) > 44 ? 10 : 0)
  const y = Math.min(at, bottom - ROOM)
  return (
    <div className={styles.name} data-lane={lane.kind} style={{ transform: `translateY(${y}px)` }}>
      <span>{lane.label}</span>
      {lane.counter !== undefined && (
        <span className={styles.counter} data-over={lane.counter.over || undefined}>
          {lane.counter.text}
        </span>
      )}
    </div>
  )
}
