import type { Branches } from '../forest'
import type { Ropes } from './ropes'

/** The ropes from first parents, lane by lane and from left to right. Those into one lane never cross each other. */
interface Curtain {
  /** Place of each rope's upper end; ascending within a lane, which begins at the forest's `laneStart`. */
  readonly uppers: Int32Array
  /** Where a lane's ropes end. */
  readonly end: Int32Array
  /** By card: index of the first rope of its lane that does not end left of it. */
  readonly own: Int32Array
}

/**
 * Counts the pairs of ropes that cross when the forest is drawn as in `branches`. Two ropes into the same lane cross
 * where their upper ends and their lower ends stand in opposite order; a rope from farther above counts by the branch
 * its upper end is in. Only links beside the forest can cross anything: O(cards + links log cards).
 */
export function countCrossings(ropes: Ropes, branches: Branches): number {
  const { laneStart, rank, upper, lower } = ropes
  const { uppers, end, own } = hangCurtain(ropes, branches)
  let crossings = 0
  for (let link = 0; link < lower.length; link++) {
    const low = lower[link] as number
    const lane = rank[low] as number
    const from = laneStart[lane] as number
    const to = end[lane] as number
    const start = branches.place[upper[link] as number] as number
    const mine = own[low] as number
    const startsRight = firstAbove(uppers, from, to, start)
    if (startsRight <= mine) crossings += mine - startsRight
    else crossings += Math.max(firstAbove(uppers, from, to, start - 1) - mine - 1, 0)
  }
  return crossings + crossingsAmong(ropes, branches)
}

function hangCurtain({ n, ranks, laneStart, rank, parent }: Ropes, { order, place }: Branches): Curtain {
  const uppers = new Int32Array(n)
  const own = new Int32Array(n)
  const end = laneStart.slice(0, ranks)
  for (let k = 0; k < n; k++) {
    const i = order[k] as number
    const p = parent[i] as number
    if (p < 0) continue
    const lane = rank[i] as number
    const slot = end[lane] as number
    const start = place[p] as number
    const before = slot > (laneStart[lane] as number) ? (uppers[slot - 1] as number) : 0
    // Where levels are left out a rope may start left of its neighbour's; it then counts as starting beside it.
    uppers[slot] = start > before ? start : before
    own[i] = slot
    end[lane] = slot + 1
  }
  return { uppers, end, own }
}

/** Index of the first entry greater than `value` among those from `low` up to `high`. */
function firstAbove(sorted: Int32Array, low: number, high: number, value: number): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Crossings of side links with each other: a Fenwick tree per lane over the upper ends of the links left of this one. */
function crossingsAmong({ n, ranks, rank, upper, lower }: Ropes, { order, place }: Branches): number {
  const ends = new Float64Array(lower.length)
  for (let k = 0; k < ends.length; k++) {
    ends[k] = (place[lower[k] as number] as number) * n + (place[upper[k] as number] as number)
  }
  // Links to one card never cross: they come with their upper ends in order.
  ends.sort()
  const size = n + 1
  const trees = new Int32Array(ranks * size)
  const seen = new Int32Array(ranks)
  let crossings = 0
  for (let k = 0; k < ends.length; k++) {
    const low = Math.floor((ends[k] as number) / n)
    const start = (ends[k] as number) - low * n + 1
    const lane = rank[order[low] as number] as number
    const tree = lane * size
    crossings += seen[lane] as number
    seen[lane] = (seen[lane] as number) + 1
    for (let t = start; t > 0; t -= t & -t) crossings -= trees[tree + t] as number
    for (let t = start; t < size; t += t & -t) trees[tree + t] = (trees[tree + t] as number) + 1
  }
  return crossings
}
