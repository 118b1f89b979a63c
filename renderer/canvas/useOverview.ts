import { useState } from 'react'
import { detailAt, wordsFrom } from '../../shared/scene/detail'
import type { Scene } from '../../shared/scene/types'
import { useView } from '../store/viewStore'
import { intersects, useViewport, type Viewport, visibleBox } from './viewport'

/** More cards than this in view cost more than a frame as elements of the page. */
const MANY = 120

/**
 * Whether the picture is painted as an overview instead of as elements: from far away, or with very many cards in view.
 * Elements come back only when the picture has come to rest: on the way they would be made and thrown away again.
 */
export function useOverview(scene: Scene): boolean {
  const wanted = useViewport((view) => wantsOverview(scene, view))
  const resting = useView((state) => state.zoom)
  const moving = useViewport((view) => view.moving || view.zoom !== resting)
  const [painted, setPainted] = useState(wanted)
  const overview = wanted || (painted && moving)
  if (overview !== painted) setPainted(overview)
  return overview
}

function wantsOverview(scene: Scene, view: ReturnType<typeof useViewport.getState>): boolean {
  const { flight } = view
  // Nothing is put into the page on the way: what is there at the start or the end of a flight stays all the while.
  return flight === undefined ? isOverview(scene, view) : isOverview(scene, flight.from) || isOverview(scene, flight.to)
}

export function isOverview(scene: Scene, view: Viewport): boolean {
  if (view.width === 0) return false
  if (detailAt(view.zoom, wordsFrom(scene.cards.length)) === 'block') return true
  if (scene.cards.length <= MANY) return false
  const window = visibleBox(view)
  let count = 0
  for (const card of scene.cards) if (intersects(card, window) && ++count > MANY) return true
  return false
}
