import type { Ropes } from './ropes'

/** Where side links enter the families on their way up: one entry per link and family it runs through. */
export interface Pulls {
  /** First entry of a family, -1 for none; the one after entry e is `next[e]`. */
  readonly head: Int32Array
  readonly next: number[]
  readonly link: number[]
  /** The child whose branch holds one end of the link. */
  readonly child: number[]
  /** The sibling whose branch holds the other, upper end; -1 where the link leaves the family. */
  readonly other: number[]
  /** 1 where the child holds the upper end, -1 where it holds the lower. */
  readonly end: number[]
}

/** Follows every side link from both ends up to the first card above both. */
export function collectPulls(ropes: Ropes): Pulls {
  const pulls: Pulls = { head: new Int32Array(ropes.n + 1).fill(-1), next: [], link: [], child: [], other: [], end: [] }
  for (let k = 0; k < ropes.upper.length; k++) follow(ropes, pulls, k)
  return pulls
}

function follow({ n, parent, upper, lower }: Ropes, pulls: Pulls, link: number): void {
  let a = upper[link] as number
  let b = lower[link] as number
  let lead = depth(parent, b) - depth(parent, a)
  // Meets itself where the link runs from a card to its own descendant: nobody can say which end is to the right.
  while (a !== b) {
    const pa = parent[a] as number
    const pb = parent[b] as number
    if (pa === pb) {
      addPull(pulls, pb < 0 ? n : pb, link, b, a, -1)
      return
    }
    if (lead >= 0) {
      addPull(pulls, pb < 0 ? n : pb, link, b, -1, -1)
      b = pb
      lead--
    } else {
      addPull(pulls, pa < 0 ? n : pa, link, a, -1, 1)
      a = pa
      lead++
    }
  }
}

/** Number of cards above card `i`, along first parents. */
function depth(parent: Int32Array, i: number): number {
  let count = 0
  for (let p = parent[i] as number; p >= 0; p = parent[p] as number) count++
  return count
}

function addPull(pulls: Pulls, family: number, link: number, child: number, other: number, end: 1 | -1): void {
  pulls.next.push(pulls.head[family] as number)
  pulls.head[family] = pulls.link.length
  pulls.link.push(link)
  pulls.child.push(child)
  pulls.other.push(other)
  pulls.end.push(end)
}
