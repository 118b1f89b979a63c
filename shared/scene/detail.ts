import { PlacedCard } from './card/placedCard'
import type { Mark, SceneCard } from './types'

/**
 * How much of a card is drawn: all of it; its title and the sign of its worst finding, in type of so many scene pixels,
 * larger the farther away; or a coloured block. What would be too small to read is left out.
 */
export type Detail = 'full' | 'block' | number

/** From this zoom up all of a card is drawn: titles of 14 px are 8 px there. */
const FULL_FROM = 0.58
/** The smallest and the largest type of a title that stands alone, in scene pixels. */
const SMALLEST = 20
const LARGEST = 59
/** It is never smaller than this in screen pixels, as captions on a map are not; from afar no larger either. */
const LEAST = 9

/** In pictures of more cards than this, words of hundreds at once would cost more than a frame: they come from nearer. */
const CROWD = 400
const CROWD_WORDS_FROM = 0.27

/** From this zoom up titles can be read in a picture of so many cards. */
export function wordsFrom(cards = 0): number {
  return cards > CROWD ? CROWD_WORDS_FROM : LEAST / LARGEST
}

/**
 * What can be read at a zoom (1 = 100 %).
 * @param readable the zoom from which titles can be read in the whole picture
 */
export function detailAt(zoom: number, readable = wordsFrom()): Detail {
  if (zoom >= FULL_FROM) return 'full'
  if (zoom < readable) return 'block'
  return Math.min(LARGEST, Math.max(SMALLEST, Math.ceil(LEAST / zoom)))
}

/** A card's marks in so much detail; a block is left to the painter. Plain records of cards know only their full marks. */
export function marksAt(card: SceneCard, detail: Detail): readonly Mark[] {
  if (typeof detail !== 'number' || !(card instanceof PlacedCard)) return card.marks
  return card.brief(detail)
}
