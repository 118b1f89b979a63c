import { readBranches } from '../forest'
import { gridRound, gridUp } from '../spacing'
import type { Work } from '../work'
import { AUTO, FIXED, KEPT } from '../work'
import { isStackLane } from './columns'
import type { Column, Shelf } from './shelf'
import { createColumn, createShelf, firstTouching, measure, putOnShelf, rightOf } from './shelf'

/**
 * Moves what would touch a card that a person put by hand, or a newcomer: sideways always to the right, inside a
 * column always downward, no further than needed. Whoever touches nothing stays. Lanes are settled from the ground up.
 * In a drawing that is made anew (`recentre`), parents follow children that had to move and a lane keeps its order.
 */
export function makeRoom(work: Work, recentre: boolean): void {
  const lanes = readLanes(work)
  for (let lane = work.ranks - 1; lane >= 0; lane--) {
    const cards = lanes[lane] as number[]
    if (recentre || !isSettled(work, cards)) settleLane(work, cards, recentre)
  }
}

/** Cards of every lane in reading order: in a drawing that was tidy once, that is from left to right. */
function readLanes(work: Work): number[][] {
  const { order } = readBranches(work, work.children)
  const lanes: number[][] = Array.from({ length: work.ranks }, () => [])
  for (const i of order) lanes[work.rank[i] as number]?.push(i)
  return lanes
}

/** The quick look that spares most lanes the work: nobody is new, and one column stands right of the other. */
function isSettled(work: Work, cards: readonly number[]): boolean {
  const { x, y, width, height, hold, parent, spacing } = work
  let previous = -1
  let right = -Infinity
  let floor = -Infinity
  for (const i of cards) {
    if (hold[i] === AUTO) return false
    if (previous >= 0 && x[i] === x[previous] && parent[i] === parent[previous]) {
      if ((y[i] as number) < floor) return false
    } else {
      if ((x[i] as number) < right) return false
    }
    previous = i
    right = Math.max(right, (x[i] as number) + (width[i] as number))
    floor = (y[i] as number) + (height[i] as number) + spacing.row / 2
  }
  return true
}

function settleLane(work: Work, cards: readonly number[], recentre: boolean): void {
  const shelf = createShelf(work)
  const fixed: Column[] = []
  for (const i of cards) if (work.hold[i] === FIXED) fixed.push(createColumn(work, [i], work.x[i] as number, false))
  for (const column of fixed) putOnShelf(shelf, column)
  const moved = new Map<number, Column>()
  for (const column of columnsOf(work, cards)) {
    pushDown(work, column, blocksOf(work, column, fixed, recentre))
    const start = column.x
    if (recentre) for (const i of column.cards) column.x = Math.max(column.x, aboveChildren(work, i))
    const before = moved.get(recentre ? 0 : column.parent)
    if (before) column.x = Math.max(column.x, rightOf(work.spacing, before, column), apartFrom(work, before, column))
    moveRight(shelf, column)
    if (column.x !== start) moved.set(recentre ? 0 : column.parent, column)
    for (const i of column.cards) work.x[i] = column.x
    putOnShelf(shelf, column)
  }
}

/** Movable cards of a lane, grouped where they stand below each other, in their turn. */
function columnsOf(work: Work, cards: readonly number[]): Column[] {
  const { x, parent, turnX, turnY, hold, solo } = work
  const movable = cards.filter((i) => hold[i] !== FIXED)
  movable.sort(
    (a, b) =>
      (x[a] as number) - (x[b] as number) ||
      (parent[a] as number) - (parent[b] as number) ||
      (solo[b] as number) - (solo[a] as number) ||
      (turnY[a] as number) - (turnY[b] as number) ||
      a - b,
  )
  const columns: { column: Column; turn: number }[] = []
  for (let start = 0; start < movable.length; ) {
    const first = movable[start] as number
    let end = start + 1
    while (end < movable.length && sameColumn(work, first, movable[end] as number)) end++
    const group = movable.slice(start, end)
    const turn = group.reduce((least, i) => Math.min(least, turnX[i] as number), Infinity)
    columns.push({ column: createColumn(work, group, x[first] as number, isNew(work, group)), turn })
    start = end
  }
  columns.sort((a, b) => a.turn - b.turn || Number(b.column.loose) - Number(a.column.loose))
  return columns.map((entry) => entry.column)
}

