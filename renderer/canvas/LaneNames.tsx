import { type CSSProperties, memo } from 'react'
import { detailAt } from '../../shared/scene/detail'
import type { Scene } from '../../shared/scene/types'
import styles from './Lanes.module.css'
import { laneNames, type PlacedName, placeClear } from './laneNamePlace'
import { useViewport } from './viewport'

/** The names of the lanes: they stay at the left edge while the picture pans, as long as their lane is in view. */
export const LaneNames = memo(function LaneNames({ scene }: { scene: Scene }) {
  const view = useViewport()
  return (
    <div className={styles.names} data-afar={detailAt(view.zoom) !== 'full' || undefined}>
      {laneNames(scene.lanes, scene.cards, view, placeClear).map((name) => (
        <LaneName key={name.lane.kind} {...name} />
      ))}
    </div>
  )
})

function LaneName({ lane, y, size }: PlacedName) {
  const { type, line, left, right, stacked, short, upright, width } = size
  const style = {
    '--line': `${line}px`,
    fontSize: type,
    paddingInline: `${left}px ${right}px`,
    maxWidth: short && !upright ? width : undefined,
    transform: `translateY(${y}px)`,
  } as CSSProperties
  return (
    <div
      className={styles.name}
      data-lane={lane.kind}
      data-stacked={stacked || undefined}
      data-short={short || undefined}
      data-upright={upright || undefined}
      style={style}
    >
      {!(short && lane.counter) && <span className={styles.label}>{lane.label}</span>}
      {lane.counter !== undefined && (
        <span className={styles.counter} data-over={lane.counter.over || undefined}>
          {lane.counter.text}
        </span>
      )}
    </div>
  )
}
