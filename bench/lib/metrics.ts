import type { LayoutCard, LayoutPoint } from '../../shared/layout/types'

export interface DrawingMetrics {
  /** Pairs of ropes that cross, by the order of their ends in the lanes. */
  readonly crossings: number
  /** Length of all ropes drawn straight, lower edge to upper edge, in pixels. */
  readonly ropeLength: number
  readonly width: number
  readonly height: number
  /** Pairs of cards that cover each other. */
  readonly overlaps: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly right: number
  readonly bottom: number
  readonly middle: number
  readonly card: LayoutCard
}

/** Measures a drawing of a levelled plan whose links all run from one lane to the next. */
export function measureDrawing(
  cards: readonly LayoutCard[],
  positions: ReadonlyMap<string, LayoutPoint>,
): DrawingMetrics {
  const boxes = new Map<string, Box>()
  for (const card of cards) {
    const point = positions.get(card.id)
    if (!point) throw new Error(`no place for ${card.id}`)
    const { x, y } = point
    boxes.set(card.id, { x, y, right: x + card.width, bottom: y + card.height, middle: x + card.width / 2, card })
  }
  const all = [...boxes.values()]
  return {
    crossings: crossings(boxes),
    ropeLength: ropeLength(boxes),
    width: max(all, (box) => box.right) + max(all, (box) => -box.x),
    height: max(all, (box) => box.bottom) + max(all, (box) => -box.y),
    overlaps: overlaps(all),
  }
}

function max(boxes: readonly Box[], of: (box: Box) => number): number {
  return boxes.reduce((most, box) => Math.max(most, of(box)), -Infinity)
}

function ropeLength(boxes: ReadonlyMap<string, Box>): number {
  let sum = 0
  for (const box of boxes.values()) {
    for (const id of box.card.parents) {
      const parent = boxes.get(id)
      if (parent) sum += Math.hypot(parent.middle - box.middle, parent.bottom - box.y)
    }
  }
  return sum
}

/**
 * O(E log E). Cards of a lane are ordered from left to right, and downward where they stand in one column: a column
 * counts as if it were unrolled, so that stacking alone wins nothing.
 */
function crossings(boxes: ReadonlyMap<string, Box>): number {
  const order = new Map<string, number>()
  const sorted = [...boxes.values()].sort((a, b) => a.middle - b.middle || a.y - b.y)
  sorted.forEach((box, k) => {
    order.set(box.card.id, k)
  })
  const lanes = new Map<number, number[][]>()
  for (const box of sorted) {
    const ends = box.card.parents.map((id) => order.get(id) ?? 0)
    const lane = lanes.get(box.card.rank)
    if (lane) lane.push(ends)
    else lanes.set(box.card.rank, [ends])
  }
  let count = 0
  for (const lane of lanes.values()) count += inversions(lane, sorted.length)
  return count
}

function inversions(groups: readonly (readonly number[])[], size: number): number {
  const tree = new Int32Array(size + 2)
  let seen = 0
  let count = 0
  for (const ends of groups) {
    for (const end of ends) {
      count += seen
      for (let k = end + 1; k > 0; k -= k & -k) count -= tree[k] ?? 0
    }
    for (const end of ends) for (let k = end + 1; k < tree.length; k += k & -k) tree[k] = (tree[k] ?? 0) + 1
    seen += ends.length
  }
  return count
}

/** Half a pixel of cover is rounding of the engine's output, not an overlap. */
const ROUNDING = 0.5

function overlaps(boxes: readonly Box[]): number {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  let open: Box[] = []
  let count = 0
  for (const box of sorted) {
    open = open.filter((other) => other.right > box.x + ROUNDING)
    for (const other of open) {
      if (box.y + ROUNDING < other.bottom && other.y + ROUNDING < box.bottom) count++
    }
    open.push(box)
  }
  return count
}
