import { isLive, kindAbove } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { PlanIndex } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'

/** A choice of three can be read at a glance; the app's "connect to…" finds all others. */
const MOST = 3
/** Shorter words ("the", "for", "und") say nothing about what belongs together. */
const SHORTEST_WORD = 4
/** Longer ones that say nothing either, and years. */
const SAYS_LITTLE =
  /^(?:\d+|from|with|into|onto|over|under|than|then|that|this|their|them|they|every|each|more|most|less|when|what|where|which|will|have|must|within|without|until|after|before|oder|eine[mnrs]?|nach|beim|jede[mnrs]?|mehr|unser[emnrs]*|nicht|sich|werden|durch)$/

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
  const words = wordsOf(node.title)
  const possible = index
    .cards(kind)
    .filter((card) => isLive(card) && index.ropes(card.id).hangs && index.link(card.id, node.id) === undefined)
    .filter(isMeant)
    .map((card) => ({ card, score: closenessWithBelow(index, card, node, words) }))
    .sort((a, b) => b.score - a.score || priorityOf(a.card) - priorityOf(b.card) || compareOrder(a.card, b.card))
  const close = possible.filter(({ score }) => score > 0)
  return (close.length > 0 ? close : possible).slice(0, MOST).map(({ card }) => card)
}

/** What a card already carries says what it is about: the closest one below counts half. */
function closenessWithBelow(index: PlanIndex, card: PlanNode, node: PlanNode, words: ReadonlySet<string>): number {
  let below = 0
  for (const id of index.children(card.id)) {
    const child = index.node(id)
    if (child !== undefined && child.id !== node.id && isLive(child))
      below = Math.max(below, closeness(child, node, words))
  }
  return closeness(card, node, words) + below / 2
}

/** How much two cards have in common: two for each word of their titles, one for the owner. */
export function closeness(card: PlanNode, node: PlanNode, words: ReadonlySet<string> = wordsOf(node.title)): number {
  let score = card.ownerId !== undefined && card.ownerId === node.ownerId ? 1 : 0
  for (const word of wordsOf(card.title)) if (words.has(word)) score += 2
  return score
}

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD && !SAYS_LITTLE.test(word)))
}

/** A driver's priority; cards without one come last. */
export function priorityOf(node: PlanNode): number {
  return node.kind === 'driver' ? (node.priority ?? Number.POSITIVE_INFINITY) : 0
}
