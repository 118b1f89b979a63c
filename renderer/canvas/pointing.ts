import { useDocument } from '../store/documentStore'
import { setCanvas, useCanvas } from './canvasStore'
import { type Point, type Pointed, pointedAt } from './hitTest'
import { toScene, useViewport } from './viewport'

let pointer: Point | undefined
let frame: number | undefined

const NOTHING: Pointed = { on: 'canvas' }

/**
 * Notes where the pointer is; which card or painted rope lies there is looked up once a frame.
 * @param at client pixels; undefined while it is elsewhere
 */
export function pointAt(at: Point | undefined): void {
  pointer = at
  if (at === undefined) show(NOTHING)
  else lookAgain()
}

/** Where the pointer rests on the drawing, in client pixels; undefined while it is elsewhere. */
export function pointerNow(): Point | undefined {
  return pointer
}

/** A button is held: the card under the pointer is in the hand until it is let go, and nothing else is pointed at. */
export function holdPointed(): void {
  pointer = undefined
  const { overCard } = useCanvas.getState()
  show(overCard === undefined ? NOTHING : { on: 'card', id: overCard })
}

/** Looks again under the pointer: the picture may be another one, or elsewhere. */
function lookAgain(): void {
  frame ??= requestAnimationFrame(() => {
    frame = undefined
    if (pointer !== undefined) show(under(pointer))
  })
}

/** The frame that shows another picture does not wait until it is known what lies where: the next one looks. */
function lookAfterFrame(): void {
  requestAnimationFrame(lookAgain)
}

/** Looks again when the picture has come to rest, is another one, or is in the hand. @returns a function that stops */
export function watchPointed(): () => void {
  const stops = [
    useViewport.subscribe(({ moving }, before) => moving !== before.moving && lookAgain()),
    useCanvas.subscribe(({ hand }, before) => hand !== before.hand && lookAgain()),
    useDocument.subscribe(({ plan }, before) => plan?.scene !== before.plan?.scene && lookAfterFrame()),
  ]
  return () => {
    for (const stop of stops) stop()
    pointAt(undefined)
  }
}

function under({ x, y }: Point): Pointed {
  const scene = useDocument.getState().plan?.scene
  const { zoom, moving } = useViewport.getState()
  // Nothing stays under the pointer on the way; the hand takes the picture, not what lies in it.
  if (scene === undefined || moving || useCanvas.getState().hand) return NOTHING
  return pointedAt(scene, toScene(x, y), zoom)
}

function show(over: Pointed): void {
  const overRope = over.on === 'rope' ? over.id : undefined
  const overCard = over.on === 'card' ? over.id : undefined
  const before = useCanvas.getState()
  if (before.overRope !== overRope || before.overCard !== overCard) setCanvas({ overRope, overCard })
}
