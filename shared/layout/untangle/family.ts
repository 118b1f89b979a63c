import type { Pulls } from './pulls'
import { INNER, LOWER_END } from './pulls'
import type { Ropes } from './ropes'

/** A link between two children of one family. */
export interface InnerLink {
  readonly link: number
  readonly upper: number
  readonly lower: number
  readonly lane: number
}

/** Siblings whose order is to be found. They have local numbers: their present order. */
export interface Family {
  /** Card numbers, in present order. */
  readonly children: Int32Array
  readonly ranks: number
  /** Cards of the branch of card i per lane: `sizes[i * ranks + lane]`. */
  readonly sizes: Int32Array
  /** Links out of the family, to the right minus to the left, of child k per lane: `outer[k * ranks + lane]`. */
  readonly outer: Int32Array
  readonly inner: readonly InnerLink[]
  /** Children with links, in present order. */
  readonly linked: readonly number[]
}

/** Cards per branch and lane, the branch's own card included. */
export function branchSizes(ropes: Ropes): Int32Array {
  const { n, ranks, rank, parent, byRank } = ropes
  const sizes = new Int32Array(n * ranks)
  for (let k = n - 1; k >= 0; k--) {
    const i = byRank[k] as number
    const p = parent[i] as number
    const own = i * ranks + (rank[i] as number)
    sizes[own] = (sizes[own] as number) + 1
    if (p < 0) continue
    for (let r = rank[i] as number; r < ranks; r++) {
      sizes[p * ranks + r] = (sizes[p * ranks + r] as number) + (sizes[i * ranks + r] as number)
    }
  }
  return sizes
}

/** Gathers what pulls at the children of family `number`. `local` gives each of them its local number. */
export function readFamily(
  ropes: Ropes,
  pulls: Pulls,
  sizes: Int32Array,
  children: Int32Array,
  local: Int32Array,
  number: number,
): Family {
  const { ranks } = ropes
  const outer = new Int32Array(children.length * ranks)
  const inner: InnerLink[] = []
  const hasLink = new Uint8Array(children.length)
  for (let e = pulls.head[number] as number; e >= 0; e = pulls.next[e] as number) {
    const link = pulls.link[e] as number
    const k = local[pulls.child[e] as number] as number
    const lane = ropes.rank[ropes.lower[link] as number] as number
    hasLink[k] = 1
    if (pulls.kind[e] === INNER) {
      // The lower end was noted last, so it comes first.
      e = pulls.next[e] as number
      const upper = local[pulls.child[e] as number] as number
      hasLink[upper] = 1
      inner.push({ link, upper, lower: k, lane })
    } else {
      const side = pulls.kind[e] === LOWER_END ? -(pulls.direction[link] as number) : (pulls.direction[link] as number)
      outer[k * ranks + lane] = (outer[k * ranks + lane] as number) + side
    }
  }
  const linked: number[] = []
  for (let k = 0; k < hasLink.length; k++) if (hasLink[k] === 1) linked.push(k)
  return { children, ranks, sizes, outer, inner, linked }
}
