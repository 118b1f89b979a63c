import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Scene } from '../../shared/scene/types'
import { type DocumentState, useDocument } from '../store/documentStore'
import { firstPictureDrawn } from '../store/firstPicture'
import { fitPlan } from './fitPlan'
import { fitReadable, openingLook } from './readableLook'
import { heading, isAt, moveTo, type Pane, useViewport, type Viewport } from './viewport'

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
 * When a panel opens or closes beside the drawing, a plan that is fitted stays fitted; of any other, what is in the
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
    const fit = fitAt(latest.current, was, { x, y, zoom })
    if (fit !== undefined) moveTo(fit(latest.current, size), false)
    else if (size.width !== was.width) moveTo({ x: x + (size.width - was.width) / 2, y, zoom }, false)
  }, [size])
}

/** How a plan is fitted that a pane shows so; undefined where it is not. */
function fitAt(scene: Scene, pane: Pane, view: Pick<Viewport, 'x' | 'y' | 'zoom'>): typeof fitPlan | undefined {
  const whole = fitPlan(scene, pane)
  if (isAt(view, fitReadable(scene, pane, pane.width, whole))) return fitReadable
  return isAt(view, whole) ? fitPlan : undefined
}

/** Where a plan was looked at when another took its place, unless it was fitted, and from which file it was. */
let left: { readonly file: string | undefined; readonly opened: number; readonly view: Viewport } | undefined

const fileOf = ({ file }: DocumentState): string | undefined =>
  file.handle === undefined ? undefined : `${file.folder}/${file.name}`

/** Notes where the plan was looked at. @returns where to look at it if it has just been read again from its file */
function useLookBefore(scene: Scene): RefObject<Viewport | undefined> {
  const latest = useRef(scene)
  const before = useRef<Viewport>(undefined)
  useLayoutEffect(() => {
    latest.current = scene
  }, [scene])
  useLayoutEffect(() => {
    const mounted = useDocument.getState()
    // The drawing of the plan that was here before is gone by now, and has noted this.
    const again = left?.file !== undefined && left.file === fileOf(mounted) && left.opened !== mounted.opened
    before.current = again ? left?.view : undefined
    return () => {
      const view = heading()
      const fitted = fitAt(latest.current, view, view) !== undefined
      left = fitted ? undefined : { file: fileOf(mounted), opened: mounted.opened, view }
    }
  }, [])
  return before
}

/**
 * A plan opens so that all of it is in view, or, when that is too small to read, at its strategy; one that is read again
 * stays where it was. Until the person does something the look follows the size of the window.
 */
function useFirstLook(scene: Scene): void {
  const before = useLookBefore(scene)
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
    if (!touched.current) moveTo(before.current ?? openingLook(scene, useViewport.getState()), false)
    if (shown.current) return
    shown.current = true
    firstPictureDrawn()
  }, [width, height, scene, before])
}
