import type { LayoutCard, LayoutInput } from '../types'

export interface Tree {
  readonly parent: Int32Array
  readonly childStart: Int32Array
  readonly children: Int32Array
  readonly roots: Int32Array
  readonly byRank: Int32Array
}

/** Lane of a card, forced into 0 … ranks - 1 so that a faulty file cannot break the drawing. */
export function laneOf(card: LayoutCard, ranks: number): number {
  return Math.min(Math.max(Math.trunc(card.rank) || 0, 0), ranks - 1)
}

/** Number of lanes; at least one where there are cards. */
export function laneCount(input: LayoutInput): number {
  return Math.max(Math.trunc(input.ranks) || 0, input.cards.length > 0 ? 1 : 0)
}

/**
 * Hangs every card under its first parent on a higher lane. Links that run sideways or upward, and links to
 * unknown cards, hold nothing; so the outcome is a forest whatever the file says.
 */
export function hang(
  cards: readonly LayoutCard[],
  rank: Int32Array,
  ranks: number,
  indexOf = numberCards(cards),
): Tree {
  const parent = firstParents(cards, rank, indexOf)
  const childStart = new Int32Array(cards.length + 1)
  for (const p of parent) if (p >= 0) childStart[p + 1] = (childStart[p + 1] as number) + 1
  for (let i = 0; i < cards.length; i++) childStart[i + 1] = (childStart[i + 1] as number) + (childStart[i] as number)
  const next = childStart.slice()
  const children = new Int32Array(childStart[cards.length] as number)
  const roots = new Int32Array(cards.length - children.length)
  let rootCount = 0
  for (let i = 0; i < cards.length; i++) {
    const p = parent[i] as number
    if (p < 0) roots[rootCount++] = i
    else {
      const slot = next[p] as number
      children[slot] = i
      next[p] = slot + 1
    }
  }
  return { parent, childStart, children, roots, byRank: sortByRank(rank, ranks) }
}

/** Index of every card by its id. */
export function numberCards(cards: readonly LayoutCard[]): Map<string, number> {
  const indexOf = new Map<string, number>()
  cards.forEach((card, i) => {
    indexOf.set(card.id, i)
  })
  return indexOf
}

function firstParents(
  cards: readonly LayoutCard[],
  rank: Int32Array,
  indexOf: ReadonlyMap<string, number>,
): Int32Array {
  const parent = new Int32Array(cards.length).fill(-1)
  cards.forEach((card, i) => {
    for (const id of card.parents) {
      const p = indexOf.get(id)
      if (p !== undefined && (rank[p] as number) < (rank[i] as number)) {
        parent[i] = p
        return
      }
    }
  })
  return parent
}

/** Counting sort: stable, linear. */
function sortByRank(rank: Int32Array, ranks: number): Int32Array {
  const next = new Int32Array(ranks + 1)
  for (const r of rank) next[r + 1] = (next[r + 1] as number) + 1
  for (let r = 0; r < ranks; r++) next[r + 1] = (next[r + 1] as number) + (next[r] as number)
  const sorted = new Int32Array(rank.length)
  rank.forEach((r, i) => {
    const slot = next[r] as number
    sorted[slot] = i
    next[r] = slot + 1
  })
  return sorted
}
