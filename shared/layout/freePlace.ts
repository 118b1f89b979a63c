import { gridRound, gridUp, SPACING } from './spacing'
import type { LayoutPoint } from './types'

interface Size {
  readonly width: number
  readonly height: number
}
type Box = LayoutPoint & Size

/** How much a pixel down the lane weighs against one along it: who points means a place along the lane. */
const DOWN = 0.5
/** A place is looked for so many widths of the card to both sides; below what stands there it is always found. */
const REACH = 4

/**
 * The free place for a new card that is nearest to where somebody points: in the first row of its lane, or below what
 * stands there.
 * @param taken what stands in the lane, `y` from the lane's top
 * @param wanted the card's upper left corner, if it were just where somebody points
 * @param size of the new card, with all that hangs below it
 * @returns absolute x, `y` from the lane's top
 */
export function freePlace(taken: readonly Box[], wanted: LayoutPoint, size: Size): LayoutPoint {
  const reach = size.width * REACH
  const near = taken.filter(({ x, width }) => x < wanted.x + size.width + reach && x + width > wanted.x - reach)
  let best: LayoutPoint = { x: gridRound(wanted.x), y: SPACING.laneTop }
  let least = Number.POSITIVE_INFINITY
  for (const place of candidates(near, gridRound(wanted.x), size)) {
    const down = place.y === SPACING.laneTop ? 0 : Math.abs(place.y - wanted.y)
    const cost = Math.abs(place.x - wanted.x) + DOWN * down
    if (cost >= least || near.some((box) => touch(box, { ...place, ...size }))) continue
    best = place
    least = cost
  }
  return best
}

/** Where the card might stand: just there or beside a neighbour in the first row, or in somebody's column below somebody. */
function* candidates(near: readonly Box[], wanted: number, { width }: Size): Generator<LayoutPoint> {
  yield { x: wanted, y: SPACING.laneTop }
  for (const { x, width: wide } of near) {
    yield { x: x - SPACING.cousin - width, y: SPACING.laneTop }
    yield { x: x + wide + SPACING.cousin, y: SPACING.laneTop }
  }
  for (const x of new Set(near.map((box) => box.x)))
    for (const { y, height } of near) yield { x, y: gridUp(y + height) + SPACING.row }
}

/** Whether two stand closer than neighbours do. */
function touch(a: Box, b: Box): boolean {
  const { cousin, row } = SPACING
  const across = a.x < b.x + b.width + cousin && b.x < a.x + a.width + cousin
  return across && a.y < b.y + b.height + row && b.y < a.y + a.height + row
}
