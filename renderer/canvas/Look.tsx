import { useEffect, useLayoutEffect, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { detailAt } from '../../shared/scene/detail'
import type { Scene } from '../../shared/scene/types'
import { firstPictureDrawn } from '../store/firstPicture'
import { fitPlan } from './fitPlan'
import { contentBox, fitBox, heading, moveTo, useViewport, type Viewport } from './viewport'

/** The zoom of the first look at a plan that is too wide to be read as a whole: it starts at its ceiling. */
const FIRST_ZOOM = 0.45

const selectSize = ({ width, height }: Viewport) => ({ width, height })

/**
 * Where the picture looks by itself. It stands before all that is painted, so that nothing is painted for a place that is
 * left again in the same frame.
 */
export function Look({ scene }: { readonly scene: Scene }) {
  useSteadyLook(scene)
  useFirstLook(scene)
  return null
}

/**
 * When a panel opens or closes beside the drawing, a plan that is shown whole stays whole; of any other, what is in the
 * middle stays in the middle.
 */
function useSteadyLook(scene: Scene): void {
  const size = useViewport(useShallow(selectSize))
  const before = useRef(size)
  const latest = useRef(scene)
  useLayoutEffect(() => {
    latest.current = scene
  }, [scene])
  useLayoutEffect(() => {
    const was = before.current
    before.current = size
    if (was.width === 0 || size.width === 0 || was === size) return
    const { x, y, zoom } = heading()
    if (isAt({ x, y, zoom }, fitPlan(latest.current, was))) moveTo(fitPlan(latest.current, size), false)
    else if (size.width !== was.width) moveTo({ x: x + (size.width - was.width) / 2, y, zoom }, false)
  }, [size])
}

/** Whether two views show the same, but for what nobody sees. */
function isAt(a: Pick<Viewport, 'x' | 'y' | 'zoom'>, b: Pick<Viewport, 'x' | 'y' | 'zoom'>): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom / b.zoom - 1) < 0.001
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