function sameColumn(work: Work, a: number, b: number): boolean {
  const { x, parent, solo } = work
  return x[a] === x[b] && parent[a] === parent[b] && solo[a] === 0 && solo[b] === 0
}

function isNew(work: Work, group: readonly number[]): boolean {
  return group.some((i) => work.hold[i] === AUTO)
}

/**
 * Cards put by hand that a column goes round by moving down. In a drawing made anew that is done only for siblings that
 * were put into their own column; for others the whole column goes aside.
 */
function blocksOf(work: Work, column: Column, fixed: readonly Column[], siblingsOnly: boolean): readonly Column[] {
  const stacked = column.cards.length > 1 || isStackLane(work, work.rank[column.cards[0] as number] as number)
  if (!stacked || fixed.length === 0) return []
  const under = fixed.filter((block) => block.x < column.x + column.width && column.x < block.x + block.width)
  return siblingsOnly ? under.filter((block) => block.parent === column.parent) : under
}

/** Makes room inside a column: for cards that grew, for newcomers, and around cards put by hand. */
function pushDown(work: Work, column: Column, blocks: readonly Column[]): void {
  const { y, height, hold, spacing } = work
  let floor = -Infinity
  let pushed = false
  for (const i of column.cards) {
    const newcomer = hold[i] !== KEPT
    // Cards closer than half the usual distance read as touching.
    const tooClose = (y[i] as number) < floor - (newcomer || pushed ? 0 : spacing.row / 2)
    const wanted = belowBlocks(work, blocks, tooClose ? floor : (y[i] as number), height[i] as number)
    pushed = newcomer || wanted !== y[i]
    y[i] = wanted
    floor = gridUp(wanted + (height[i] as number)) + spacing.row
  }
  measure(work, column)
}

function belowBlocks(work: Work, blocks: readonly Column[], y: number, height: number): number {
  let wanted = y
  for (let again = true; again; ) {
    again = false
    for (const block of blocks) {
      if (wanted < block.bottom && block.top < wanted + height) {
        wanted = gridUp(block.bottom) + work.spacing.row
        again = true
      }
    }
  }
  return wanted
}

/** Where orphans stand that are still seen to hang from nothing, after the last branch of a drawing made anew. */
function apartFrom(work: Work, before: Column, column: Column): number {
  const orphans = column.parent < 0 && before.parent >= 0
  return orphans ? gridUp(before.x + before.width + work.spacing.apart) : -Infinity
}

/** Ends: every step passes one column on the shelf for good. */
function moveRight(shelf: Shelf, column: Column): void {
  for (let other = firstTouching(shelf, column); other; other = firstTouching(shelf, column)) {
    column.loose = true
    column.x = rightOf(shelf.work.spacing, other, column)
  }
}

/** Centre above the children as they now stand, but never left of the tidy place: pushes go one way. */
function aboveChildren(work: Work, i: number): number {
  const x = work.x[i] as number
  const children = work.loose.subarray(work.looseStart[i], work.looseStart[i + 1])
  if (work.hold[i] === FIXED || children.every((c) => work.x[c] === work.tidyX[c])) return x
  let left = Infinity
  let right = -Infinity
  for (const c of children) {
    left = Math.min(left, work.x[c] as number)
    right = Math.max(right, (work.x[c] as number) + (work.width[c] as number))
  }
  return Math.max(x, gridRound((left + right - (work.width[i] as number)) / 2))
}
