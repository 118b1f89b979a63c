import type { NodeId } from '../../shared/schema/ids'
import type { FocusState, LeftLook, ViewLayout } from './viewTypes'

/** Where a person is in a plan: in which view, at which card, in which line of sight. */
export interface Place {
  readonly layout: ViewLayout
  readonly id: NodeId | undefined
  readonly focus: FocusState | undefined
  /** Where the drawing was looked at before it came near to show this place. */
  readonly left?: LeftLook | undefined
}

/** The places visited, and which of them is the one looked at. */
export interface PlaceHistory {
  readonly places: readonly Place[]
  readonly at: number
}

export const noPlaces: PlaceHistory = { places: [], at: -1 }

/** More than anybody goes back. */
const MOST = 100

/**
 * Notes where the person is now.
 * @param walk a small step: the place moves along instead of becoming another one
 */
export function visit(history: PlaceHistory, place: Place, walk: boolean): PlaceHistory {
  const { places, at } = history
  const here = places[at]
  if (here !== undefined && samePlace(here, place)) return history
  // A view without a card is left for the first card selected in it.
  const begins = here !== undefined && here.id === undefined && sameLook(here, place)
  if (here !== undefined && (walk || begins)) return { places: places.with(at, { ...place, left: here.left }), at }
  const next = [...places.slice(0, at + 1), place].slice(-MOST)
  return { places: next, at: next.length - 1 }
}

/**
 * The next place in a direction that is still there.
 * @param isThere whether a card is still in the plan
 * @returns undefined at the end
 */
export function neighbour(
  history: PlaceHistory,
  step: 1 | -1,
  isThere: (id: NodeId) => boolean,
): PlaceHistory | undefined {
  const here = history.places[history.at]
  for (let at = history.at + step; at >= 0 && at < history.places.length; at += step) {
    const place = history.places[at]
    const gone = place?.id !== undefined && !isThere(place.id)
    if (place !== undefined && !gone && !(here && samePlace(here, place))) return { places: history.places, at }
  }
  return undefined
}

export function samePlace(a: Place, b: Place): boolean {
  return a.id === b.id && sameLook(a, b)
}

/** The same view and the same line of sight, however wide. */
export function sameLook(a: Place, b: Place): boolean {
  return a.layout === b.layout && (a.focus?.ids.join() ?? '') === (b.focus?.ids.join() ?? '')
}
