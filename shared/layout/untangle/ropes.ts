import type { Forest } from '../forest'
import { allHangFromTop, numberCards, readForest } from '../forest'
import type { LayoutCard, LayoutInput } from '../types'

/** The forest of first parents, and the links beside it: second parents and further. */
export interface Ropes extends Forest {
  /** Link k leads from card `upper[k]` down to card `lower[k]`. */
  readonly upper: readonly number[]
  readonly lower: readonly number[]
}

/** Reads the links of a cascade. Faulty ones (sideways, upward, doubled, to unknown cards) are left out. */
export function readRopes(input: LayoutInput): Ropes {
  const forest = readForest(input)
  const { n, rank, parent } = forest
  const numberOf = numberCards(input.cards)
  const upper: number[] = []
  const lower: number[] = []
  // Card i has a link from p already where this says i + 1.
  const linked = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const { parents } = input.cards[i] as LayoutCard
    if (parents.length < 2) continue
    for (let k = 0; k < parents.length; k++) {
      const p = numberOf.get(parents[k] as string)
      if (p === undefined || p === parent[i] || linked[p] === i + 1 || (rank[p] as number) >= (rank[i] as number))
        continue
      linked[p] = i + 1
      upper.push(p)
      lower.push(i)
    }
  }
  return { ...forest, children: topFirst(forest), upper, lower }
}

/** Children of every card as before; of the cards without a parent, those of the top lane come first. */
function topFirst(forest: Forest): Int32Array {
  const { rank, children, childStart } = forest
  if (allHangFromTop(forest)) return children
  const sorted = children.slice()
  const isBelow = (i: number): number => (rank[i] === 0 ? 0 : 1)
  sorted.subarray(childStart[forest.n]).sort((a, b) => isBelow(a) - isBelow(b))
  return sorted
}
