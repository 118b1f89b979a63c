import { type PointerEvent, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react'
import type { Box, Scene } from '../../shared/scene/types'
import type { DriverCategory } from '../../shared/schema/nodes'
import { usePixelRatio } from '../components/usePixelRatio'
import { usePanels, usePrimary } from '../store/hooks'
import { useCanvas } from './canvasStore'
import { cardOf } from './cardOf'
import styles from './Minimap.module.css'
import { contains, intersects, moveTo, surround, useViewport, type Viewport, visibleBox } from './viewport'

/** Size in CSS pixels. */
const SIZE = { width: 144, height: 88 }
const PAD = 6
/** From the edges of the drawing to the map, in CSS pixels, as in its style sheet, and a gap to a card beside it. */
const OFF = 24
/** Canvases narrower than this, in pixels, need all their room for the cards. */
const LEAST_CANVAS = 800

/** The whole plan in small, with the part in view; drag to look elsewhere. Hidden while all cards are in view anyway. */
export function Minimap({ scene: newest }: { scene: Scene }) {
  // Thousands of cards take their time, and nobody looks here while editing: it follows in the background.
  const scene = useDeferredValue(newest)
  const shown = usePanels().minimap
  const view = useViewport()
  const window = visibleBox(view)
  const cards = useMemo(() => surround(scene.cards), [scene])
  if (!shown || cards === undefined || contains(window, cards) || view.width < LEAST_CANVAS) return null
  return <Map scene={scene} window={window} />
}

function Map({ scene, window }: { scene: Scene; window: Box }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { bounds } = scene
  const ratio = usePixelRatio()
  const scale = Math.min((SIZE.width - 2 * PAD) / bounds.width, (SIZE.height - 2 * PAD) / bounds.height)
  const left = (SIZE.width - bounds.width * scale) / 2 - bounds.x * scale
  const top = (SIZE.height - bounds.height * scale) / 2 - bounds.y * scale

  useLayoutEffect(() => {
    if (canvas.current !== null) paint(canvas.current, scene, ratio, { scale, left, top })
  }, [scene, ratio, scale, left, top])

  const look = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const { zoom, width, height } = useViewport.getState()
    const x = (event.clientX - box.left - left) / scale
    const y = (event.clientY - box.top - top) / scale
    moveTo({ zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom }, false)
  }
  // A gesture may well lead under the map, which then steps back.
  const aside = useCanvas((state) => state.dragging || state.connect !== undefined || state.marquee !== undefined)
  const frame = frameIn(window, scale, left, top)
  const inWay = useInWay(scene)
  return (
    <div
      className={styles.map}
      style={SIZE}
      aria-hidden="true"
      data-minimap
      data-aside={aside || undefined}
      data-up={inWay || undefined}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        look(event)
      }}
      onPointerMove={(event) => event.buttons === 1 && look(event)}
    >
      <canvas ref={canvas} className={styles.picture} />
      <svg className={styles.frame} width={SIZE.width} height={SIZE.height}>
        <rect {...frame} rx="2" />
      </svg>
    </div>
  )
}

/** Whether the card that keys act on would lie under the map at its usual place. */
function useInWay(scene: Scene): boolean {
  const primary = usePrimary()
  const card = primary === undefined ? undefined : cardOf(scene, primary)
  return useViewport((view) => card !== undefined && intersects(onScreen(card, view), usualPlace(view)))
}

function onScreen({ x, y, width, height }: Box, { zoom, x: left, y: top }: Viewport): Box {
  return { x: x * zoom + left, y: y * zoom + top, width: width * zoom, height: height * zoom }
}

function usualPlace({ width, height }: Viewport): Box {
  const [w, h] = [SIZE.width + OFF, SIZE.height + OFF]
  return { x: width - w, y: height - h, width: w, height: h }
}

/** The part in view, cut off at the edges of the map: it may be larger than the plan. */
export function frameIn(window: Box, scale: number, left: number, top: number): Box {
  const clip = (at: number, size: number) => Math.min(Math.max(at, 1), size - 1)
  const [x, y] = [clip(window.x * scale + left, SIZE.width), clip(window.y * scale + top, SIZE.height)]
  const right = clip((window.x + window.width) * scale + left, SIZE.width)
  const bottom = clip((window.y + window.height) * scale + top, SIZE.height)
  return { x, y, width: right - x, height: bottom - y }
}

interface Place {
  readonly scale: number
  readonly left: number
  readonly top: number
}

function paint(canvas: HTMLCanvasElement, scene: Scene, ratio: number, { scale, left, top }: Place): void {
  Object.assign(canvas, { width: SIZE.width * ratio, height: SIZE.height * ratio })
  const context = canvas.getContext('2d')
  if (context === null) return
  const style = getComputedStyle(canvas)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  // Asked once for each colour: of thousands of cards that would take longer than to paint them.
  const colors: Partial<Record<DriverCategory | 'none', string>> = {}
  for (const card of scene.cards) {
    const name = card.category ?? 'none'
    context.fillStyle = colors[name] ??= style.getPropertyValue(`--driver-${name}`)
    const [width, height] = [Math.max(1, card.width * scale), Math.max(1.5, card.height * scale)]
    context.fillRect(card.x * scale + left, card.y * scale + top, width, height)
  }
}
