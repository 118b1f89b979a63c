import { readBranches } from '../forest'
import { gridRound, gridUp } from '../spacing'
import type { Work } from '../work'
import { AUTO, childCount, FIXED } from '../work'
import { besideBranch } from './branchRoom'
import { columnLimits, isStackLane } from './columns'
import { type Neighbours, readNeighbours } from './neighbours'
import type { Column, Shelf } from './shelf'
import { createColumn, createShelf, firstTouching, near, putOnShelf, rightOf, startingNear, touch } from './shelf'

interface Nest {
  readonly work: Work
  readonly order: Int32Array
  readonly limits: Int32Array
  /** Cards that have a place, by lane. */
  readonly shelves: Shelf[]
  /** 1 where a card has a place by now. */
  readonly set: Uint8Array
}

interface Beside {
  readonly before: number | undefined
  readonly after: number | undefined
}

/**
 * Finds a place for cards that were not drawn before: below or right of the sibling before them, else beside the one
 * after them, else under their parent. It only wishes; `makeRoom` then moves whoever stands there.
 */
export function nestle(work: Work): void {
  const nest: Nest = {
    work,
    order: readBranches(work, work.children).place,
    limits: columnLimits(work),
    shelves: Array.from({ length: work.ranks }, () => createShelf(work)),
    set: Uint8Array.from(work.hold, (hold) => (hold === AUTO ? 0 : 1)),
  }
  for (let i = 0; i < work.n; i++) if (nest.set[i] === 1) shelve(nest, i)
  const siblings = readNeighbours(work, nest.set)
  const newcomers = work.byRank.filter((i) => work.hold[i] === AUTO)
  newcomers.sort(
    (a, b) =>
      (work.rank[a] as number) - (work.rank[b] as number) || (nest.order[a] as number) - (nest.order[b] as number),
  )
  for (const i of newcomers) {
    const neighbours = neighboursOf(siblings, i)
    wish(nest, i, neighbours)
    takeTurn(nest, i, neighbours)
    nest.set[i] = 1
    shelve(nest, i)
  }
}

function shelve(nest: Nest, i: number): void {
  const shelf = nest.shelves[nest.work.rank[i] as number] as Shelf
  putOnShelf(shelf, createColumn(nest.work, [i], nest.work.x[i] as number, false))
}

/** Nearest siblings in the same lane that have a place: earlier ones have theirs by now, later newcomers do not. */
function neighboursOf({ before, after }: Neighbours, i: number): Beside {
  return { before: someone(before[i]), after: someone(after[i]) }
}

function someone(i: number | undefined): number | undefined {
  return i === -1 ? undefined : i
}

function wish(nest: Nest, i: number, { before, after }: Beside): void {
  const { work } = nest
  const p = work.parent[i] as number
  if (p >= 0 && work.hold[p] === AUTO) {
    place(
      work,
      i,
      (work.x[p] as number) + (work.tidyX[i] as number) - (work.tidyX[p] as number),
      work.tidyY[i] as number,
    )
  } else if (before !== undefined) wishAfter(nest, i, before, after)
  else if (after !== undefined) wishBefore(nest, i, after)
  else if (p >= 0)
    place(work, i, centred(work, i, (work.x[p] as number) + (work.width[p] as number) / 2), work.spacing.laneTop)
  else wishAlone(nest, i)
}

/** Below the sibling in a stack, in a new column where the last one is full; to its right in a row. */
function wishAfter(nest: Nest, i: number, before: number, after: number | undefined): void {
  const { work } = nest
  const { x, y, width, height, spacing, turnY } = work
  const column = columnOf(nest, before)
  if (!isStack(nest, i, column)) {
    work.solo[i] = 1
    const next = gridUp((x[before] as number) + (width[before] as number)) + spacing.sibling
    const clear = after === undefined ? besideBranch(work, nest.set, i, before) : next
    place(work, i, clear > next && isFree(nest, i, clear, y[before] as number) ? clear : next, y[before] as number)
  } else if (after !== undefined || column.length < (nest.limits[work.rank[i] as number] as number)) {
    place(
      work,
      i,
      x[before] as number,
      gridUp((y[before] as number) + (height[before] as number)) + spacing.row,
      turnY[before],
    )
  } else {
    const edge = column.reduce((most, c) => Math.max(most, (x[c] as number) + (width[c] as number)), -Infinity)
    const top = column.reduce((least, c) => Math.min(least, y[c] as number), Infinity)
    place(work, i, gridUp(edge) + spacing.sibling, top)
  }
}

