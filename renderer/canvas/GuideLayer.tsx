import { useCanvas } from './canvasStore'
import styles from './GuideLayer.module.css'
import { useViewport, type Viewport } from './viewport'

/** How far a line goes beyond the cards that it joins, in screen pixels. */
const BEYOND = 8

/** What a dragged card clicks onto: lines through edges and centres, and distances that are equal. */
export function GuideLayer() {
  const guides = useCanvas((state) => state.guides)
  const view = useViewport()
  if (guides === undefined) return null
  return (
    <div className={styles.layer} data-guides aria-hidden="true">
      {guides.lines.map(({ axis, at, from, to }) => (
        <i
          key={`line ${axis} ${at}`}
          className={styles.line}
          data-guide={axis}
          style={stroke({ lies: axis === 'y', at, from, to }, view, BEYOND)}
        />
      ))}
      {guides.gaps.map(({ axis, at, from, to }) => (
        <i
          key={`gap ${axis} ${from}`}
          className={styles.gap}
          data-gap={axis}
          style={stroke({ lies: axis === 'x', at, from, to }, view, 0)}
        />
      ))}
    </div>
  )
}

interface Stroke {
  readonly lies: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** On whole pixels of the screen: a line of one pixel must not become a blur of two. */
function stroke({ lies, at, from, to }: Stroke, { x, y, zoom }: Viewport, beyond: number) {
  const [along, across] = lies ? [x, y] : [y, x]
  const place = Math.round(at * zoom + across)
  const start = Math.round(from * zoom + along) - beyond
  const length = Math.round(to * zoom + along) + beyond - start
  return lies ? { left: start, top: place, width: length } : { left: place, top: start, height: length }
}
