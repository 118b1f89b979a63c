import type { Family } from './family'

/** Rounds of moving each linked child to its best place; two nearly always suffice. */
const ROUNDS = 4
/** Families with more linked children times children than this are only sorted. */
const SIFT_LIMIT = 4_000_000

/** An order being worked on. */
interface Draft {
  readonly family: Family
  /** Local numbers from left to right. */
  readonly order: number[]
  /** Links to the right minus links to the left, inner ones included, as the children stand in `order`. */
  readonly pull: Int32Array
  /** Inner links of the child that is being moved, by other child and lane. */
  readonly shared: Int32Array
}

/**
 * Puts the children of one family in the order with the fewest crossings.
 *
 * A link into lane r crosses all ropes into lane r of every branch that it passes. So for two neighbours the change in
 * crossings by swapping them is exact, but for links between the two. Links that leave the family pull to a side that
 * is known, as families are treated from the top down: sorting by pull per card (Smith's rule) is then best. Links
 * inside the family are handled by moving each linked child to its best place until nothing improves (sifting).
 * Returns the local numbers in their new order.
 */
export function arrange(family: Family): readonly number[] {
  const order = sortByPull(family)
  if (family.linked.length * order.length > SIFT_LIMIT) return order
  const draft = { family, order, pull: pullsIn(family, order), shared: new Int32Array(family.outer.length) }
  for (let round = 0; round < ROUNDS; round++) {
    let better = false
    for (const child of family.linked) if (sift(draft, child)) better = true
    if (!better) break
  }
  return order
}

function sortByPull(family: Family): number[] {
  const { children, linked } = family
  const order: number[] = []
  const keys = new Float64Array(children.length)
  for (let k = 0; k < children.length; k++) order.push(k)
  let outer = false
  for (const k of linked) {
    keys[k] = pullPerCard(family, k)
    outer ||= keys[k] !== 0
  }
  if (outer) order.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
  return order
}

/** Pull of the links that leave the family over the size of the branch. */
function pullPerCard({ ranks, sizes, outer, children }: Family, k: number): number {
  const card = children[k] as number
  let sum = 0
  let size = 0
  for (let r = 0; r < ranks; r++) {
    sum += outer[k * ranks + r] as number
    size += sizes[card * ranks + r] as number
  }
  return sum / size
}

function pullsIn({ outer, inner, ranks }: Family, order: readonly number[]): Int32Array {
  if (inner.length === 0) return outer
  const pull = outer.slice()
  const place = new Int32Array(order.length)
  order.forEach((k, p) => {
    place[k] = p
  })
  for (const { upper, lower, lane } of inner) {
    const side = (place[lower] as number) > (place[upper] as number) ? 1 : -1
    pull[upper * ranks + lane] = (pull[upper * ranks + lane] as number) + side
    pull[lower * ranks + lane] = (pull[lower * ranks + lane] as number) - side
  }
  return pull
}

/** Moves one child to its best place. Returns true if it moved. */
function sift(draft: Draft, child: number): boolean {
  share(draft, child, 1)
  const start = draft.order.indexOf(child)
  const right = walk(draft, start, 1)
  const left = walk(draft, start, -1)
  const best = left.gain > right.gain ? left : right
  if (best.gain > 0) move(draft, start, best.place)
  share(draft, child, -1)
  return best.gain > 0
}

/** Notes the inner links of a child (`count` 1), or forgets them (-1). */
function share({ family, shared }: Draft, child: number, count: 1 | -1): void {
  for (const { upper, lower, lane } of family.inner) {
    const other = upper === child ? lower : lower === child ? upper : -1
    if (other >= 0) shared[other * family.ranks + lane] = (shared[other * family.ranks + lane] as number) + count
  }
}

/** Walks a child over its neighbours to one side and adds up what each step would save. */
function walk({ family, order, pull, shared }: Draft, start: number, step: 1 | -1): { place: number; gain: number } {
  const { ranks, sizes, children } = family
  const child = order[start] as number
  const card = children[child] as number
  // Pull of the child in each lane as it stands on its way.
  const own = pull.slice(child * ranks, (child + 1) * ranks)
  let gain = 0
  let best = { place: start, gain: 0 }
  for (let p = start + step; p >= 0 && p < order.length; p += step) {
    const other = order[p] as number
    const otherCard = children[other] as number
    for (let r = 0; r < ranks; r++) {
      const between = (shared[other * ranks + r] as number) * step
      // Links between the two cross nothing of either for sure, on neither side: they are taken off.
      const mine = (own[r] as number) - between
      const theirs = (pull[other * ranks + r] as number) + between
      gain += step * (mine * (sizes[otherCard * ranks + r] as number) - theirs * (sizes[card * ranks + r] as number))
      own[r] = mine - between
    }
    if (gain > best.gain) best = { place: p, gain }
  }
  return best
}

/** Moves a child from one place to another; what it passes and shares links with now pulls the other way. */
function move({ family, order, pull, shared }: Draft, start: number, end: number): void {
  const { ranks } = family
  const child = order[start] as number
  const step = end > start ? 1 : -1
  for (let p = start + step; p !== end + step; p += step) {
    const other = (order[p] as number) * ranks
    for (let r = 0; r < ranks; r++) {
      const flipped = 2 * step * (shared[other + r] as number)
      if (flipped === 0) continue
      pull[child * ranks + r] = (pull[child * ranks + r] as number) - flipped
      pull[other + r] = (pull[other + r] as number) + flipped
    }
  }
  order.splice(start, 1)
  order.splice(end, 0, child)
}
