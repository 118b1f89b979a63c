import { at } from '../work'
import type { Ropes } from './ropes'
import { readBranches } from './ropes'

/**
 * Counts the pairs of ropes that cross when siblings stand in the order of `family`. Two ropes into the same lane cross
 * where their upper ends and their lower ends stand in opposite order; a rope from farther above counts by the branch
 * its upper end is in. O(links log cards), by a Fenwick tree per lane.
 */
export function countCrossings(ropes: Ropes, family: Int32Array): number {
  const { n, ranks, rank, parent } = ropes
  const place = readBranches(ropes, family)
  const sideUppers = groupByLower(ropes, place)
  const inOrder = new Int32Array(n)
  for (let i = 0; i < n; i++) inOrder[at(place, i)] = i
  const lanes: number[][] = Array.from({ length: ranks }, () => [])
  for (const i of inOrder) lanes[at(rank, i)]?.push(i)
  const tree = new Int32Array(n + 1)
  let crossings = 0
  for (const lane of lanes) {
    tree.fill(0)
    let seen = 0
    for (const i of lane) {
      const p = at(parent, i)
      const uppers = sideUppers.get(i)
      if (p < 0 && !uppers) continue
      const ends = uppers ? [...uppers] : []
      if (p >= 0) ends.push(at(place, p))
      for (const end of ends) crossings += seen - sumTo(tree, end)
      for (const end of ends) addAt(tree, end)
      seen += ends.length
    }
  }
  return crossings
}

/** Places of the upper ends of side links, by lower end. */
function groupByLower(ropes: Ropes, place: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  ropes.lower.forEach((i, k) => {
    const end = at(place, at(ropes.upper, k))
    const group = groups.get(i)
    if (group) group.push(end)
    else groups.set(i, [end])
  })
  return groups
}

/** Entries at places 0 … `place`. */
function sumTo(tree: Int32Array, place: number): number {
  let sum = 0
  for (let k = place + 1; k > 0; k -= k & -k) sum += at(tree, k)
  return sum
}

function addAt(tree: Int32Array, place: number): void {
  for (let k = place + 1; k < tree.length; k += k & -k) tree[k] = at(tree, k) + 1
}
