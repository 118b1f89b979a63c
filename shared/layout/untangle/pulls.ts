import type { Ropes } from './ropes'

/** Where side links enter the families on their way up: one entry per link and family it runs through. */
export interface Pulls {
  /** First entry of a family, -1 for none; the one after entry k is `next[k]`. Both entries of an inner link follow each other. */
  readonly head: Int32Array
  readonly next: number[]
  /** The child whose branch holds one end of the link. */
  readonly child: number[]
  readonly link: number[]
  readonly kind: number[]
  /** By link, once its common family is in order: 1 where the lower end is right of the upper, else -1; 0 for unknown. */
  readonly direction: Int8Array
}

/** Kinds of entries: the upper or the lower end of a link that leaves the family, or one that has both ends in it. */
export const UPPER_END = 0
export const LOWER_END = 1
export const INNER = 2

/** Follows every side link from both ends up to the first card above both. */
export function collectPulls(ropes: Ropes): Pulls {
  const pulls: Pulls = {
    head: new Int32Array(ropes.n + 1).fill(-1),
    next: [],
    child: [],
    link: [],
    kind: [],
    direction: new Int8Array(ropes.upper.length),
  }
  const depth = depths(ropes)
  for (let k = 0; k < ropes.upper.length; k++) follow(ropes, pulls, depth, k)
  return pulls
}

function follow(ropes: Ropes, pulls: Pulls, depth: Int32Array, link: number): void {
  let a = ropes.upper[link] as number
  let b = ropes.lower[link] as number
  // Meets itself where the link runs from a card to its own descendant: nobody can say which end is to the right.
  while (a !== b) {
    const pa = above(ropes, a)
    const pb = above(ropes, b)
    if (pa === pb) {
      addPull(pulls, pa, link, a, INNER)
      addPull(pulls, pa, link, b, INNER)
      return
    }
    if ((depth[b] as number) >= (depth[a] as number)) {
      addPull(pulls, pb, link, b, LOWER_END)
      b = pb
    } else {
      addPull(pulls, pa, link, a, UPPER_END)
      a = pa
    }
  }
}

/** Number of cards above each card, along first parents. */
function depths(ropes: Ropes): Int32Array {
  const depth = new Int32Array(ropes.n)
  for (const i of ropes.byRank) {
    const p = ropes.parent[i] as number
    if (p >= 0) depth[i] = (depth[p] as number) + 1
  }
  return depth
}

function addPull(pulls: Pulls, family: number, link: number, child: number, kind: number): void {
  pulls.next.push(pulls.head[family] as number)
  pulls.head[family] = pulls.next.length - 1
  pulls.child.push(child)
  pulls.link.push(link)
  pulls.kind.push(kind)
}

/** The card that `i` hangs from; the number n, above all, for a card that hangs from none. */
function above(ropes: Ropes, i: number): number {
  const p = ropes.parent[i] as number
  return p < 0 ? ropes.n : p
}