/** On top of a stack; in a row to the left where that is free, else in the sibling's place. */
function wishBefore(nest: Nest, i: number, after: number): void {
  const { work } = nest
  place(work, i, work.x[after] as number, work.y[after] as number)
  if (isStack(nest, i, columnOf(nest, after))) return
  work.solo[i] = 1
  const free = (work.x[after] as number) - work.spacing.sibling - gridUp(work.width[i] as number)
  if (isFree(nest, i, free, work.y[after] as number)) place(work, i, free, work.y[after] as number)
}

/** Whether card `i` would touch nobody there. */
function isFree(nest: Nest, i: number, x: number, y: number): boolean {
  const { work } = nest
  work.y[i] = y
  return firstTouching(nest.shelves[work.rank[i] as number] as Shelf, createColumn(work, [i], x, true)) === undefined
}

/** A first strategy goes above the middle of everything; a first orphan to the right of everything. */
function wishAlone(nest: Nest, i: number): void {
  const { work } = nest
  let left = Infinity
  let right = -Infinity
  for (let k = 0; k < work.n; k++) {
    if (nest.set[k] === 0) continue
    left = Math.min(left, work.x[k] as number)
    right = Math.max(right, (work.x[k] as number) + (work.width[k] as number))
  }
  const x = work.rank[i] === 0 ? centred(work, i, (left + right) / 2) : gridUp(right) + work.spacing.apart
  place(work, i, x, work.spacing.laneTop)
}

/** Passes what comes earlier in reading order; what comes later will have to make room, so it waits its turn. */
function takeTurn(nest: Nest, i: number, { after }: Beside): void {
  const { work, order } = nest
  const shelf = nest.shelves[work.rank[i] as number] as Shelf
  const column = createColumn(work, [i], work.x[i] as number, true)
  const limit = after === undefined ? Infinity : (work.x[after] as number)
  for (;;) {
    let next = column.x
    let turn = column.x
    for (const bucket of near(shelf, column))
      for (const other of bucket) {
        if (shares(work, i, other) || !touch(work, column, other)) continue
        const first = other.cards[0] as number
        if ((order[first] as number) < (order[i] as number)) next = Math.max(next, rightOf(work.spacing, other, column))
        turn = Math.min(turn, work.turnX[first] as number)
      }
    if (next <= column.x || next > limit) {
      work.x[i] = column.x
      work.turnX[i] = turn
      return
    }
    column.x = next
  }
}

/** True for a card of the same column: that one moves down, not aside. */
function shares(work: Work, i: number, other: Column): boolean {
  return work.solo[i] === 0 && other.parent === work.parent[i] && other.x === work.x[i]
}

function place(work: Work, i: number, x: number, y: number, turnY = y): void {
  work.x[i] = x
  work.y[i] = y
  work.turnX[i] = x
  work.turnY[i] = turnY
}

function centred(work: Work, i: number, centre: number): number {
  return gridRound(centre - (work.width[i] as number) / 2)
}

/** Siblings that stand below each other with card `i`, itself included. */
function columnOf(nest: Nest, i: number): number[] {
  const { work } = nest
  const shelf = nest.shelves[work.rank[i] as number] as Shelf
  const starting = startingNear(shelf, work.x[i] as number)
  const found = starting.filter((c) => c.parent === work.parent[i] && c.x === work.x[i])
  return found.map((c) => c.cards[0] as number)
}

function isStack(nest: Nest, i: number, column: readonly number[]): boolean {
  const { work } = nest
  if (childCount(work, i) > 0) return false
  return isStackLane(work, work.rank[i] as number) || (column.length > 1 && column.some((c) => work.hold[c] !== FIXED))
}
