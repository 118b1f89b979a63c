import type { Sweep } from './family'
import { readFamily } from './family'
import { sift } from './sift'

/** Rounds of moving each linked child to its best place; two nearly always suffice. */
const ROUNDS = 4
/** Families with more linked children times children than this are only sorted. */
const SIFT_LIMIT = 4_000_000

/**
 * Puts the children of family `number` in the order with the fewest crossings.
 *
 * A link into lane r crosses all ropes into lane r of every branch that it passes. So for two neighbours the change in
 * crossings by swapping them is exact, but for links between the two. Links that leave the family pull to a side that
 * is known, as families are treated from the top down: sorting by pull per card (Smith's rule) is then best, and on the
 * ground nothing is left to do. Links inside the family are handled by moving each linked child to its best place until
 * nothing improves (sifting).
 */
export function arrange(sweep: Sweep, number: number): void {
  readFamily(sweep, number)
  if (sweep.isPulled) sortByPull(sweep)
  if (sweep.innerCount > 0) pullInside(sweep)
  const isSorted = sweep.innerCount === 0 && sweep.lane === sweep.ropes.ranks - 1
  if (!isSorted && sweep.linkedCount * (sweep.end - sweep.start) <= SIFT_LIMIT) siftAll(sweep)
  if (sweep.innerCount > 0) noteDirections(sweep)
}

/** Until every child stayed where it is since the last one moved. */
function siftAll(sweep: Sweep): void {
  const { linked, linkedCount } = sweep
  const most = linkedCount * ROUNDS
  let settled = 0
  for (let k = 0; k < most && settled < linkedCount; k++) {
    settled = sift(sweep, linked[k % linkedCount] as number) ? 1 : settled + 1
  }
}

/** Children that are pulled to the left first, those that are not pulled in their order, those pulled to the right last. */
function sortByPull(sweep: Sweep): void {
  const { children, at, row, start, end, total, linkedCount } = sweep
  const sorted = weighLinked(sweep)
  for (let k = start; k < end; k++) row[k] = children[k] as number
  let next = start
  let s = 0
  for (; s < linkedCount && (total[sorted[s] as number] as number) < 0; s++) children[next++] = sorted[s] as number
  for (let k = start; k < end; k++) if (total[row[k] as number] === 0) children[next++] = row[k] as number
  for (; s < linkedCount; s++) if (total[sorted[s] as number] !== 0) children[next++] = sorted[s] as number
  for (let k = start; k < end; k++) at[children[k] as number] = k
}

/** Adds up pulls and cards of the linked children over all lanes. Returns the children by pull per card. */
function weighLinked({ ropes, sizes, pull, lane, linked, linkedCount, total, weight }: Sweep): Int32Array {
  const { ranks } = ropes
  for (let k = 0; k < linkedCount; k++) {
    const child = linked[k] as number
    let pulls = 0
    let cards = 0
    for (let slot = child * ranks + lane; slot < (child + 1) * ranks; slot++) {
      pulls += pull[slot] as number
      cards += sizes[slot] as number
    }
    total[child] = pulls
    weight[child] = cards
  }
  if (linkedCount < 2) return linked
  const byPull = (a: number, b: number): number =>
    (total[a] as number) * (weight[b] as number) - (total[b] as number) * (weight[a] as number)
  return linked.slice(0, linkedCount).sort(byPull)
}

/** Adds the pulls of the links inside the family, as its children stand. */
function pullInside({ ropes, pulls, at, pull, inner, innerCount }: Sweep): void {
  const { ranks, rank, lower } = ropes
  for (let k = 0; k < innerCount; k++) {
    const e = inner[k] as number
    const below = pulls.child[e] as number
    const above = pulls.other[e] as number
    const lane = rank[lower[pulls.link[e] as number] as number] as number
    const side = (at[below] as number) > (at[above] as number) ? 1 : -1
    const from = above * ranks + lane
    const to = below * ranks + lane
    pull[from] = (pull[from] as number) + side
    pull[to] = (pull[to] as number) - side
  }
}

function noteDirections({ pulls, at, direction, inner, innerCount }: Sweep): void {
  for (let k = 0; k < innerCount; k++) {
    const e = inner[k] as number
    const isRight = (at[pulls.child[e] as number] as number) > (at[pulls.other[e] as number] as number)
    direction[pulls.link[e] as number] = isRight ? 1 : -1
  }
}
