import { laneHeight } from '../spacing'
import type { LaneBand, LayoutCard, LayoutPoint, LayoutResult } from '../types'
import type { Work } from '../work'

/** Gives each lane the height of its tallest content; absolute positions are read off when somebody asks for them. */
export function bands(work: Work): LayoutResult {
  const { n, width, x, y, rank } = work
  // The result outlives the layout: it must not keep the places before alive, and with them all layouts that ever were.
  const { cards } = work.input
  const lanes = stackLanes(work)
  let left = Infinity
  let right = -Infinity
  for (let i = 0; i < n; i++) {
    const place = x[i] as number
    if (place < left) left = place
    if (place + (width[i] as number) > right) right = place + (width[i] as number)
  }
  const bottom = lanes.length > 0 ? (lanes[lanes.length - 1] as LaneBand).bottom : 0
  const span = n > 0 ? { left, right } : { left: 0, right: 0 }
  let positions: ReadonlyMap<string, LayoutPoint> | undefined
  return {
    x,
    y,
    get positions() {
      positions ??= readOff(cards, { rank, x, y }, lanes)
      return positions
    },
    lanes,
    ...span,
    top: 0,
    bottom,
  }
}

function readOff(
  cards: readonly LayoutCard[],
  { rank, x, y }: Pick<Work, 'rank' | 'x' | 'y'>,
  lanes: readonly LaneBand[],
): ReadonlyMap<string, LayoutPoint> {
  const positions = new Map<string, LayoutPoint>()
  cards.forEach(({ id }, i) => {
    const lane = lanes[rank[i] as number] as LaneBand
    positions.set(id, { x: x[i] as number, y: lane.top + (y[i] as number) })
  })
  return positions
}

function stackLanes({ n, ranks, rank, y, height, spacing }: Work): LaneBand[] {
  const content = new Float64Array(ranks)
  for (let i = 0; i < n; i++) {
    const lane = rank[i] as number
    const lowest = (y[i] as number) + (height[i] as number)
    if (lowest > (content[lane] as number)) content[lane] = lowest
  }
  const lanes: LaneBand[] = []
  let top = 0
  for (let r = 0; r < ranks; r++) {
    const bottom = top + laneHeight(content[r] as number, spacing)
    lanes.push({ top, bottom })
    top = bottom
  }
  return lanes
}
