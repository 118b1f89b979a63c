import { laneHeight } from '../spacing'
import type { LaneBand, LayoutCard, LayoutPoint, LayoutResult } from '../types'
import type { Work } from '../work'

/** Gives each lane the height of its tallest content and reads off the absolute positions. */
export function bands(work: Work): LayoutResult {
  const { n, rank, width, x, y } = work
  const { cards } = work.input
  const lanes = stackLanes(work)
  const positions = new Map<string, LayoutPoint>()
  let left = Infinity
  let right = -Infinity
  for (let i = 0; i < n; i++) {
    const place = x[i] as number
    const lane = lanes[rank[i] as number] as LaneBand
    positions.set((cards[i] as LayoutCard).id, { x: place, y: lane.top + (y[i] as number) })
    if (place < left) left = place
    if (place + (width[i] as number) > right) right = place + (width[i] as number)
  }
  const bottom = lanes.length > 0 ? (lanes[lanes.length - 1] as LaneBand).bottom : 0
  return n > 0
    ? { positions, lanes, left, right, top: 0, bottom }
    : { positions, lanes, left: 0, right: 0, top: 0, bottom }
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
