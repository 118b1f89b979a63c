import type { Ropes } from './ropes'
import { readBranches } from './ropes'

/** The ropes from first parents into one lane, from left to right. Among themselves they never cross. */
interface Lane {
  /** Number of ropes that end left of a card: indexed by the card, shared by all lanes. */
  readonly before: Int32Array
  /** Place of each rope's upper end; ascending. */
  readonly uppers: Int32Array
}

/**
 * Counts the pairs of ropes that cross when siblings stand in the order of `family`. Two ropes into the same lane cross
 * where their upper ends and their lower ends stand in opposite order; a rope from farther above counts by the branch
 * its upper end is in. Only links beside the forest can cross anything: O(cards + links log cards).
 */
export function countCrossings(ropes: Ropes, family: Int32Array): number {
  const place = readBranches(ropes, family)
  const lanes = readLanes(ropes, place)
  const byLane: number[][] = Array.from({ length: ropes.ranks }, () => [])
  let crossings = 0
  ropes.lower.forEach((low, link) => {
    const rank = ropes.rank[low] as number
    byLane[rank]?.push(link)
    crossings += crossingsWithForest(lanes[rank] as Lane, place[ropes.upper[link] as number] as number, low)
  })
  for (const links of byLane) crossings += crossingsAmong(ropes, place, links)
  return crossings
}

function readLanes(ropes: Ropes, place: Int32Array): Lane[] {
  const { n, ranks, rank, parent } = ropes
  const inOrder = new Int32Array(n)
  for (let i = 0; i < n; i++) inOrder[place[i] as number] = i
  const counts = new Int32Array(ranks)
  for (let i = 0; i < n; i++)
    if ((parent[i] as number) >= 0) counts[rank[i] as number] = (counts[rank[i] as number] as number) + 1
  const before = new Int32Array(n)
  const lanes = Array.from(counts, (count) => ({ before, uppers: new Int32Array(count) }))
  counts.fill(0)
  for (let k = 0; k < n; k++) {
    const i = inOrder[k] as number
    const p = parent[i] as number
    if (p < 0) continue
    const r = rank[i] as number
    const slot = counts[r] as number
    const { uppers } = lanes[r] as Lane
    before[i] = slot
    // Where levels are left out a rope may start left of its neighbour's; it then counts as starting beside it.
    uppers[slot] = Math.max(place[p] as number, slot > 0 ? (uppers[slot - 1] as number) : 0)
    counts[r] = slot + 1
  }
  return lanes
}

/** Ropes of the forest that the link from place `upper` down to the card `low` crosses. */
function crossingsWithForest({ before, uppers }: Lane, upper: number, low: number): number {
  const own = before[low] as number
  const startsRight = firstAbove(uppers, upper)
  if (startsRight <= own) return own - startsRight
  return Math.max(firstAbove(uppers, upper - 1) - own - 1, 0)
}

/** Index of the first entry greater than `value`. */
function firstAbove(sorted: Int32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Crossings of side links with each other, by a Fenwick tree over their upper ends. */
function crossingsAmong(ropes: Ropes, place: Int32Array, links: readonly number[]): number {
  const upperPlace = (link: number): number => place[ropes.upper[link] as number] as number
  const lowerPlace = (link: number): number => place[ropes.lower[link] as number] as number
  const ranks = denseRanks(links.map(upperPlace))
  const order = links.map((_, k) => k)
  // Links to one card never cross: they come with their upper ends in order.
  order.sort(
    (a, b) =>
      lowerPlace(links[a] as number) - lowerPlace(links[b] as number) || (ranks[a] as number) - (ranks[b] as number),
  )
  const tree = new Int32Array(links.length + 1)
  let crossings = 0
  order.forEach((k, seen) => {
    const rank = ranks[k] as number
    crossings += seen
    for (let t = rank + 1; t > 0; t -= t & -t) crossings -= tree[t] as number
    for (let t = rank + 1; t < tree.length; t += t & -t) tree[t] = (tree[t] as number) + 1
  })
  return crossings
}

/** 0 for the smallest value, 1 for the next larger one… */
function denseRanks(values: readonly number[]): Int32Array {
  const sorted = Float64Array.from(values).sort()
  const rankOf = new Map<number, number>()
  for (const value of sorted) if (!rankOf.has(value)) rankOf.set(value, rankOf.size)
  return Int32Array.from(values, (value) => rankOf.get(value) ?? 0)
}
