import { readForest } from '../forest'
import type { Spacing } from '../spacing'
import type { LayoutCard, LayoutInput, LayoutPoint } from '../types'
import type { Work } from '../work'
import { FIXED, KEPT } from '../work'
import { looseForest } from './looseForest'

/** Turns the input into numbers: lanes, sizes, who hangs where, who may move. */
export function prepare(input: LayoutInput, spacing: Spacing): Work {
  const forest = readForest(input)
  const { n } = forest
  const width = new Float64Array(n)
  const height = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const card = input.cards[i] as LayoutCard
    width[i] = card.width
    height[i] = card.height
  }
  const hold = new Uint8Array(n)
  const x = new Float64Array(n)
  const y = new Float64Array(n)
  if (input.previous) takePlaces(input, input.previous, KEPT, hold, x, y)
  if (input.placed) takePlaces(input, input.placed, FIXED, hold, x, y)
  return {
    input,
    spacing,
    ...forest,
    width,
    height,
    hold,
    ...looseForest(forest, hold),
    stackSize: new Int32Array(n).fill(1),
    stackWidth: width.slice(),
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
function takePlaces(
  { cards }: LayoutInput,
  places: ReadonlyMap<string, LayoutPoint>,
  by: number,
  hold: Uint8Array,
  x: Float64Array,
  y: Float64Array,
): void {
  if (places.size === 0) return
  for (let i = 0; i < cards.length; i++) {
    const point = places.get((cards[i] as LayoutCard).id)
    if (!(point && Number.isFinite(point.x) && Number.isFinite(point.y))) continue
    hold[i] = by
    x[i] = point.x
    y[i] = Math.max(point.y, 0)
  }
}
