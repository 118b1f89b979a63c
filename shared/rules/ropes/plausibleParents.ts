import { kindAbove } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import { parentPool, scoresFor } from './parentPool'
import { wordsOf } from './titleWords'

/** A choice of three can be read at a glance; the app's "connect to…" finds all others. */
const MOST = 3

/**
 * Cards one level up from which a card may well hang: those that share words or the owner with it, or carry cards that
 * do; where there is none, drivers by priority, then card order. Only live cards that hang from a strategy themselves.
 * @param isMeant leaves out cards that make no sense
 */
export function plausibleParents(
  index: PlanIndex,
  node: PlanNode,
  isMeant: (card: PlanNode) => boolean = () => true,
): PlanNode[] {
  const kind = kindAbove(node.kind)
  if (kind === undefined) return []
  const pool = parentPool(index, kind)
  const isPossible = (card: PlanNode | undefined): card is PlanNode =>
    card !== undefined && index.link(card.id, node.id) === undefined && isMeant(card)
  const close = closest(scoresFor(node, pool), (place) => isPossible(pool.cards[place]))
  if (close.length > 0) return close.flatMap((place) => pool.cards[place] ?? [])
  return first(pool.cards, isPossible)
}

/** The places with the highest scores, the first of equals first; the list of all is too long to be sorted each time. */
function closest(scores: ReadonlyMap<number, number>, isPossible: (place: number) => boolean): number[] {
  const best: { place: number; score: number }[] = []
  for (const [place, score] of scores) {
    const at = best.findIndex((one) => score > one.score || (score === one.score && place < one.place))
    if ((at < 0 && best.length >= MOST) || !isPossible(place)) continue
    best.splice(at < 0 ? best.length : at, 0, { place, score })
    if (best.length > MOST) best.pop()
  }
  return best.map(({ place }) => place)
}

function first(cards: readonly PlanNode[], isPossible: (card: PlanNode) => boolean): PlanNode[] {
  const found: PlanNode[] = []
  for (const card of cards) {
    if (isPossible(card)) found.push(card)
    if (found.length === MOST) break
  }
  return found
}

/** How much two cards have in common: two for each word of their titles, one for the owner. */
export function closeness(card: PlanNode, node: PlanNode): number {
  let score = card.ownerId !== undefined && card.ownerId === node.ownerId ? 1 : 0
  const words = wordsOf(node)
  for (const word of wordsOf(card)) if (words.has(word)) score += 2
  return score
}
