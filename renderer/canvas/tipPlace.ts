import type { Box } from '../../shared/scene/types'
import type { Covered } from './covered'
import type { Point } from './hitTest'
import { surround, type Viewport } from './viewport'

/**
 * The widest and the highest that a tip may get, and its distance from the card, whose handle and fold sign stand between the
 * two, and from the pane's edges; screen pixels.
 */
const WIDEST = 320
const HIGHEST = 220
const APART = 20
const EDGE = 8

/** Where a tip stands in the pane, in screen pixels from its left edge, and from its upper or its lower one. */
export type TipPlace = { readonly left: number; readonly maxWidth: number } & (
  | { readonly top: number }
  | { readonly bottom: number }
)

/**
 * Below a card, or above it where there is no room below; beside the panels that lie over the pane. Of a card that fills
 * the pane it covers the lower end.
 */
export function tipPlace(card: Box, view: Viewport, { left, right, top, bottom }: Covered): TipPlace {
  const [from, to] = [left + EDGE, view.width - right - EDGE]
  const maxWidth = Math.min(WIDEST, to - from)
  const across = Math.max(from, Math.min(card.x * view.zoom + view.x, to - maxWidth))
  const below = (card.y + card.height) * view.zoom + view.y + APART
  if (below + HIGHEST <= view.height - bottom) return { left: across, maxWidth, top: below }
  const above = view.height - (card.y * view.zoom + view.y - APART)
  const free = above + HIGHEST <= view.height - top
  return { left: across, maxWidth, bottom: free ? above : bottom + EDGE }
}

/**
 * Whether a pointer still means a tip: on the card, on the tip, or on its way from one to the other.
 * @param card and `tip` in the same pixels as the point
 */
export function isNearTip({ x, y }: Point, card: Box, tip: Box): boolean {
  const both = surround([card, tip])
  if (both === undefined) return false
  return x >= both.x && x <= both.x + both.width && y >= both.y && y <= both.y + both.height
}
