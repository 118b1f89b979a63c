import type { CardFacts } from '../facts'
import { countLines } from '../text/wrap'
import type { Box } from '../types'
import { footerHeight } from './footer'
import { EYEBROW_LINE, FOLD_ROOM, GAP, GRID, kindSizes, PAD_X, PAD_Y, STUB_ROOM, TEXT_X, TITLE_LINES } from './sizes'

export interface CardSize {
  readonly width: number
  readonly height: number
  /** The height that the layout keeps free: the card, and what hangs from it (a frayed end, a fold pill). */
  readonly layoutHeight: number
}

/** A driver's place and field stand above its title. */
export function hasEyebrow(facts: CardFacts): boolean {
  return facts.kind === 'driver' && (facts.category !== undefined || facts.priority !== undefined)
}

/** Where the title begins. */
export function titleTop(facts: CardFacts): number {
  return PAD_Y + (hasEyebrow(facts) ? EYEBROW_LINE + GRID : 0)
}

/** Where the title ends. An untitled card shows one line that says so. */
export function titleBottom(facts: CardFacts): number {
  const { width, titleSize, titleLine } = kindSizes(facts.kind)
  const style = { size: titleSize, weight: 600 } as const
  const lines = countLines(facts.title, style, width - TEXT_X - PAD_X, TITLE_LINES)
  return titleTop(facts) + Math.max(1, lines) * titleLine
}

/** Where the title stands in a card, and the type that it is set in; in scene pixels. */
export interface TitlePlace extends Box {
  readonly size: number
  readonly line: number
}

export function titlePlace(facts: CardFacts): TitlePlace {
  const { width, titleSize: size, titleLine: line } = kindSizes(facts.kind)
  const y = titleTop(facts)
  return { x: TEXT_X, y, width: width - TEXT_X - PAD_X, height: titleBottom(facts) - y, size, line }
}

/**
 * The size that a card gets from its content, without drawing it: all that the layout asks.
 * @returns pixels, on the 4 px grid
 */
export function measureCard(facts: CardFacts): CardSize {
  const { width } = kindSizes(facts.kind)
  const bottom = titleBottom(facts)
  const foot = footerHeight(facts, width)
  const height = bottom + (foot === 0 ? 0 : GAP + foot) + PAD_Y
  return { width, height, layoutHeight: height + roomBelow(facts) }
}

/** What the layout keeps free below a card, for what hangs from it. */
export function roomBelow({ folded, missing }: Pick<CardFacts, 'folded' | 'missing'>): number {
  if (folded !== undefined) return FOLD_ROOM
  return missing === undefined ? 0 : STUB_ROOM
}
