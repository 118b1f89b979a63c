import { gridUp } from '../spacing'
import type { LaneBand, LayoutPoint, LayoutResult } from '../types'
import type { Work } from '../work'

/** Gives each lane the height of its tallest content and reads off the absolute positions. */
export function bands(work: Work): LayoutResult {
  const lanes = stackLanes(work)
  const positions = new Map<string, LayoutPoint>()
  let left = Infinity
  let right = -Infinity
  work.input.cards.forEach((card, i) => {
    const lane = lanes[work.rank[i] as number] as LaneBand
    const x = work.x[i] as number
    positions.set(card.id, { x, y: lane.top + (work.y[i] as number) })
    left = Math.min(left, x)
    right = Math.max(right, x + card.width)
  })
  const bottom = lanes[lanes.length - 1]?.bottom ?? 0
  return work.n > 0
    ? { positions, lanes, left, right, top: 0, bottom }
    : { positions, lanes, left: 0, right: 0, top: 0, bottom }
}

function stackLanes(work: Work): LaneBand[] {
  const lowest = new Float64Array(work.ranks)
  for (let i = 0; i < work.n; i++) {
    const r = work.rank[i] as number
    lowest[r] = Math.max(lowest[r] as number, (work.y[i] as number) + (work.height[i] as number))
  }
  let top = 0
  return Array.from(lowest, (content) => {
    const band = { top, bottom: top + Math.max(gridUp(content + work.spacing.laneBottom), work.spacing.emptyLane) }
    top = band.bottom
    return band
  })
}
