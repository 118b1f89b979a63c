import { isLive, kindAbove } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { PlanIndex } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'

/** A choice of three can be read at a glance; the app's "connect to…" finds all others. */
const MOST = 3
/** Shorter words ("the", "for", "und") say nothing about what belongs together. */
const SHORTEST_WORD = 4

/**
 * Cards one level up from which a card may well hang: those that share words with its title or its owner come first,
 * then drivers by priority, then card order. Only live cards that hang from a strategy themselves.
 */
export function plausibleParents(index: PlanIndex, node: PlanNode): PlanNode[] {
  const kind = kindAbove(node.kind)
  if (kind === undefined) return []
  const words = wordsOf(node.title)
  return index
    .cards(kind)
    .filter((card) => isLive(card) && index.ropes(card.id).hangs && index.link(card.id, node.id) === undefined)
    .map((card) => ({ card, score: closeness(card, node, words) }))
    .sort((a, b) => b.score - a.score || priorityOf(a.card) - priorityOf(b.card) || compareOrder(a.card, b.card))
    .slice(0, MOST)
    .map(({ card }) => card)
}

function closeness(card: PlanNode, node: PlanNode, words: ReadonlySet<string>): number {
  let score = card.ownerId !== undefined && card.ownerId === node.ownerId ? 1 : 0
  for (const word of wordsOf(card.title)) if (words.has(word)) score += 2
  return score
}

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD))
}

/** A driver's priority; cards without one come last. */
export function priorityOf(node: PlanNode): number {
  return node.kind === 'driver' ? (node.priority ?? Number.POSITIVE_INFINITY) : 0
}
