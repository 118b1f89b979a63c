import { PlacedCard } from './card/placedCard'
import type { Mark, SceneCard } from './types'

/**
 * How much of a card is drawn: all of it; its title and status, in larger type the farther away; or a coloured block.
 * What would be too small to read is left out.
 */
export type Detail = 'full' | 'title' | 'headline' | 'block'

/** From these zooms up. Titles of 14 px are 8 px at 0.58; those of 20 px are 8 px at 0.4, those of 28 px at 0.28. */
const FULL_FROM = 0.58
const TITLE_FROM = 0.4
const HEADLINE_FROM = 0.27

/** What can be read at a zoom (1 = 100 %). */
export function detailAt(zoom: number): Detail {
  if (zoom >= FULL_FROM) return 'full'
  if (zoom >= TITLE_FROM) return 'title'
  return zoom >= HEADLINE_FROM ? 'headline' : 'block'
}

/** A card's marks in so much detail; a block is left to the painter. Plain records of cards know only their full marks. */
export function marksAt(card: SceneCard, detail: Detail): readonly Mark[] {
  if (detail === 'full' || !(card instanceof PlacedCard)) return card.marks
  return card.brief(detail === 'title' ? 20 : 28)
}
