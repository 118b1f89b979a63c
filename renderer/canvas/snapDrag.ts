import { snap } from '../../shared/layout/snap'
import type { Box, Scene } from '../../shared/scene/types'
import type { CanvasState } from './canvasStore'
import { cardOf } from './cardOf'
import { type Point } from './hitTest'
import { intersects, surround, type Viewport, visibleBox } from './viewport'

/** This near, in screen pixels, a dragged card clicks into place. */
export const SNAP_DISTANCE = 8

/** A card on its way: where its upper left corner is, in scene pixels. */
export interface Moved {
  readonly id: string
  readonly position: Point
}

export interface Snapped {
  readonly moved: readonly Moved[]
  /** Undefined where nothing is near enough. */
  readonly guides: CanvasState['guides']
}

/**
 * Where dragged cards click into place, all of them as one block: on the edges and centres of the cards in view, and at
 * equal distances from their neighbours in the lane.
 */
export function snapDrag(scene: Scene, moved: readonly Moved[], view: Viewport): Snapped {
  const boxes = moved.flatMap(({ id, position }) => {
    const card = cardOf(scene, id)
    return card === undefined ? [] : [{ ...position, width: card.width, height: card.height }]
  })
  const moving = surround(boxes)
  if (moving === undefined) return { moved, guides: undefined }
  const { others, lane } = around(scene, new Set(moved.map(({ id }) => id)), visibleBox(view))
  const { dx, dy, lines, gaps } = snap({ moving, others, lane, tolerance: SNAP_DISTANCE / view.zoom })
  if (lines.length + gaps.length === 0) return { moved, guides: undefined }
  return {
    moved: moved.map(({ id, position }) => ({ id, position: { x: position.x + dx, y: position.y + dy } })),
    guides: { lines, gaps },
  }
}

/** The cards in view that stay, and those of them in the lane of all that moves; none where that is several lanes. */
function around(scene: Scene, ids: ReadonlySet<string>, window: Box): { others: readonly Box[]; lane: readonly Box[] } {
  const [kind, ...further] = new Set([...ids].map((id) => cardOf(scene, id)?.kind))
  const others = scene.cards.filter((card) => !ids.has(card.id) && intersects(card, window))
  return { others, lane: further.length > 0 ? [] : others.filter((card) => card.kind === kind) }
}
