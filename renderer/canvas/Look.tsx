import { useEffect, useLayoutEffect, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { detailAt } from '../../shared/scene/detail'
import type { Scene } from '../../shared/scene/types'
import { firstPictureDrawn } from '../store/firstPicture'
import { fitPlan } from './fitPlan'
import { contentBox, fitBox, moveTo, useViewport, type Viewport } from './viewport'

/** The zoom of the first look at a plan that is too wide to be read as a whole: it starts at its ceiling. */
const FIRST_ZOOM = 0.45

const selectSize = ({ width, height }: Viewport) => ({ width, height })

/**
 * Where the picture looks by itself. It stands before all that is painted, so that nothing is painted for a place that is
 * left again in the same frame.
 */
export function Look({ scene }: { readonly scene: Scene }) {
  useSteadyMiddle()
  useFirstLook(scene)
  return null
}

/** When a panel opens or closes beside the drawing, what is in the middle stays in the middle. */
function useSteadyMiddle(): void {
  const width = useViewport((view) => view.width)
  const before = useRef(width)
  useLayoutEffect(() => {
    const change = before.current === 0 || width === 0 ? 0 : width - before.current
    before.current = width
    const { x, y, zoom } = useViewport.getState()
    if (change !== 0) moveTo({ x: x + change / 2, y, zoom }, false)
  }, [width])
}

/**
 * A plan opens so that all of it is in view, or, when that is too small to read, at its strategy.
 * Until the person does something the look follows the size of the window.
 */
function useFirstLook(scene: Scene): void {
  const touched = useRef(false)
  const shown = useRef(false)
  const { width, height } = useViewport(useShallow(selectSize))
  useEffect(() => {
    const listeners = new AbortController()
    const options = { signal: listeners.signal, capture: true }
    for (const kind of ['pointerdown', 'keydown', 'wheel'])
      window.addEventListener(kind, () => (touched.current = true), options)
    return () => listeners.abort()
  }, [])
  useLayoutEffect(() => {
    if (width === 0) return
    if (!touched.current) firstLook(scene)
    if (shown.current) return
    shown.current = true
    firstPictureDrawn()
  }, [width, height, scene])
}

function firstLook(scene: Scene): void {
  const pane = useViewport.getState()
  const box = contentBox(scene)
  const whole = fitPlan(scene, pane)
  if (detailAt(whole.zoom, scene.cards.length) !== 'block') return moveTo(whole, false)
  const [first] = scene.cards
  if (first === undefined) return
  const near = fitBox({ ...box, x: first.x, width: first.width }, pane, { maxZoom: FIRST_ZOOM })
  moveTo({ ...near, zoom: near.zoom }, false)
}
