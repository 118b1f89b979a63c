import { useLayoutEffect, useMemo, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { usePixelRatio } from '../components/usePixelRatio'
import { useSelection } from '../store/hooks'
import { useView } from '../store/viewStore'
import { useCanvas } from './canvasStore'
import type { Painted } from './nearby'
import styles from './Overview.module.css'
import { createPainting } from './overviewPainting'
import { paintOverview } from './paintOverview'
import { useViewport, type Viewport } from './viewport'

const noIds: readonly string[] = []
const selectSize = ({ width, height }: Viewport) => ({ width, height })

/**
 * The picture from afar, painted on one canvas that reaches beyond the window. Panning and zooming a little only move
 * that canvas: thousands of cards cost no more than one.
 */
export function Overview({ scene }: { scene: Painted }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = useViewport(useShallow(selectSize))
  const ratio = usePixelRatio()
  const selection = useSelection()
  const lit = useCanvas((state) => state.lit)
  const matches = useView((state) => (state.find.open ? state.find.matches : noIds))
  const selected = useMemo(() => new Set<string>(selection), [selection])
  const found = useMemo(() => new Set<string>(matches), [matches])

  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context || width === 0) return
    const style = getComputedStyle(element)
    const marks = {
      selection: selected,
      lit,
      found,
      accent: style.getPropertyValue('--accent'),
      warning: style.getPropertyValue('--warning'),
      font: style.fontFamily,
    }
    const painting = createPainting(element, (view, ratio) => paintOverview(context, scene, view, ratio, marks))
    painting.look(useViewport.getState())
    const unsubscribe = useViewport.subscribe((view) => painting.look(view))
    return () => {
      unsubscribe()
      painting.end()
    }
  }, [scene, width, height, ratio, selected, lit, found])

  return <canvas ref={canvas} className={styles.overview} data-overview aria-hidden="true" />
}
