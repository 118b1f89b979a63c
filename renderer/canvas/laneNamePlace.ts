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
  /** Of all lanes, near the left edge. */
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
  const near = atLeftEdge(lanes, cards, view)
  let free = 0
  for (const lane of lanes) {
    const name = place(lane, { cards: near, view, free })
    if (name === undefined) continue
    names.push(name)
    free = name.y + name.size.height
  }
  return names
}

/** The cards that names could lie on: a plan has thousands, and this is asked for in every frame. */
function atLeftEdge(lanes: readonly Lane[], cards: readonly LaneCard[], view: Viewport): readonly LaneCard[] {
  const widest = Math.max(0, ...lanes.map((lane) => lineOfName(lane, view).width))
  const [left, right] = [-view.x / view.zoom, (widest - view.x) / view.zoom]
  return cards.filter((card) => card.x < right && card.x + card.width > left)
}

/** So much of a card's edge, in screen pixels, may lie below a name: there it has no words. */
const CARD_EDGE = 3

/**
 * A lane's name in a plan that has not made room for it: it lies on no card, nor does its count. Where they would, the count
 * goes up beside the name, between the lanes; or it is left out; or the name goes between the cards. Where there is no such
 * place either, there is no name: a card fills all that is seen of the lane there.
 */
export function placeClear(lane: Lane, look: Look): PlacedName | undefined {
  const { kind, label, top, bottom } = lane
  const alone = { kind, label, top, bottom }
  const ways = [
    () => placeName(lane, look),
    () => placeName(lane, look, lineOfName(lane, look.view)),
    () => placeName(alone, look),
    () => placeBetween(alone, look),
  ]
  for (const way of ways) {
    const name = way()
    // Out of view, or clear of the cards.
    if (name === undefined || !hidesCard(name, look)) return name
  }
  return undefined
}

function placeName(lane: Lane, { cards, view, free }: Look, size = laneNameSize(lane, view)): PlacedName | undefined {
  const y = laneNamePlace(lane, cards, view, size)
  return y === undefined ? undefined : { lane, size, y: Math.max(y, free) }
}

/** The uppermost place right above or below a card, within what is seen of the lane. */
function placeBetween(lane: Lane, look: Look): PlacedName | undefined {
  const { cards, view, free } = look
  const size = lineOfName(lane, view)
  const toPane = (y: number) => y * view.zoom + view.y
  const first = Math.max(free, 0, toPane(lane.top))
  const last = Math.min(toPane(lane.bottom), view.height) - size.height
  const ends = cards.filter(({ kind }) => kind === lane.kind)
  return ends
    .flatMap((card) => [toPane(card.y) - size.height, toPane(card.y + card.height)])
    .filter((y) => y >= first && y <= last)
    .sort((a, b) => a - b)
    .map((y) => ({ lane, size, y }))
    .find((name) => !hidesCard(name, look))
}

/** Whether the name, or its count, lies on a card. */
function hidesCard({ lane, y, size }: PlacedName, { cards, view }: Look): boolean {
  const { width, height } = size
  const words = { x: CARD_EDGE, y: CARD_EDGE, width: width - 2 * CARD_EDGE, height: height - 2 * CARD_EDGE }
  const boxes = [words, countBox(lane, size)].flatMap((box) => box ?? [])
  const inPlan = boxes.map((box) => inScene({ ...box, y: box.y + y }, view))
  return cards.some((card) => inPlan.some((box) => intersects(card, box)))
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
  // With the line just leaving the pane, the name stays at its edge as far as it may reach over a card's.
  if (across >= -CARD_EDGE) return Math.max(0, across)
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
