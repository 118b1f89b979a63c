import { gridUp } from '../spacing'
import type { LaneBand, LayoutPoint, LayoutResult } from '../types'
import type { Work } from '../work'
import { at } from '../work'

/** Gives each lane the height of its tallest content and reads off the absolute positions. */
export function bands(work: Work): LayoutResult {
  const lanes = stackLanes(work)
  const positions = new Map<string, LayoutPoint>()
  let left = Infinity
  let right = -Infinity
  work.input.cards.forEach((card, i) => {
    const lane = lanes[at(work.rank, i)] as LaneBand
    const x = at(work.x, i)
    positions.set(card.id, { x, y: lane.top + at(work.y, i) })
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
    const r = at(work.rank, i)
    lowest[r] = Math.max(at(lowest, r), at(work.y, i) + at(work.height, i))
  }
  let top = 0
  return Array.from(lowest, (content) => {
    const band = { top, bottom: top + Math.max(gridUp(content + work.spacing.laneBottom), work.spacing.emptyLane) }
    top = band.bottom
    return band
  })
}
