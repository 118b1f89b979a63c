import type { Forest } from '../forest'
import { readBranches } from '../forest'
import type { LayoutCard, LayoutInput } from '../types'
import { arrange } from './arrange'
import { countCrossings } from './crossings'
import { createSweep } from './family'
import type { Ropes } from './ropes'
import { readRopes } from './ropes'

/**
 * Puts siblings in an order with fewer crossing ropes. Siblings stay siblings: whole branches change places, no card
 * changes its parent. Never more crossings than before (as `countCrossings` counts them); where nothing is won the
 * order stays as it is. Pure and deterministic. `layout` draws the outcome as its `forest`.
 */
export function untangle(input: LayoutInput): Forest {
  const ropes = readRopes(input)
  // One sweep from the top down is enough: a second one, tried on many plans, finds nothing more.
  const children = ropes.upper.length > 0 ? sweepDown(ropes) : ropes.children
  return isBetter(ropes, children) ? { ...ropes, children } : ropes
}

/** All cards, top lane first, from left to right within a lane. */
export function cardsInOrder({ cards }: LayoutInput, forest: Forest): readonly LayoutCard[] {
  const { order } = readBranches(forest, forest.children)
  const next = forest.laneStart.slice()
  const sorted = cards.slice()
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number
    const lane = forest.rank[i] as number
    const slot = next[lane] as number
    sorted[slot] = cards[i] as LayoutCard
    next[lane] = slot + 1
  }
  return sorted
}

function isBetter(ropes: Ropes, children: Int32Array): boolean {
  if (children === ropes.children) return false
  const before = countCrossings(ropes, readBranches(ropes, ropes.children))
  return countCrossings(ropes, readBranches(ropes, children)) < before
}

/** Arranges every family that a side link runs through, from the top down. */
function sweepDown(ropes: Ropes): Int32Array {
  const { n, byRank } = ropes
  const sweep = createSweep(ropes)
  if (sweep.pulls.head[n] !== -1) arrange(sweep, n)
  for (let k = 0; k < n; k++) {
    const i = byRank[k] as number
    if (sweep.pulls.head[i] !== -1) arrange(sweep, i)
  }
  sortByLane(ropes, sweep.children)
  return sweep.children
}

/** Siblings in different lanes: those of the upper lane come first, as the answer lists cards lane by lane. */
function sortByLane({ n, childStart, rank, parent }: Ropes, children: Int32Array): void {
  for (let k = 1; k < n; k++) {
    const before = children[k - 1] as number
    const i = children[k] as number
    const p = parent[i] as number
    if ((rank[i] as number) >= (rank[before] as number) || p !== parent[before]) continue
    const number = p < 0 ? n : p
    const family = children.subarray(childStart[number], childStart[number + 1])
    family.sort((a, b) => (rank[a] as number) - (rank[b] as number))
  }
}
