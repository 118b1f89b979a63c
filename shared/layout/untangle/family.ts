import type { Pulls } from './pulls'
import { collectPulls } from './pulls'
import type { Ropes } from './ropes'

/**
 * What the search for an order works with: tables for all cards, and the family at work. There are thousands of small
 * families, so their lists are used again. Tables by card and lane: `sizes[i * ranks + lane]`.
 */
export interface Sweep {
  readonly ropes: Ropes
  readonly pulls: Pulls
  /** Siblings in the order found so far: the forest's `children`, rearranged. */
  readonly children: Int32Array
  /** Index of card i in `children`; up to date in the family at work. */
  readonly at: Int32Array
  /** Cards of the branch of card i per lane, its own included. */
  readonly sizes: Int32Array
  /** Links to the right minus links to the left, by lane. */
  readonly pull: Int32Array
  /** Inner links with the child that is being moved, by the other child and lane. */
  readonly shared: Int32Array
  /** Pull of that child by lane, as it stands on its way. */
  readonly moving: Int32Array
  /** By link, once its common family is in order: 1 where the lower end is right of the upper, else -1; 0 for unknown. */
  readonly direction: Int8Array
  /** Sum of the outward pulls at linked card i over all lanes, and size of its branch. */
  readonly total: Int32Array
  readonly weight: Int32Array
  /** Room for a copy of a family. */
  readonly row: Int32Array
  /** 1 where links pull at card i in its family. */
  readonly isLinked: Uint8Array
  /** The family at work: the children from index `start` up to `end`. */
  start: number
  end: number
  /** The highest lane that one of them is in: no branch holds anything above. */
  lane: number
  /** A link leaves the family to a known side. */
  isPulled: boolean
  /** Those of them that have links, in present order. */
  readonly linked: Int32Array
  linkedCount: number
  /** Entries of `pulls` for links between two of them. */
  readonly inner: Int32Array
  innerCount: number
}

export function createSweep(ropes: Ropes): Sweep {
  const { n, ranks, upper, children } = ropes
  return {
    ropes,
    pulls: collectPulls(ropes),
    children: children.slice(),
    at: new Int32Array(n),
    sizes: branchSizes(ropes),
    pull: new Int32Array(n * ranks),
    shared: new Int32Array(n * ranks),
    moving: new Int32Array(ranks),
    total: new Int32Array(n),
    weight: new Int32Array(n),
    row: new Int32Array(n),
    direction: new Int8Array(upper.length),
    isLinked: new Uint8Array(n),
    start: 0,
    end: 0,
    lane: 0,
    isPulled: false,
    linked: new Int32Array(n),
    linkedCount: 0,
    inner: new Int32Array(upper.length),
    innerCount: 0,
  }
}

function branchSizes({ n, ranks, rank, parent, byRank }: Ropes): Int32Array {
  const sizes = new Int32Array(n * ranks)
  for (let k = n - 1; k >= 0; k--) {
    const i = byRank[k] as number
    const p = parent[i] as number
    const from = rank[i] as number
    const own = i * ranks
    sizes[own + from] = (sizes[own + from] as number) + 1
    if (p < 0) continue
    const above = p * ranks
    for (let r = from; r < ranks; r++) sizes[above + r] = (sizes[above + r] as number) + (sizes[own + r] as number)
  }
  return sizes
}

/** Takes family `number` to work: gathers the pulls of the links that leave it, and what links its children. */
export function readFamily(sweep: Sweep, number: number): void {
  const { ropes, pulls, pull, direction, isLinked, inner } = sweep
  const { ranks, rank, lower } = ropes
  sweep.isPulled = false
  sweep.innerCount = 0
  for (let e = pulls.head[number] as number; e >= 0; e = pulls.next[e] as number) {
    const child = pulls.child[e] as number
    const other = pulls.other[e] as number
    const link = pulls.link[e] as number
    const side = direction[link] as number
    isLinked[child] = 1
    if (other >= 0) {
      isLinked[other] = 1
      inner[sweep.innerCount++] = e
    } else if (side !== 0) {
      const slot = child * ranks + (rank[lower[link] as number] as number)
      pull[slot] = (pull[slot] as number) + side * (pulls.end[e] as number)
      sweep.isPulled = true
    }
  }
  readChildren(sweep, number)
}

function readChildren(sweep: Sweep, number: number): void {
  const { ropes, children, at, isLinked, linked } = sweep
  const { rank, childStart } = ropes
  const start = childStart[number] as number
  const end = childStart[number + 1] as number
  let lane = ropes.ranks
  let count = 0
  for (let k = start; k < end; k++) {
    const child = children[k] as number
    const own = rank[child] as number
    at[child] = k
    if (own < lane) lane = own
    if (isLinked[child] === 1) linked[count++] = child
  }
  sweep.start = start
  sweep.end = end
  sweep.lane = lane
  sweep.linkedCount = count
}
