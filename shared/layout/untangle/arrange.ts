import { at } from '../work'

/** Rounds of moving each linked child to its best place; two nearly always suffice. */
const ROUNDS = 4
/** Families with more linked children times children than this are only sorted. */
const SIFT_LIMIT = 4_000_000

/** One family while its order is worked out. Children have local numbers in their present order. */
export interface Family {
  readonly children: Int32Array
  readonly ranks: number
  /** Cards of child k's branch per lane: `sizes[k * ranks + lane]`. */
  readonly sizes: Int32Array
  /** Links to the right minus links to the left per lane, as the children stand now; inner links included. */
  readonly pull: Int32Array
  /** Inner links of each child: pairs of other child and lane. */
  readonly inner: Map<number, number[]>
  /** Children with links, in present order. */
  readonly linked: readonly number[]
}

/**
 * Puts the children of one family in the order with the fewest crossings.
 *
 * A link into lane r crosses all ropes into lane r of every branch that it passes. So for two neighbours the change in
 * crossings by swapping them is exact, but for links between the two. Links that leave the family pull to a side that
 * is known, as families are treated from the top down: sorting by pull per card (Smith's rule) is then best. Links
 * inside the family are handled by moving each linked child to its best place until nothing improves.
 * Returns the local numbers in their new order.
 */
export function arrange(family: Family): number[] {
  const order = sortByPull(family)
  if (family.linked.length * order.length > SIFT_LIMIT) return order
  const between = new Int32Array(order.length * family.ranks)
  const pull = family.pull.slice()
  rewriteInnerPulls(family, order, pull)
  for (let round = 0; round < ROUNDS; round++) {
    let better = false
    for (const child of family.linked) if (sift(family, order, pull, between, child)) better = true
    if (!better) break
  }
  return order
}

function sortByPull(family: Family): number[] {
  const order = Array.from(family.children, (_, k) => k)
  const keys = new Float64Array(order.length)
  let outer = false
  for (const k of family.linked) {
    const key = pullPerCard(family, k)
    keys[k] = key
    outer ||= key !== 0
  }
  if (outer) order.sort((a, b) => at(keys, a) - at(keys, b) || a - b)
  return order
}

/** Pull of the links that leave the family, inner ones taken off, over the size of the branch. */
function pullPerCard(family: Family, k: number): number {
  const { ranks, sizes, pull } = family
  let sum = 0
  let size = 0
  for (let r = 0; r < ranks; r++) {
    sum += at(pull, k * ranks + r)
    size += at(sizes, k * ranks + r)
  }
  for (const [other] of innerLinks(family, k)) sum -= other > k ? 1 : -1
  return sum / size
}

function* innerLinks(family: Family, k: number): Generator<readonly [other: number, lane: number]> {
  const links = family.inner.get(k) ?? []
  for (let i = 0; i < links.length; i += 2) yield [links[i] as number, links[i + 1] as number]
}

/** Inner links pull left or right by the order of the children: from the present order to `order`. */
function rewriteInnerPulls(family: Family, order: readonly number[], pull: Int32Array): void {
  const place = new Int32Array(order.length)
  order.forEach((k, p) => {
    place[k] = p
  })
  for (const k of family.linked) {
    for (const [other, lane] of innerLinks(family, k)) {
      const was = other > k ? 1 : -1
      const is = at(place, other) > at(place, k) ? 1 : -1
      const slot = k * family.ranks + lane
      pull[slot] = at(pull, slot) + is - was
    }
  }
}

/** Moves one child to its best place. Returns true if it moved. */
function sift(family: Family, order: number[], pull: Int32Array, between: Int32Array, child: number): boolean {
  const { ranks } = family
  for (const [other, lane] of innerLinks(family, child)) {
    between[other * ranks + lane] = at(between, other * ranks + lane) + 1
  }
  const start = order.indexOf(child)
  const right = bestPlace(family, order, pull, between, start, 1)
  const left = bestPlace(family, order, pull, between, start, -1)
  const best = left.gain > right.gain ? left : right
  if (best.gain > 0) move(family, order, pull, between, start, best.place)
  for (const [other, lane] of innerLinks(family, child)) between[other * ranks + lane] = 0
  return best.gain > 0
}

/** Walks the child over its neighbours to one side and adds up what each step would save. */
function bestPlace(
  family: Family,
  order: readonly number[],
  pull: Int32Array,
  between: Int32Array,
  start: number,
  step: 1 | -1,
): { place: number; gain: number } {
  const { ranks, sizes } = family
  const child = order[start] as number
  const own = pull.slice(child * ranks, (child + 1) * ranks)
  let gain = 0
  let best = { place: start, gain: 0 }
  for (let p = start + step; p >= 0 && p < order.length; p += step) {
    const other = order[p] as number
    for (let r = 0; r < ranks; r++) {
      const shared = at(between, other * ranks + r)
      // Links between the two cross nothing of either for sure, on neither side.
      const mine = at(own, r) - shared * step
      const theirs = at(pull, other * ranks + r) + shared * step
      gain += step * (mine * at(sizes, other * ranks + r) - theirs * at(sizes, child * ranks + r))
      own[r] = at(own, r) - 2 * shared * step
    }
    if (gain > best.gain) best = { place: p, gain }
  }
  return best
}

function move(
  family: Family,
  order: number[],
  pull: Int32Array,
  between: Int32Array,
  start: number,
  end: number,
): void {
  const { ranks } = family
  const child = order[start] as number
  const step = end > start ? 1 : -1
  for (let p = start + step; p !== end + step; p += step) {
    const other = order[p] as number
    for (let r = 0; r < ranks; r++) {
      const shared = at(between, other * ranks + r)
      if (shared === 0) continue
      pull[child * ranks + r] = at(pull, child * ranks + r) - 2 * shared * step
      pull[other * ranks + r] = at(pull, other * ranks + r) + 2 * shared * step
    }
  }
  order.splice(start, 1)
  order.splice(end, 0, child)
}
