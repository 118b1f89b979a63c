import type { Spacing } from '../spacing'
import type { LayoutInput, LayoutPoint } from '../types'
import type { Work } from '../work'
import { AUTO, FIXED, KEPT } from '../work'
import { hang, laneCount, laneOf } from './hang'

/** Turns the input into numbers: lanes, sizes, who hangs where, who may move. */
export function prepare(input: LayoutInput, spacing: Spacing): Work {
  const n = input.cards.length
  const ranks = laneCount(input)
  const rank = new Int32Array(n)
  const width = new Float64Array(n)
  const height = new Float64Array(n)
  const hold = new Uint8Array(n)
  const x = new Float64Array(n)
  const y = new Float64Array(n)
  input.cards.forEach((card, i) => {
    rank[i] = laneOf(card, ranks)
    width[i] = card.width
    height[i] = card.height
    const fixed = usable(input.placed?.get(card.id))
    const point = fixed ?? usable(input.previous?.get(card.id))
    hold[i] = fixed ? FIXED : point ? KEPT : AUTO
    if (point) {
      x[i] = point.x
      y[i] = Math.max(point.y, 0)
    }
  })
  return {
    input,
    spacing,
    n,
    ranks,
    rank,
    width,
    height,
    hold,
    ...hang(input.cards, rank, ranks),
    stackOf: new Int32Array(n).fill(-1),
    stacks: [],
    offset: new Float64Array(n),
    tidyX: new Float64Array(n),
    tidyY: new Float64Array(n).fill(spacing.laneTop),
    x,
    y,
    turnX: x.slice(),
    turnY: y.slice(),
    solo: new Uint8Array(n),
  }
}

/** A stored place counts only where it is a place at all. */
function usable(point: LayoutPoint | undefined): LayoutPoint | undefined {
  return point && Number.isFinite(point.x) && Number.isFinite(point.y) ? point : undefined
}
