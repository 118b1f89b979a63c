import type { LayoutCard, LayoutInput } from './types'

/** Who hangs from whom. Cards are numbers 0…n-1 in input order; the number n stands above all cards without a parent. */
export interface Forest {
  readonly n: number
  readonly ranks: number
  readonly rank: Int32Array
  /** The card that this one hangs from, -1 for none. Always on a higher lane, so there are no cycles. */
  readonly parent: Int32Array
  /**
   * Children of card i: `children[childStart[i] … childStart[i + 1] - 1]`, in sibling order. Those of number n are the
   * cards without a parent.
   */
  readonly childStart: Int32Array
  readonly children: Int32Array
  /** All cards, top lane first, in order within a lane. */
  readonly byRank: Int32Array
  /** Where each lane begins in `byRank`. */
  readonly laneStart: Int32Array
}

/** The forest read branch by branch: cards in that order, and the place of each in it. */
export interface Branches {
  readonly order: Int32Array
  readonly place: Int32Array
}

/**
 * Hangs every card under its first parent on a higher lane. Links that run sideways or upward, and links to unknown
 * cards, hold nothing; so the outcome is a forest whatever the file says. Lanes that do not exist become the nearest
 * one. Plain loops, here and in the passes: most calls are a process's first, when closures and iterators cost most.
 */
export function readForest(input: LayoutInput): Forest {
  const { cards } = input
  const ranks = Math.max(Math.trunc(input.ranks) || 0, cards.length > 0 ? 1 : 0)
  const rank = new Int32Array(cards.length)
  for (let i = 0; i < cards.length; i++) {
    const lane = (cards[i] as LayoutCard).rank
    rank[i] = lane > 0 ? (lane < ranks ? lane : ranks - 1) : 0
  }
  return forestOf(ranks, rank, firstParents(cards, numberCards(cards), rank))
}

/** The number of every card, by id. */
export function numberCards(cards: readonly LayoutCard[]): ReadonlyMap<string, number> {
  const numberOf = new Map<string, number>()
  for (let i = 0; i < cards.length; i++) numberOf.set((cards[i] as LayoutCard).id, i)
  return numberOf
}

/**
 * The forest of cards whose lanes and parents are known.
 * @param ranks the number of lanes
 * @param rank the lane of every card
 * @param parent the card that it hangs from, always on a higher lane; -1 for none
 */
export function forestOf(ranks: number, rank: Int32Array, parent: Int32Array): Forest {
  return { n: rank.length, ranks, rank, parent, ...families(parent), ...sortByRank(rank, ranks) }
}

function firstParents(
  cards: readonly LayoutCard[],
  numberOf: ReadonlyMap<string, number>,
  rank: Int32Array,
): Int32Array {
  const parent = new Int32Array(cards.length)
  for (let i = 0; i < cards.length; i++) {
    const { parents } = cards[i] as LayoutCard
    let first = -1
    for (let k = 0; k < parents.length && first < 0; k++) {
      const p = numberOf.get(parents[k] as string)
      if (p !== undefined && (rank[p] as number) < (rank[i] as number)) first = p
    }
    parent[i] = first
  }
  return parent
}

function families(parent: Int32Array): Pick<Forest, 'childStart' | 'children'> {
  const n = parent.length
  const childStart = new Int32Array(n + 2)
  for (let i = 0; i < n; i++) {
    const p = parent[i] as number
    const slot = p < 0 ? n + 1 : p + 1
    childStart[slot] = (childStart[slot] as number) + 1
  }
  for (let i = 0; i <= n; i++) childStart[i + 1] = (childStart[i + 1] as number) + (childStart[i] as number)
  const next = childStart.slice()
  const children = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const p = parent[i] as number
    const above = p < 0 ? n : p
    const slot = next[above] as number
    children[slot] = i
    next[above] = slot + 1
  }
  return { childStart, children }
}

/** Counting sort: stable, linear. */
function sortByRank(rank: Int32Array, ranks: number): Pick<Forest, 'byRank' | 'laneStart'> {
  const laneStart = new Int32Array(ranks + 1)
  for (let i = 0; i < rank.length; i++) {
    const lane = rank[i] as number
    laneStart[lane + 1] = (laneStart[lane + 1] as number) + 1
  }
  for (let r = 0; r < ranks; r++) laneStart[r + 1] = (laneStart[r + 1] as number) + (laneStart[r] as number)
  const next = laneStart.slice()
  const byRank = new Int32Array(rank.length)
  for (let i = 0; i < rank.length; i++) {
    const lane = rank[i] as number
    const slot = next[lane] as number
    byRank[slot] = i
    next[lane] = slot + 1
  }
  return { byRank, laneStart }
}

/** Reads the forest branch by branch, with siblings in the order of `children`. */
export function readBranches({ n, childStart }: Forest, children: Int32Array): Branches {
  const order = new Int32Array(n)
  const place = new Int32Array(n)
  const pending = new Int32Array(n + 1)
  let top = 0
  let next = 0
  for (let i = n; ; i = pending[--top] as number) {
    if (i < n) {
      order[next] = i
      place[i] = next++
    }
    const first = childStart[i] as number
    for (let k = (childStart[i + 1] as number) - 1; k >= first; k--) pending[top++] = children[k] as number
    if (top === 0) return { order, place }
  }
}

/** True where no card hangs from nothing but those of the top lane. */
export function allHangFromTop({ n, rank, children, childStart }: Forest): boolean {
  for (let k = childStart[n] as number; k < n; k++) if (rank[children[k] as number] !== 0) return false
  return true
}
