import type { Pulls } from './pulls'
import { collectPulls } from './pulls'
import type { Ropes } from './ropes'

/** What the search for an order works with. Tables by card and lane: `sizes[i * ranks + lane]`. */
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
  /** By link, once its common family is in order: 1 where the lower end is right of the upper, else -1; 0 for unknown. */
  readonly direction: Int8Array
  /** 1 where links pull at card i in its family. */
  readonly isLinked: Uint8Array
}

/** Siblings whose order is to be found: those from index `start` up to `end` in `children`. */
export interface Family {
  readonly start: number
  readonly end: number
  /** The highest lane that a child is in: no branch holds anything above. */
  readonly lane: number
  /** Entries of `pulls` for links between two children. */
  readonly inner: readonly number[]
  /** Children with links, in present order. */
  readonly linked: readonly number[]
  /** A link leaves the family. */
  readonly outer: boolean
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
    direction: new Int8Array(upper.length),
    isLinked: new Uint8Array(n),
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
    for (let r = from; r < ranks; r++) {
      const size = sizes[own + r] as number
      if (size > 0) sizes[above + r] = (sizes[above + r] as number) + size
    }
  }
  return sizes
}

/** Gathers the pulls of the links that leave family `number`, and what links its children with each other. */
export function readFamily(sweep: Sweep, number: number): Family {
  const { ropes, pulls, pull, direction, isLinked } = sweep
  const { ranks, rank } = ropes
  const inner: number[] = []
  let outer = false
  for (let e = pulls.head[number] as number; e >= 0; e = pulls.next[e] as number) {
    const child = pulls.child[e] as number
    const other = pulls.other[e] as number
    const link = pulls.link[e] as number
    isLinked[child] = 1
    if (other >= 0) {
      isLinked[other] = 1
      inner.push(e)
    } else if (direction[link] !== 0) {
      const slot = child * ranks + (rank[ropes.lower[link] as number] as number)
      pull[slot] = (pull[slot] as number) + (direction[link] as number) * (pulls.end[e] as number)
      outer = true
    }
  }
  return { ...readChildren(sweep, number), inner, outer }
}

function readChildren(
  { ropes, children, at, isLinked }: Sweep,
  number: number,
): Pick<Family, 'start' | 'end' | 'lane' | 'linked'> {
  const start = ropes.childStart[number] as number
  const end = ropes.childStart[number + 1] as number
  const linked: number[] = []
  let lane = ropes.ranks
  for (let k = start; k < end; k++) {
    const child = children[k] as number
    const own = ropes.rank[child] as number
    at[child] = k
    if (own < lane) lane = own
    if (isLinked[child] === 1) linked.push(child)
  }
  return { start, end, lane, linked }
}
