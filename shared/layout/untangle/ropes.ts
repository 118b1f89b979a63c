import { hang, laneCount, laneOf, numberCards } from '../passes/hang'
import type { LayoutCard, LayoutInput } from '../types'

/** The forest of first parents, and the links beside it: second parents and further. Cards are numbers in input order. */
export interface Ropes {
  readonly n: number
  readonly ranks: number
  readonly rank: Int32Array
  readonly parent: Int32Array
  readonly byRank: Int32Array
  /**
   * Siblings from left to right: those under card i at `familyStart[i] … familyStart[i + 1] - 1`; the family of
   * number n are the cards without a parent, top lane first.
   */
  readonly family: Int32Array
  readonly familyStart: Int32Array
  /** Link k leads from card `upper[k]` down to card `lower[k]`. */
  readonly upper: Int32Array
  readonly lower: Int32Array
}

/** Reads the links of a cascade. Faulty ones (sideways, upward, doubled, to unknown cards) are left out. */
export function readRopes(input: LayoutInput): Ropes {
  const { cards } = input
  const n = cards.length
  const ranks = laneCount(input)
  const rank = Int32Array.from(cards, (card) => laneOf(card, ranks))
  const indexOf = numberCards(cards)
  const { parent, childStart, children, roots, byRank } = hang(cards, rank, ranks, indexOf)
  const family = new Int32Array(n)
  family.set(children)
  family.set(
    roots.filter((i) => rank[i] === 0),
    children.length,
  )
  const loose = roots.filter((i) => (rank[i] as number) > 0)
  family.set(loose, n - loose.length)
  const familyStart = new Int32Array(n + 2).fill(n)
  familyStart.set(childStart)
  return { n, ranks, rank, parent, byRank, family, familyStart, ...sideLinks(cards, rank, parent, indexOf) }
}

function sideLinks(
  cards: readonly LayoutCard[],
  rank: Int32Array,
  parent: Int32Array,
  indexOf: ReadonlyMap<string, number>,
): Pick<Ropes, 'upper' | 'lower'> {
  const upper: number[] = []
  const lower: number[] = []
  cards.forEach((card, i) => {
    if (card.parents.length < 2) return
    const seen = new Set([parent[i] as number])
    for (const id of card.parents) {
      const p = indexOf.get(id)
      if (p === undefined || seen.has(p) || (rank[p] as number) >= (rank[i] as number)) continue
      seen.add(p)
      upper.push(p)
      lower.push(i)
    }
  })
  return { upper: Int32Array.from(upper), lower: Int32Array.from(lower) }
}

/** Position of every card when the forest is read branch by branch, for an order of siblings. */
export function readBranches(ropes: Ropes, family: Int32Array): Int32Array {
  const { n, familyStart } = ropes
  const place = new Int32Array(n)
  const pending = new Int32Array(n + 1)
  pending[0] = n
  let top = 1
  // The imaginary card n above all roots takes turn -1.
  let next = -1
  while (top > 0) {
    const i = pending[--top] as number
    if (next >= 0) place[i] = next
    next++
    for (let k = (familyStart[i + 1] as number) - 1; k >= (familyStart[i] as number); k--)
      pending[top++] = family[k] as number
  }
  return place
}
