import type { Scene } from '../../shared/scene/types'
import { intersects, useViewport, type Viewport, visibleBox } from './viewport'

/** Below this zoom the words on cards cannot be read (14 px at 0.3 are 4 px). */
const LEGIBLE = 0.3
/** More cards than this in view cost more than a frame as elements of the page. */
const MANY = 250

/** Whether the picture is painted as an overview instead of as elements: from far away, or with very many cards in view. */
export function useOverview(scene: Scene): boolean {
  return useViewport((view) => {
    const { flight } = view
    // Nothing is put into the page on the way: what is there at the start or the end of a flight stays all the while.
    return flight === undefined
      ? isOverview(scene, view)
      : isOverview(scene, flight.from) || isOverview(scene, flight.to)
  })
}

export function isOverview(scene: Scene, view: Viewport): boolean {
  if (view.width === 0) return false
  if (view.zoom < LEGIBLE) return true
  if (scene.cards.length <= MANY) return false
  const window = visibleBox(view)
  let count = 0
  for (const card of scene.cards) if (intersects(card, window) && ++count > MANY) return true
  return false
}
