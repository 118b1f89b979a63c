import type { Box, SceneCard, SceneLane } from '../../shared/scene/types'
import { countBox, type LaneNameSize, laneNameSize, lineOfName, raisedBy } from './laneNameSize'
import { intersects, type Viewport } from './viewport'

/** A lane that shows less of itself than this, in screen pixels, is not named, unless that is all of it. */
const ROOM = 22
type LaneCard = Pick<SceneCard, 'kind' | keyof Box>
type Lane = Pick<SceneLane, 'kind' | 'label' | 'counter' | 'top' | 'bottom'>

/** A lane's name at the left edge of the pane. */
export interface PlacedName {
  readonly lane: Lane
  /** From the top of the pane, in screen pixels. */
  readonly y: number
  readonly size: LaneNameSize
}

/** What is looked at, and from where. */
interface Look {
  /** Of all lanes. */
  readonly cards: readonly LaneCard[]
  readonly view: Viewport
  /** Above this, in screen pixels from the top of the pane, stand the names of other lanes. */
  readonly free: number
}

/**
 * The names of the lanes that are in view, from above. Those of lanes lower than their names stand in a list, one right
 * below the other.
 * @param place how each one is placed; by default as if the plan had made room for it
 */
export function laneNames(
  lanes: readonly Lane[],
  cards: readonly LaneCard[],
  view: Viewport,
  place: (lane: Lane, look: Look) => PlacedName | undefined = placeName,
): readonly PlacedName[] {
  const names: PlacedName[] = []
  let free = 0
  for (const lane of lanes) {
    const name = place(lane, { cards, view, free })
    if (name === undefined) continue
    names.push(name)
    free = name.y + name.size.height
  }
  return names
}

/**
 * A lane's name in a plan that has not made room for it: its count lies on no card. It goes up beside the name, between the
 * lanes, where it would; and where there is no such place either, it is left out.
 */
export function placeClear(lane: Lane, look: Look): PlacedName | undefined {
  const name = placeName(lane, look)
  if (name === undefined || !hidesCard(name, look)) return name
  const beside = placeName(lane, look, lineOfName(lane, look.view))
  if (beside !== undefined && !hidesCard(beside, look)) return beside
  const { kind, label, top, bottom } = lane
  return placeName({ kind, label, top, bottom }, look)
}

function placeName(lane: Lane, { cards, view, free }: Look, size = laneNameSize(lane, view)): PlacedName | undefined {
  const y = laneNamePlace(lane, cards, view, size)
  return y === undefined ? undefined : { lane, size, y: Math.max(y, free) }
}

/** Whether the count lies on a card. */
function hidesCard({ lane, y, size }: PlacedName, { cards, view }: Look): boolean {
  const count = countBox(lane, size)
  if (count === undefined) return false
  const box = inScene({ ...count, y: count.y + y }, view)
  return cards.some((card) => intersects(card, box))
}

/**
 * How far from the top of the pane a lane's name stands, in screen pixels: across the lane's upper line, where no card is;
 * with the line out of view, at the top or the bottom of what is left of the lane, where it hides no card if possible, or
 * else where its count does not.
 * @param cards of all lanes
 * @returns undefined where the lane is out of view
 */
export function laneNamePlace(
  lane: Lane,
  cards: readonly LaneCard[],
  view: Viewport,
  size = laneNameSize(lane, view),
): number | undefined {
  const { zoom } = view
  const [top, bottom] = [lane.top * zoom + view.y, lane.bottom * zoom + view.y]
  const seen = Math.min(bottom, view.height) - Math.max(top, 0)
  if (seen < Math.min(ROOM, bottom - top)) return undefined
  const { line, width, height, upright } = size
  if (upright) return Math.max(0, top) + (seen - height) / 2
  const across = top - line / 2 - raisedBy(zoom)
  if (across >= 0) return across
  const isFree = (box: Box) => (y: number) => {
    const inLane = inScene({ ...box, y: box.y + y }, view)
    return !cards.some((card) => card.kind === lane.kind && intersects(card, inLane))
  }
  const name = { x: 0, y: 0, width, height }
  const lowest = Math.min(bottom, view.height) - height
  const places = [Math.max(0, top), Math.max(0, lowest), Math.max(0, lowest / 2)].map((y) => Math.min(y, lowest))
  return places.find(isFree(name)) ?? places.find(isFree(countBox(lane, size) ?? name)) ?? places[0]
}

function inScene(box: Box, { x, y, zoom }: Viewport): Box {
  return { x: (box.x - x) / zoom, y: (box.y - y) / zoom, width: box.width / zoom, height: box.height / zoom }
}
