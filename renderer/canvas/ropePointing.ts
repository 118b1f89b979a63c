import type { LinkId } from '../../shared/schema/ids'
import { useDocument } from '../store/documentStore'
import { setCanvas, useCanvas } from './canvasStore'
import { type Point, pointedAt } from './hitTest'
import { toScene, useViewport } from './viewport'

/** Where the pointer rests on what is painted, in client pixels. */
let pointer: Point | undefined
let frame: number | undefined

/**
 * Notes where the pointer is; which painted rope lies there is looked up once a frame.
 * @param at client pixels; undefined while it is elsewhere, or on what is an element of the page
 */
export function pointAt(at: Point | undefined): void {
  pointer = at
  if (at === undefined) show(undefined)
  else lookAgain()
}

/** Looks again under the pointer: the picture may be another one, or elsewhere. */
function lookAgain(): void {
  frame ??= requestAnimationFrame(() => {
    frame = undefined
    show(pointer && ropeUnder(pointer))
  })
}

/** Looks again when the picture has come to rest, is another one, or is in the hand. @returns a function that stops */
export function watchRopes(): () => void {
  const stops = [
    useViewport.subscribe(({ moving }, before) => moving !== before.moving && lookAgain()),
    useCanvas.subscribe(({ hand }, before) => hand !== before.hand && lookAgain()),
    useDocument.subscribe(({ plan }, before) => plan?.scene !== before.plan?.scene && lookAgain()),
  ]
  return () => {
    for (const stop of stops) stop()
    pointAt(undefined)
  }
}

function ropeUnder({ x, y }: Point): LinkId | undefined {
  const scene = useDocument.getState().plan?.scene
  const { zoom, moving } = useViewport.getState()
  // Nothing stays under the pointer on the way; the hand takes the picture, not what lies in it.
  if (scene === undefined || moving || useCanvas.getState().hand) return undefined
  const over = pointedAt(scene, toScene(x, y), zoom)
  return over.on === 'rope' ? over.id : undefined
}

function show(overRope: LinkId | undefined): void {
  if (useCanvas.getState().overRope !== overRope) setCanvas({ overRope })
}
