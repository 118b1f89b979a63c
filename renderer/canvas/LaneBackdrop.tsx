import { memo } from 'react'
import type { Mark, Scene } from '../../shared/scene/types'
import styles from './Lanes.module.css'
import { useViewport } from './viewport'

/** The lanes and the ground, as wide as the window wherever it looks. */
export const LaneBackdrop = memo(function LaneBackdrop({ scene }: { scene: Scene }) {
  const { y, zoom } = useViewport()
  const ground = scene.lanes.at(-1)?.bottom ?? 0
  return (
    <div className={styles.backdrop} style={{ background: scene.background }} aria-hidden="true">
      {scene.lanes.map((lane) => (
        <div
          key={lane.kind}
          className={styles.lane}
          style={{
            transform: `translateY(${lane.top * zoom + y}px)`,
            height: (lane.bottom - lane.top) * zoom,
            background: bandFill(lane.marks),
          }}
        />
      ))}
      <div className={styles.ground} data-ground style={{ transform: `translateY(${ground * zoom + y}px)` }} />
    </div>
  )
})

function bandFill(marks: readonly Mark[]): string | undefined {
  const band = marks.find((mark) => mark.type === 'rect' && mark.fill !== undefined && mark.fill !== 'none')
  return band?.type === 'rect' ? band.fill : undefined
}
