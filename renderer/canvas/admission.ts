import type { Box, SceneCard } from '../../shared/scene/types'
import type { ScenePart } from './nearby'
import { intersects } from './viewport'

/** So many cards come into the page in one frame: more of them take longer than it lasts. */
const PORTION = 24

export interface Admitted {
  readonly part: ScenePart
  /** Whether that is all of the part that was asked for. */
  readonly complete: boolean
}

/**
 * As much of a part of the scene as can come into the page now: what is in there already, and a portion of what is not,
 * cards in view and selected ones first.
 * @param inPage ids of the cards that are in the page
 */
export function admit(
  part: ScenePart,
  inPage: ReadonlySet<string>,
  selected: ReadonlySet<string>,
  window: Box,
): Admitted {
  const fresh = part.cards.filter((card) => !inPage.has(card.id))
  if (fresh.length <= PORTION) return { part, complete: true }
  const [first, later] = [[] as SceneCard[], [] as SceneCard[]]
  for (const card of fresh) (selected.has(card.id) || intersects(card, window) ? first : later).push(card)
  const admitted = new Set([...first, ...later].slice(0, PORTION))
  const cards = part.cards.filter((card) => inPage.has(card.id) || admitted.has(card))
  return { part: { ...part, cards }, complete: false }
}
