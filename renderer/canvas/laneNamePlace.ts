import type { Box, SceneCard, SceneLane } from '../../shared/scene/types'
import { type LaneNameSize, laneNameSize, raisedBy } from './laneNameSize'
import { intersects, type Viewport } from './viewport'

/** A lane that shows less of itself than this, in screen pixels, is not named, unless that is all of it. */
const ROOM = 22
type LaneCard = Pick<SceneCard, 'kind' | keyof Box>

/** A lane's name at the left edge of the pane. */
export interface PlacedName {
  readonly lane: SceneLane
  /** From the top of the pane, in screen pixels. */
  readonly y: number
  readonly size: LaneNameSize
}

/**
 * The names of the lanes that are in view, from above. Those of lanes lower than their names stand in a list, one right
 * below the other.
 */
export function laneNames(
  lanes: readonly SceneLane[],
  cards: readonly LaneCard[],
  view: Viewport,
): readonly PlacedName[] {
  const names: PlacedName[] = []
  let free = 0
  for (const lane of lanes) {
    const wanted = laneNamePlace(lane, cards, view)
    if (wanted === undefined) continue
    const size = laneNameSize(lane, view)
    const y = Math.max(wanted, free)
    names.push({ lane, y, size })
    free = y + size.height
  }
  return names
}

/**
 * How far from the top of the pane a lane's name stands, in screen pixels: across the lane's upper line, where no card is;
 * with the line out of view, at the top or the bottom of what is left of the lane, where it hides no card if possible.
 * @param cards of all lanes
 * @returns undefined where the lane is out of view
 */
export function laneNamePlace(lane: SceneLane, cards: readonly LaneCard[], view: Viewport): number | undefined {
  const { zoom } = view
  const [top, bottom] = [lane.top * zoom + view.y, lane.bottom * zoom + view.y]
  const seen = Math.min(bottom, view.height) - Math.max(top, 0)
  if (seen < Math.min(ROOM, bottom - top)) return undefined
  const { line, width, height, upright } = laneNameSize(lane, view)
  if (upright) return Math.max(0, top) + (seen - height) / 2
  const across = top - line / 2 - raisedBy(zoom)
  if (across >= 0) return across
  const free = (y: number) => {
    const box = inScene({ x: 0, y, width, height }, view)
    return !cards.some((card) => card.kind === lane.kind && intersects(card, box))
  }
  const lowest = Math.min(bottom, view.height) - height
  const places = [Math.max(0, top), Math.max(0, lowest), Math.max(0, lowest / 2)].map((y) => Math.min(y, lowest))
  return places.find(free) ?? places[0]
}

function inScene(box: Box, { x, y, zoom }: Viewport): Box {
  return { x: (box.x - x) / zoom, y: (box.y - y) / zoom, width: box.width / zoom, height: box.height / zoom }
}
