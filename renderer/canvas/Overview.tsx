import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Scene } from '../../shared/scene/types'
import { useSelection } from '../store/hooks'
import { useView } from '../store/viewStore'
import { useCanvas } from './canvasStore'
import styles from './Overview.module.css'
import { paintOverview } from './paintOverview'
import { useViewport } from './viewport'

const noIds: readonly string[] = []

/** The picture from afar, painted on one canvas: thousands of cards cost no more than a frame. */
export function Overview({ scene }: { scene: Scene }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const view = useViewport()
  const selection = useSelection()
  const lit = useCanvas((state) => state.lit)
  const matches = useView((state) => (state.find.open ? state.find.matches : noIds))
  const selected = useMemo(() => new Set<string>(selection), [selection])
  const found = useMemo(() => new Set<string>(matches), [matches])

  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const ratio = window.devicePixelRatio
    const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)]
    if (element.width !== width || element.height !== height) Object.assign(element, { width, height })
    const style = getComputedStyle(element)
    paintOverview(context, scene, view, ratio, {
      selection: selected,
      lit,
      found,
      accent: style.getPropertyValue('--accent'),
      warning: style.getPropertyValue('--warning'),
      font: style.fontFamily,
    })
  }, [scene, view, selected, lit, found])

  return <canvas ref={canvas} className={styles.overview} data-overview aria-hidden="true" />
}
