import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Box, Scene } from '../../shared/scene/types'
import { type DocumentState, useDocument } from '../store/documentStore'
import { firstPictureDrawn } from '../store/firstPicture'
import { useView, type ViewState } from '../store/viewStore'
import { cardOf } from './cardOf'
import { NOTHING } from './covered'
import { openingLook } from './readableLook'
import { isFitted, type Room, type SteadyLook, steadyLook } from './steadyLook'
import { coveredNow, heading, isAt, isMeasured, moveTo, useViewport, type Viewport } from './viewport'

const selectSize = ({ width, height }: Viewport) => ({ width, height })
const selectMoving = ({ moving }: { readonly moving: boolean }): boolean => moving

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
 * A window of another size and a panel that opens or closes beside the drawing or over it leave the look as it was: see
 * `steadyLook`. What was moved aside for the selected card is meant to come back when there is room again.
 */
function useSteadyLook(scene: Scene): void {
  const size = useViewport(useShallow(selectSize))
  const over = useView(selectPanelOver)
  const moving = useViewport(selectMoving)
  const before = useRef<Room>({ pane: size, covered: NOTHING })
  const kept = useRef<SteadyLook>(undefined)
  const latest = useRef(scene)
  useLayoutEffect(() => {
    latest.current = scene
  }, [scene])
  useLayoutEffect(() => {
    // While a panel goes from beside the drawing to over it, the pane gets its new size a moment later.
    if (!isMeasured(size)) return
    const was = before.current
    const now = { pane: size, covered: coveredNow() }
    before.current = now
    if (was.pane.width === 0) return
    const view = heading()
    const last = kept.current
    const look = { meant: last !== undefined && isAt(view, last.shown) ? last.meant : view, shown: view }
    const next = steadyLook(latest.current, was, now, look, primaryBox(latest.current))
    kept.current = next
    if (!isAt(view, next.shown)) moveTo(next.shown, false)
  }, [size, over])
  // What lies over the drawing when it comes to rest is what it was fitted beside.
  useLayoutEffect(() => {
    if (!moving && isMeasured(before.current.pane)) before.current = { ...before.current, covered: coveredNow() }
  }, [moving])
}

/** Which panel lies over the drawing of a narrow window. */
function selectPanelOver({ narrow, panels }: ViewState): string | undefined {
  if (!narrow) return undefined
  return panels.inspector ? 'right' : panels.findings || panels.parking ? 'left' : undefined
}

function primaryBox(scene: Scene): Box | undefined {
  const { primary } = useView.getState()
  return primary === undefined ? undefined : cardOf(scene, primary)
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
      const fitted = isFitted(latest.current, { pane: view, covered: coveredNow() }, view)
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
