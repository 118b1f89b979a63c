import { leftmostPoint } from '../../shared/scene/lines/ropeReach'
import type { Scene } from '../../shared/scene/types'
import { laneNames } from './laneNamePlace'
import { contentBox, fitBox, type Pane, type Viewport } from './viewport'

/** Between a name and what hangs beside it, in screen pixels. */
const CLEAR = 4
/** The names change with the zoom that makes room for them: two or three rounds, and both agree. */
const MOST_ROUNDS = 8

/**
 * The viewport that shows all of a plan, from the ceiling to the ground, beside the names of its lanes: no card and no
 * rope hangs below a name. Only what hangs at the height of a name makes room for it.
 * @param pane to be filled
 * @param named width of the pane at whose left edge the names stand, if that is another one; 0 where none can be seen
 */
export function fitPlan(scene: Scene, pane: Pane, named = pane.width): Viewport {
  const box = contentBox(scene)
  if (named === 0) return fitBox(box, pane)
  let view = fitBox(box, pane)
  let beside = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const needed = besideNames(scene, { ...view, width: named })
    if (needed <= box.x * view.zoom + view.x) break
    beside = Math.max(beside, needed)
    view = fitBox(box, pane, { beside })
  }
  return view
}

/** How far from the left edge the plan must begin, in screen pixels, so that nothing lies below the names. */
function besideNames(scene: Scene, view: Viewport): number {
  const { zoom } = view
  const { x } = contentBox(scene)
  let beside = 0
  for (const { y, size } of laneNames(scene.lanes, scene.cards, view)) {
    const { width, height } = size
    const left = leftmostBetween(scene, (y - view.y) / zoom, (y + height - view.y) / zoom)
    beside = Math.max(beside, width + CLEAR - (left - x) * zoom)
  }
  return beside
}

/** How far left anything hangs between two heights. */
function leftmostBetween({ cards, ropes, stubs }: Scene, top: number, bottom: number): number {
  let left = Number.POSITIVE_INFINITY
  for (const { x, y, height } of cards) if (x < left && y < bottom && y + height > top) left = x
  for (const { bounds } of stubs)
    if (bounds.x < left && bounds.y < bottom && bounds.y + bounds.height > top) left = bounds.x
  for (const rope of ropes) if (rope.bounds.x < left) left = Math.min(left, leftmostPoint(rope, top, bottom) ?? left)
  return left
}
