import type { LayoutCard } from '../../shared/layout/types'
import { createRandom } from './random'

export interface BenchGraph {
  readonly cards: readonly LayoutCard[]
  readonly ranks: number
  readonly edges: number
}

/** Share of cards with a second parent, as measured in roll-ups of real plans. */
const SECOND_PARENTS = 0.055
const CARD_WIDTH = 220
const HEIGHTS = [72, 84, 96, 108, 120]

/** Lanes for a plan of this size: about five children per card. */
export function lanesFor(size: number): number {
  if (size <= 200) return 5
  return size <= 10_000 ? 6 : 7
}

/**
 * A levelled plan: one root, each lane wider than the one above, every card under a random card of the lane above,
 * some under two. Cards of a lane are in random order, so that a layout has something to put in order.
 */
export function levelledGraph(size: number, seed: number, evenHeights = false): BenchGraph {
  const random = createRandom(seed)
  const ranks = lanesFor(size)
  const lanes = laneSizes(size, ranks)
  const cards: LayoutCard[] = []
  let edges = 0
  let above: string[] = []
  lanes.forEach((count, rank) => {
    const lane: string[] = []
    for (let k = 0; k < count; k++) {
      const id = `c${cards.length}`
      const parents = pickParents(above, random)
      edges += parents.length
      const height = evenHeights ? 84 : (HEIGHTS[Math.floor(random() * HEIGHTS.length)] ?? 84)
      cards.push({ id, rank, width: CARD_WIDTH, height, parents })
      lane.push(id)
    }
    above = lane
  })
  return { cards, ranks, edges }
}

function pickParents(above: readonly string[], random: () => number): string[] {
  if (above.length === 0) return []
  const first = above[Math.floor(random() * above.length)] as string
  if (random() >= SECOND_PARENTS) return [first]
  const second = above[Math.floor(random() * above.length)] as string
  return second === first ? [first] : [first, second]
}

/** 1, g, g², … with g chosen so that the sum is `size`. */
function laneSizes(size: number, ranks: number): number[] {
  let low = 1
  let high = size
  for (let step = 0; step < 60; step++) {
    const growth = (low + high) / 2
    let sum = 0
    for (let r = 0; r < ranks; r++) sum += growth ** r
    if (sum > size) high = growth
    else low = growth
  }
  const sizes = Array.from({ length: ranks }, (_, r) => Math.max(1, Math.round(low ** r)))
  sizes[ranks - 1] = size - sizes.slice(0, -1).reduce((sum, count) => sum + count, 0)
  return sizes
}
