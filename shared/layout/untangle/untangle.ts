import type { LayoutInput } from '../types'
import { at } from '../work'
import type { Family } from './arrange'
import { arrange } from './arrange'
import { countCrossings } from './crossings'
import type { Pulls } from './pulls'
import { collectPulls } from './pulls'
import type { Ropes } from './ropes'
import { readBranches, readRopes } from './ropes'

export interface UntangleOptions {
  /** How often all families are gone through, at most; each time starts from the best order so far. */
  readonly sweeps?: number
}

/** A second and a third sweep seldom save more than a few crossings in a hundred, but cost as much as the first. */
const SWEEPS = 3
/** Plans with more cards than this get one sweep. */
const ONE_SWEEP = 20_000

/**
 * Puts siblings in an order with fewer crossing ropes. Siblings stay siblings: whole branches change places, no card
 * changes its parent. Never more crossings than before (as `countCrossings` counts them); where nothing is won the
 * order stays as it is. Pure and deterministic.
 *
 * Returns all ids, top lane first, from left to right within a lane.
 */
export function untangle(input: LayoutInput, options: UntangleOptions = {}): readonly string[] {
  const ropes = readRopes(input)
  return idsInOrder(input, ropes, bestFamilies(ropes, options.sweeps))
}

function bestFamilies(ropes: Ropes, sweeps = ropes.n > ONE_SWEEP ? 1 : SWEEPS): Int32Array {
  if (ropes.upper.length === 0) return ropes.family
  const pulls = collectPulls(ropes)
  const sizes = branchSizes(ropes)
  let best = ropes.family
  let fewest = countCrossings(ropes, best)
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const next = sweepDown(ropes, pulls, sizes, best)
    const crossings = countCrossings(ropes, next)
    if (crossings >= fewest) break
    best = next
    fewest = crossings
  }
  return best
}

function idsInOrder(input: LayoutInput, ropes: Ropes, family: Int32Array): string[] {
  const place = readBranches(ropes, family)
  const inOrder = new Int32Array(ropes.n)
  place.forEach((p, i) => {
    inOrder[p] = i
  })
  const lanes: string[][] = Array.from({ length: ropes.ranks }, () => [])
  for (const i of inOrder) lanes[at(ropes.rank, i)]?.push(input.cards[i]?.id as string)
  return lanes.flat()
}

/** Cards per branch and lane, the branch's own card included. */
function branchSizes(ropes: Ropes): Int32Array {
  const { n, ranks, rank, parent, byRank } = ropes
  const sizes = new Int32Array(n * ranks)
  for (let k = n - 1; k >= 0; k--) {
    const i = at(byRank, k)
    const p = at(parent, i)
    sizes[i * ranks + at(rank, i)] = at(sizes, i * ranks + at(rank, i)) + 1
    if (p < 0) continue
    for (let r = at(rank, i); r < ranks; r++) {
      sizes[p * ranks + r] = at(sizes, p * ranks + r) + at(sizes, i * ranks + r)
    }
  }
  return sizes
}

/** Arranges every family that a side link runs through, from the top down. */
function sweepDown(ropes: Ropes, pulls: Pulls, sizes: Int32Array, start: Int32Array): Int32Array {
  const result = start.slice()
  pulls.direction.fill(0)
  arrangeFamily(ropes, pulls, sizes, result, ropes.n)
  for (const i of ropes.byRank) if (at(pulls.head, i) >= 0) arrangeFamily(ropes, pulls, sizes, result, i)
  return result
}

function arrangeFamily(ropes: Ropes, pulls: Pulls, sizes: Int32Array, result: Int32Array, number: number): void {
  const start = at(ropes.familyStart, number)
  const children = result.slice(start, at(ropes.familyStart, number + 1))
  if (at(pulls.head, number) < 0) return
  const local = new Map<number, number>()
  children.forEach((child, k) => {
    local.set(child, k)
  })
  const family = readFamily(ropes, pulls, sizes, children, local, number)
  const order = children.length > 1 ? arrange(family) : [0]
  order.forEach((k, place) => {
    result[start + place] = at(children, k)
    local.set(at(children, k), place)
  })
  direct(pulls, local, number)
}

function readFamily(
  ropes: Ropes,
  pulls: Pulls,
  allSizes: Int32Array,
  children: Int32Array,
  local: ReadonlyMap<number, number>,
  number: number,
): Family {
  const { ranks } = ropes
  const sizes = new Int32Array(children.length * ranks)
  children.forEach((child, k) => {
    sizes.set(allSizes.subarray(child * ranks, (child + 1) * ranks), k * ranks)
  })
  const pull = new Int32Array(children.length * ranks)
  const inner = new Map<number, number[]>()
  const linked = new Set<number>()
  const otherEnd = new Map<number, number>()
  for (let e = at(pulls.head, number); e >= 0; e = pulls.next[e] as number) {
    const link = pulls.link[e] as number
    const k = local.get(pulls.child[e] as number) as number
    const lane = at(ropes.rank, at(ropes.lower, link))
    linked.add(k)
    if (pulls.inner[e] === 1) {
      const other = otherEnd.get(link)
      if (other === undefined) {
        otherEnd.set(link, k)
        continue
      }
      addInner(inner, k, other, lane)
      addInner(inner, other, k, lane)
      pull[k * ranks + lane] = at(pull, k * ranks + lane) + (other > k ? 1 : -1)
      pull[other * ranks + lane] = at(pull, other * ranks + lane) + (k > other ? 1 : -1)
    } else {
      const side = (pulls.direction[link] ?? 0) * (pulls.isLower[e] === 1 ? -1 : 1)
      pull[k * ranks + lane] = at(pull, k * ranks + lane) + side
    }
  }
  return { children, ranks, sizes, pull, inner, linked: [...linked].sort((a, b) => a - b) }
}

function addInner(inner: Map<number, number[]>, k: number, other: number, lane: number): void {
  const links = inner.get(k)
  if (links) links.push(other, lane)
  else inner.set(k, [other, lane])
}

/** Notes which way each inner link runs, for the families below. */
function direct(pulls: Pulls, local: ReadonlyMap<number, number>, number: number): void {
  const upperPlace = new Map<number, number>()
  const lowerPlace = new Map<number, number>()
  for (let e = at(pulls.head, number); e >= 0; e = pulls.next[e] as number) {
    if (pulls.inner[e] !== 1) continue
    const places = pulls.isLower[e] === 1 ? lowerPlace : upperPlace
    places.set(pulls.link[e] as number, local.get(pulls.child[e] as number) as number)
  }
  for (const [link, upper] of upperPlace) pulls.direction[link] = (lowerPlace.get(link) as number) > upper ? 1 : -1
}
