import type { Family, Sweep } from './family'
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
 * is known, as families are treated from the top down: sorting by pull per card (Smith's rule) is then best, and for
 * cards on the ground nothing is left to do. Links inside the family are handled by moving each linked child to its
 * best place until nothing improves (sifting).
 */
export function arrange(sweep: Sweep, number: number): void {
  const family = readFamily(sweep, number)
  if (family.outer) sortByPull(sweep, family)
  if (family.inner.length > 0) pullInside(sweep, family)
  const sorted = family.inner.length === 0 && family.lane === sweep.ropes.ranks - 1
  if (!sorted && family.linked.length * (family.end - family.start) <= SIFT_LIMIT) siftAll(sweep, family)
  noteDirections(sweep, family)
}

function siftAll(sweep: Sweep, family: Family): void {
  for (let round = 0; round < ROUNDS; round++) {
    let better = false
    for (let k = 0; k < family.linked.length; k++) if (sift(sweep, family, family.linked[k] as number)) better = true
    if (!better) return
  }
}

function sortByPull({ ropes, children, at, sizes, pull }: Sweep, { start, end, lane, linked }: Family): void {
  const { ranks } = ropes
  const keys = new Float64Array(end - start)
  let differ = false
  for (let k = 0; k < linked.length; k++) {
    const child = linked[k] as number
    let sum = 0
    let size = 0
    for (let slot = child * ranks + lane; slot < (child + 1) * ranks; slot++) {
      sum += pull[slot] as number
      size += sizes[slot] as number
    }
    keys[(at[child] as number) - start] = sum / size
    if (sum !== 0) differ = true
  }
  if (!differ) return
  const order = Array.from(children.subarray(start, end))
  const key = (child: number): number => keys[(at[child] as number) - start] as number
  order.sort((a, b) => key(a) - key(b))
  children.set(order, start)
  for (let k = start; k < end; k++) at[children[k] as number] = k
}

/** Adds the pulls of the links inside the family, as its children stand. */
function pullInside({ ropes, pulls, at, pull }: Sweep, { inner }: Family): void {
  for (let k = 0; k < inner.length; k++) {
    const e = inner[k] as number
    const below = pulls.child[e] as number
    const above = pulls.other[e] as number
    const lane = ropes.rank[ropes.lower[pulls.link[e] as number] as number] as number
    const side = (at[below] as number) > (at[above] as number) ? 1 : -1
    const [from, to] = [above * ropes.ranks + lane, below * ropes.ranks + lane]
    pull[from] = (pull[from] as number) + side
    pull[to] = (pull[to] as number) - side
  }
}

function noteDirections({ pulls, at, direction }: Sweep, { inner }: Family): void {
  for (let k = 0; k < inner.length; k++) {
    const e = inner[k] as number
    const right = (at[pulls.child[e] as number] as number) > (at[pulls.other[e] as number] as number)
    direction[pulls.link[e] as number] = right ? 1 : -1
  }
}
