import type { Sweep } from './family'

/** Moves one child of the family at work to its best place. Returns true if it moved. */
export function sift(sweep: Sweep, child: number): boolean {
  if (sweep.innerCount > 0) share(sweep, child, 1)
  const place = bestPlace(sweep, child)
  const moves = place !== sweep.at[child]
  if (moves) move(sweep, child, place)
  if (sweep.innerCount > 0) share(sweep, child, -1)
  return moves
}

/** Notes the inner links of a child (`count` 1), or forgets them (-1). */
function share({ ropes, pulls, shared, inner, innerCount }: Sweep, child: number, count: 1 | -1): void {
  const { ranks, rank, lower } = ropes
  for (let k = 0; k < innerCount; k++) {
    const e = inner[k] as number
    const below = pulls.child[e] as number
    const above = pulls.other[e] as number
    if (below !== child && above !== child) continue
    const lane = rank[lower[pulls.link[e] as number] as number] as number
    const slot = (above === child ? below : above) * ranks + lane
    shared[slot] = (shared[slot] as number) + count
  }
}

/**
 * Walks a child over its neighbours, first to the right, then to the left, and adds up what each step would save.
 * Returns the index in `children` where most is saved: its own where nothing is.
 */
function bestPlace(sweep: Sweep, child: number): number {
  const { children, at, pull, sizes, shared, moving, start, end, lane } = sweep
  const { ranks } = sweep.ropes
  const first = child * ranks
  const from = at[child] as number
  let place = from
  let most = 0
  for (let step = 1; step >= -1; step -= 2) {
    for (let r = lane; r < ranks; r++) moving[r] = pull[first + r] as number
    let gain = 0
    for (let k = from + step; k >= start && k < end; k += step) {
      const other = (children[k] as number) * ranks
      for (let r = lane; r < ranks; r++) {
        const between = (shared[other + r] as number) * step
        // Links between the two cross nothing of either for sure, on neither side: they are taken off.
        const mine = (moving[r] as number) - between
        const theirs = (pull[other + r] as number) + between
        gain += step * (mine * (sizes[other + r] as number) - theirs * (sizes[first + r] as number))
        moving[r] = mine - between
      }
      if (gain <= most) continue
      place = k
      most = gain
    }
  }
  return place
}

/** Moves a child to index `place`; what it passes and shares links with now pulls the other way. */
function move({ ropes, children, at, pull, shared, lane }: Sweep, child: number, place: number): void {
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
