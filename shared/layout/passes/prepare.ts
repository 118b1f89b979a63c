import type { Forest } from '../forest'
import { readForest } from '../forest'
import type { Spacing } from '../spacing'
import type { LayoutCard, LayoutInput, LayoutPoint } from '../types'
import type { Work } from '../work'
import { FIXED, KEPT } from '../work'
import { looseForest } from './looseForest'

/** Turns the input into numbers: lanes, sizes, who hangs where, who may move. */
export function prepare(input: LayoutInput, spacing: Spacing, forest: Forest = readForest(input)): Work {
  const { n } = forest
  const width = list(n, 0)
  const height = list(n, 0)
  for (let i = 0; i < n; i++) {
    const card = input.cards[i] as LayoutCard
    width[i] = card.width
    height[i] = card.height
  }
  const hold = new Uint8Array(n)
  const tidyX = list(n, 0)
  const tidyY = list(n, spacing.laneTop)
  const places = hasPlaces(input) ? takePlaces(input, hold) : { x: tidyX, y: tidyY, turnX: tidyX, turnY: tidyY }
  return {
    input,
    spacing,
    ...forest,
    width,
    height,
    hold,
    tidyX,
    tidyY,
    ...places,
    ...looseForest(forest, hold),
    stackSize: new Int32Array(n).fill(1),
    stackWidth: width.slice(),
    offset: list(n, 0),
    solo: new Uint8Array(n),
  }
}

function list(length: number, value: number): number[] {
  return new Array<number>(length).fill(value)
}

function hasPlaces({ previous, placed }: LayoutInput): boolean {
  return (previous !== undefined && previous.size > 0) || (placed !== undefined && placed.size > 0)
}

/** Notes in `hold` who has a place, and returns the places. */
function takePlaces(input: LayoutInput, hold: Uint8Array): Pick<Work, 'x' | 'y' | 'turnX' | 'turnY'> {
  const x = list(hold.length, 0)
  const y = list(hold.length, 0)
  const hasFixed = input.placed !== undefined && input.placed.size > 0
  for (let i = 0; i < hold.length; i++) {
    const { id } = input.cards[i] as LayoutCard
    const fixed = hasFixed ? usable(input.placed?.get(id)) : undefined
    const point = fixed ?? usable(input.previous?.get(id, i))
    if (!point) continue
    hold[i] = fixed ? FIXED : KEPT
    x[i] = point.x
    y[i] = Math.max(point.y, 0)
  }
  return { x, y, turnX: x.slice(), turnY: y.slice() }
}

/** A stored place counts only where it is a place at all. */
function usable(point: LayoutPoint | undefined): LayoutPoint | undefined {
  return point && Number.isFinite(point.x) && Number.isFinite(point.y) ? point : undefined
}
