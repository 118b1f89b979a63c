import type { Spacing } from '../spacing'
import { GRID, gridUp } from '../spacing'
import type { Work } from '../work'

/** Cards of one lane that stand below each other and move sideways together. */
export interface Column {
  /** From top to bottom. */
  readonly cards: readonly number[]
  readonly parent: number
  x: number
  readonly width: number
  top: number
  bottom: number
  /** It is new or was moved: others keep the full distance from it. */
  loose: boolean
}

/** Columns that already have their place, found by where they stand. */
export interface Shelf {
  readonly work: Work
  readonly buckets: Map<number, Column[]>
}

/** Width of a bucket: a usual card with its gutter. */
const BUCKET = 256

export function createShelf(work: Work): Shelf {
  return { work, buckets: new Map() }
}

export function createColumn(work: Work, cards: readonly number[], x: number, loose: boolean): Column {
  let width = 0
  for (const i of cards) width = Math.max(width, work.width[i] as number)
  const column = { cards, parent: work.parent[cards[0] as number] as number, x, width, top: 0, bottom: 0, loose }
  measure(work, column)
  return column
}

/** Reads top and bottom anew after cards were moved downward. */
export function measure(work: Work, column: Column): void {
  column.top = Infinity
  column.bottom = -Infinity
  for (const i of column.cards) {
    column.top = Math.min(column.top, work.y[i] as number)
    column.bottom = Math.max(column.bottom, (work.y[i] as number) + (work.height[i] as number))
  }
}

export function putOnShelf(shelf: Shelf, column: Column): void {
  const last = bucketOf(column.x + column.width)
  for (let b = bucketOf(column.x); b <= last; b++) {
    const bucket = shelf.buckets.get(b)
    if (bucket) bucket.push(column)
    else shelf.buckets.set(b, [column])
  }
}

/** Columns on the shelf that stand so near that `column` may touch them where it stands now; some come twice. */
export function near(shelf: Shelf, column: Column): readonly (readonly Column[])[] {
  const found: Column[][] = []
  const reach = shelf.work.spacing.cousin
  const last = bucketOf(column.x + column.width + reach)
  for (let b = bucketOf(column.x - reach); b <= last; b++) {
    const bucket = shelf.buckets.get(b)
    if (bucket) found.push(bucket)
  }
  return found
}

/** First column on the shelf, by the order they were put there, that `column` touches. */
export function firstTouching(shelf: Shelf, column: Column): Column | undefined {
  for (const bucket of near(shelf, column))
    for (const other of bucket) if (touch(shelf.work, column, other)) return other
  return undefined
}

/** Columns that start near `x`. */
export function startingNear(shelf: Shelf, x: number): readonly Column[] {
  return shelf.buckets.get(bucketOf(x)) ?? []
}

/** Distance between two neighbours: children of one parent stand closer. */
function gapBetween(spacing: Spacing, a: Column, b: Column): number {
  return a.parent === b.parent ? spacing.sibling : spacing.cousin
}

/** Distance that two neighbours need: those below their parents stand as close as these. */
function leastGap(work: Work, a: Column, b: Column): number {
  return isBelowParent(work, a) && isBelowParent(work, b) ? work.spacing.sibling : gapBetween(work.spacing, a, b)
}

function isBelowParent({ x, width }: Pick<Work, 'x' | 'width'>, column: Column): boolean {
  const p = column.parent
  if (p < 0) return false
  const aside = (x[p] as number) + (width[p] as number) / 2 - column.x - column.width / 2
  return aside > -GRID && aside < GRID
}

/** Where `column` stands free to the right of `other`. */
export function rightOf(spacing: Spacing, other: Column, column: Column): number {
  return gridUp(other.x + other.width + gapBetween(spacing, other, column))
}

/** Whether two columns stand closer than they may. */
export function touch(work: Work, a: Column, b: Column): boolean {
  const loose = a.loose || b.loose
  const row = loose ? work.spacing.row : 0
  if (a.top >= b.bottom + row || b.top >= a.bottom + row) return false
  const gap = loose ? leastGap(work, a, b) : 0
  if (a.x >= b.x + b.width + gap || b.x >= a.x + a.width + gap) return false
  return a.cards.some((i) => b.cards.some((j) => cardsTouch(work, a.x, i, b.x, j, gap, row)))
}

function cardsTouch(work: Work, ax: number, i: number, bx: number, j: number, gap: number, row: number): boolean {
  const { width, height, y } = work
  return (
    ax < bx + (width[j] as number) + gap &&
    bx < ax + (width[i] as number) + gap &&
    (y[i] as number) < (y[j] as number) + (height[j] as number) + row &&
    (y[j] as number) < (y[i] as number) + (height[i] as number) + row
  )
}

function bucketOf(x: number): number {
  return Math.floor(x / BUCKET)
}
