import type { Family, Sweep } from './family'

interface Walk {
  /** Index in `children` where the child would stand best. */
  readonly place: number
  /** Crossings that this saves. */
  readonly gain: number
}

/** Moves one child to its best place in its family. Returns true if it moved. */
export function sift(sweep: Sweep, family: Family, child: number): boolean {
  if (family.inner.length > 0) share(sweep, family, child, 1)
  const right = walk(sweep, family, child, 1)
  const left = walk(sweep, family, child, -1)
  const best = left.gain > right.gain ? left : right
  if (best.gain > 0) move(sweep, family, child, best.place)
  if (family.inner.length > 0) share(sweep, family, child, -1)
  return best.gain > 0
}

/** Notes the inner links of a child (`count` 1), or forgets them (-1). */
function share({ ropes, pulls, shared }: Sweep, { inner }: Family, child: number, count: 1 | -1): void {
  for (let k = 0; k < inner.length; k++) {
    const e = inner[k] as number
    const below = pulls.child[e] as number
    const above = pulls.other[e] as number
    if (below !== child && above !== child) continue
    const lane = ropes.rank[ropes.lower[pulls.link[e] as number] as number] as number
    const slot = (above === child ? below : above) * ropes.ranks + lane
    shared[slot] = (shared[slot] as number) + count
  }
}

/** Walks a child over its neighbours to one side and adds up what each step would save. */
function walk(sweep: Sweep, { start, end, lane }: Family, child: number, step: 1 | -1): Walk {
  const { ropes, children, at, pull, sizes, shared } = sweep
  const { ranks } = ropes
  const first = child * ranks
  // Pull of the child in each lane as it stands on its way.
  const own = pull.slice(first, first + ranks)
  const from = at[child] as number
  let gain = 0
  let place = from
  let most = 0
  for (let k = from + step; k >= start && k < end; k += step) {
    const other = (children[k] as number) * ranks
    for (let r = lane; r < ranks; r++) {
      const between = (shared[other + r] as number) * step
      // Links between the two cross nothing of either for sure, on neither side: they are taken off.
      const mine = (own[r] as number) - between
      const theirs = (pull[other + r] as number) + between
      gain += step * (mine * (sizes[other + r] as number) - theirs * (sizes[first + r] as number))
      own[r] = mine - between
    }
    if (gain > most) {
      place = k
      most = gain
    }
  }
  return { place, gain: most }
}

/** Moves a child to index `place`; what it passes and shares links with now pulls the other way. */
function move(sweep: Sweep, { lane }: Family, child: number, place: number): void {
  const { ropes, children, at, pull, shared } = sweep
  const { ranks } = ropes
  const step = place > (at[child] as number) ? 1 : -1
  for (let k = at[child] as number; k !== place; k += step) {
    const passed = children[k + step] as number
    children[k] = passed
    at[passed] = k
    for (let r = lane; r < ranks; r++) {
      const flipped = 2 * step * (shared[passed * ranks + r] as number)
      if (flipped === 0) continue
      pull[child * ranks + r] = (pull[child * ranks + r] as number) - flipped
      pull[passed * ranks + r] = (pull[passed * ranks + r] as number) + flipped
    }
  }
  children[place] = child
  at[child] = place
}
