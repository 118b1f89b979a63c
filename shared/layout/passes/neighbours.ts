import type { Forest } from '../forest'

/** The siblings that a newcomer finds its place between, by card; -1 for none. */
export interface Neighbours {
  /** The nearest earlier sibling in the same lane. */
  readonly before: Int32Array
  /** The nearest later sibling in the same lane that stands somewhere already. */
  readonly after: Int32Array
}

/** Reads the neighbours of all cards in one walk each way. @param standing 1 for cards that stand somewhere already */
export function readNeighbours(forest: Forest, standing: Uint8Array): Neighbours {
  const { n, ranks, rank, children, childStart } = forest
  const before = new Int32Array(n).fill(-1)
  const after = new Int32Array(n).fill(-1)
  /** By lane: the last sibling seen on the way. */
  const last = new Int32Array(ranks)
  for (let parent = 0; parent <= n; parent++) {
    const first = childStart[parent] as number
    const end = childStart[parent + 1] as number
    if (end - first < 2) continue
    last.fill(-1)
    for (let k = first; k < end; k++) {
      const i = children[k] as number
      before[i] = last[rank[i] as number] as number
      last[rank[i] as number] = i
    }
    last.fill(-1)
    for (let k = end - 1; k >= first; k--) {
      const i = children[k] as number
      after[i] = last[rank[i] as number] as number
      if (standing[i] === 1) last[rank[i] as number] = i
    }
  }
  return { before, after }
}
