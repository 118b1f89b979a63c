import { SPACING } from '../../shared/layout/spacing'

/** Height of a lane's name in screen pixels, and how low it may get where the lanes stand close to each other. */
export const NAME_HEIGHT = 22
const LEAST_HEIGHT = 14
/** Between the cards of two lanes there is so much room, in scene pixels. */
const CHANNEL = SPACING.laneBottom + SPACING.laneTop

/** From this zoom up a name has room between the cards of two lanes. */
export const NAMES_FROM = LEAST_HEIGHT / CHANNEL

/** How high the names of the lanes are at a zoom, in screen pixels. */
export function nameHeight(zoom: number): number {
  return Math.min(NAME_HEIGHT, Math.max(LEAST_HEIGHT, CHANNEL * zoom))
}

/**
 * How far a name goes up from its lane's upper line, in screen pixels: nothing from near; from afar, as there is more
 * room above the line than below, until it stands in the middle between the cards.
 */
export function raisedBy(zoom: number): number {
  const middle = ((SPACING.laneBottom - SPACING.laneTop) / 2) * zoom
  return Math.max(0, Math.min(middle, nameHeight(zoom) / 2 - SPACING.laneTop * zoom))
}
