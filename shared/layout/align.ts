import type { Arrangement } from '../model/arrangement'
import { SPACING } from './spacing'
import type { LayoutPoint } from './types'

/** A card to arrange, in scene pixels; `y` is measured from the top of its lane. */
export interface ArrangeCard {
  readonly id: string
  readonly rank: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** It stays where it is, and the others follow it. */
  readonly pinned: boolean
}

interface Place {
  readonly card: ArrangeCard
  x: number
  y: number
}

/**
 * New places for cards that are aligned or distributed.
 *
 * Left, centre and right align all of them; top and bottom those of each lane, as a card stays in its lane. Pinned
 * cards stay: they give the line to align with, and between them the others are distributed. Cards of one lane that
 * would come to lie upon each other step aside, below one another (left, centre, right) or beside one another (top,
 * bottom). Distributing makes the distances between the cards of a lane equal; the outermost ones stay.
 * @returns the place of every card that is not pinned, moved or not; `y` from the lane's top
 */
export function arrange(how: Arrangement, cards: readonly ArrangeCard[]): ReadonlyMap<string, LayoutPoint> {
  const places = cards.map((card) => ({ card, x: card.x, y: card.y }))
  const lanes = [...new Set(cards.map((card) => card.rank))].map((rank) =>
    places.filter((place) => place.card.rank === rank),
  )
  switch (how) {
    case 'left':
    case 'centre':
    case 'right':
      alignColumn(how, places)
      for (const lane of lanes) stepAside(lane, 'y', SPACING.row)
      break
    case 'top':
    case 'bottom':
      for (const lane of lanes) {
        alignRow(how, lane)
        stepAside(lane, 'x', SPACING.sibling)
      }
      break
    case 'horizontally':
      for (const lane of lanes) distribute(lane, 'x')
      break
    case 'vertically':
      for (const lane of lanes) distribute(lane, 'y')
      break
  }
  return new Map(places.filter((place) => !place.card.pinned).map(({ card, x, y }) => [card.id, { x, y }]))
}

/** Whether distributing can do anything: there must be three cards in a lane. */
export function canDistribute(cards: readonly ArrangeCard[]): boolean {
  return cards.some(({ rank }) => cards.filter((other) => other.rank === rank).length > 2)
}

/** The cards that give the line: the pinned ones, or all where none is pinned. */
function leaders(places: readonly Place[]): readonly Place[] {
  const pinned = places.filter((place) => place.card.pinned)
  return pinned.length > 0 ? pinned : places
}

/** The least of many, which would be too many for the arguments of `Math.min`. */
function least(places: readonly Place[], of: (place: Place) => number): number {
  return places.reduce((found, place) => Math.min(found, of(place)), Number.POSITIVE_INFINITY)
}

function alignColumn(how: 'left' | 'centre' | 'right', places: readonly Place[]): void {
  const lead = leaders(places)
  const left = least(lead, (place) => place.x)
  const right = -least(lead, (place) => -endOf(place, 'x'))
  for (const place of places) {
    if (place.card.pinned) continue
    const { width } = place.card
    place.x = how === 'left' ? left : how === 'right' ? right - width : Math.round((left + right - width) / 2)
  }
}

function alignRow(how: 'top' | 'bottom', places: readonly Place[]): void {
  const lead = leaders(places)
  const top = least(lead, (place) => place.y)
  const bottom = -least(lead, (place) => -endOf(place, 'y'))
  for (const place of places) {
    if (!place.card.pinned) place.y = how === 'top' ? top : Math.max(0, bottom - place.card.height)
  }
}

/**
 * Moves cards that lie upon others of their lane on along an axis, in the order in which they stood before: each comes
 * behind the one before it, and behind pinned cards in its way. All that move have been aligned across the axis, so
 * each would cover any other. Linear, but for the sorting.
 */
function stepAside(lane: readonly Place[], axis: 'x' | 'y', gap: number): void {
  const across = axis === 'x' ? 'y' : 'x'
  const pinned = lane.filter((place) => place.card.pinned).sort((a, b) => a[axis] - b[axis])
  const moving = lane
    .filter((place) => !place.card.pinned)
    .sort((a, b) => a.card[axis] - b.card[axis] || a.card[across] - b.card[across])
  /** Pinned cards before this one end before all that still moves. */
  let first = 0
  let last: Place | undefined
  for (const place of moving) {
    if (last !== undefined && place[axis] < endOf(last, axis)) place[axis] = endOf(last, axis) + gap
    last = place
    for (let other = pinned[first]; other !== undefined && endOf(other, axis) <= place[axis]; other = pinned[first])
      first++
    // What stands further on cannot push it back, so one walk along the axis is enough.
    for (let at = first; at < pinned.length; at++) {
      const other = pinned[at] as Place
      if (other[axis] >= endOf(place, axis)) break
      if (covers(place, other)) place[axis] = endOf(other, axis) + gap
    }
  }
}

function covers(a: Place, b: Place): boolean {
  return a.x < endOf(b, 'x') && b.x < endOf(a, 'x') && a.y < endOf(b, 'y') && b.y < endOf(a, 'y')
}

function endOf(place: Place, axis: 'x' | 'y'): number {
  return place[axis] + sizeOf(place.card, axis)
}

function sizeOf(card: ArrangeCard, axis: 'x' | 'y'): number {
  return axis === 'x' ? card.width : card.height
}

/** Equal distances between each two cards that stay: the outermost ones and those that are pinned. */
function distribute(lane: readonly Place[], axis: 'x' | 'y'): void {
  const row = [...lane].sort((a, b) => a[axis] - b[axis])
  let from = 0
  for (let to = 1; to < row.length; to++) {
    if (to < row.length - 1 && row[to]?.card.pinned !== true) continue
    spread(row.slice(from, to + 1), axis)
    from = to
  }
}

function spread(run: readonly Place[], axis: 'x' | 'y'): void {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || run.length < 3) return
  const inner = run.slice(1, -1)
  const room = last[axis] - first[axis] - sizeOf(first.card, axis)
  const gap = (room - inner.reduce((sum, place) => sum + sizeOf(place.card, axis), 0)) / (run.length - 1)
  let at = first[axis] + sizeOf(first.card, axis) + gap
  for (const place of inner) {
    place[axis] = Math.round(at)
    at += sizeOf(place.card, axis) + gap
  }
}
