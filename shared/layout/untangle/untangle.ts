import type { LayoutInput } from '../types'
import { arrange } from './arrange'
import { countCrossings } from './crossings'
import { branchSizes, readFamily } from './family'
import type { Pulls } from './pulls'
import { collectPulls } from './pulls'
import type { Ropes } from './ropes'
import { readBranches, readRopes } from './ropes'

/**
 * Puts siblings in an order with fewer crossing ropes. Siblings stay siblings: whole branches change places, no card
 * changes its parent. Never more crossings than before (as `countCrossings` counts them); where nothing is won the
 * order stays as it is. Pure and deterministic.
 *
 * Returns all ids, top lane first, from left to right within a lane.
 */
export function untangle(input: LayoutInput): readonly string[] {
  const ropes = readRopes(input)
  return idsInOrder(input, ropes, betterFamilies(ropes))
}

/** One sweep from the top down is enough: a second one, tried on many plans, finds nothing more. */
function betterFamilies(ropes: Ropes): Int32Array {
  if (ropes.upper.length === 0) return ropes.family
  const better = sweepDown(ropes)
  return countCrossings(ropes, better) < countCrossings(ropes, ropes.family) ? better : ropes.family
}

function idsInOrder(input: LayoutInput, ropes: Ropes, family: Int32Array): string[] {
  const place = readBranches(ropes, family)
  const inOrder = new Int32Array(ropes.n)
  for (let i = 0; i < ropes.n; i++) inOrder[place[i] as number] = i
  const lanes: string[][] = Array.from({ length: ropes.ranks }, () => [])
  for (const i of inOrder) lanes[ropes.rank[i] as number]?.push(input.cards[i]?.id as string)
  return lanes.flat()
}

/** Arranges every family that a side link runs through, from the top down. */
function sweepDown(ropes: Ropes): Int32Array {
  const pulls = collectPulls(ropes)
  const sizes = branchSizes(ropes)
  const result = ropes.family.slice()
  const local = new Int32Array(ropes.n)
  arrangeFamily(ropes, pulls, sizes, result, local, ropes.n)
  for (const i of ropes.byRank) arrangeFamily(ropes, pulls, sizes, result, local, i)
  sortByLane(ropes, result)
  return result
}

/** Siblings in different lanes: those of the upper lane come first, as the answer lists cards lane by lane. */
function sortByLane(ropes: Ropes, family: Int32Array): void {
  const { n, familyStart, rank } = ropes
  const lane = (i: number): number => rank[family[i] as number] as number
  for (let number = 0; number <= n; number++) {
    const end = familyStart[number + 1] as number
    for (let k = (familyStart[number] as number) + 1; k < end; k++) {
      if (lane(k) >= lane(k - 1)) continue
      family.subarray(familyStart[number], end).sort((a, b) => (rank[a] as number) - (rank[b] as number))
      break
    }
  }
}

function arrangeFamily(
  ropes: Ropes,
  pulls: Pulls,
  sizes: Int32Array,
  result: Int32Array,
  local: Int32Array,
  number: number,
): void {
  const start = ropes.familyStart[number] as number
  const end = ropes.familyStart[number + 1] as number
  if (end - start < 2 || (pulls.head[number] as number) < 0) return
  const children = result.slice(start, end)
  for (let k = 0; k < children.length; k++) local[children[k] as number] = k
  const family = readFamily(ropes, pulls, sizes, children, local, number)
  const order = arrange(family)
  for (let k = 0; k < order.length; k++) {
    const card = children[order[k] as number] as number
    result[start + k] = card
    local[card] = k
  }
  for (const { link, upper, lower } of family.inner) {
    pulls.direction[link] =
      (local[children[lower] as number] as number) > (local[children[upper] as number] as number) ? 1 : -1
  }
}
