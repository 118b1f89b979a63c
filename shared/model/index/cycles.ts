import type { PlanRows, Row } from '../types'

/** Where the search stands: columns by row, and the cards of groups that are not closed yet. */
interface Search {
  /** When a row was entered, from 1; 0 before. */
  readonly order: Int32Array
  /** The earliest row that can be reached from it. */
  readonly low: Int32Array
  readonly isOpen: Uint8Array
  /** Where the walk through its children stands. */
  readonly next: Int32Array
  readonly stack: Row[]
  readonly groups: Row[][]
  entered: number
}

/**
 * Groups of cards that lead back to themselves. Tarjan's strongly connected components, without recursion, so that a
 * chain of 100,000 cards does not overflow the call stack. Linear.
 * @see R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972)
 */
export function findCycles(rows: PlanRows): readonly (readonly Row[])[] {
  const { size, down } = rows
  const search: Search = {
    order: new Int32Array(size),
    low: new Int32Array(size),
    isOpen: new Uint8Array(size),
    next: down.start.slice(),
    stack: [],
    groups: [],
    entered: 0,
  }
  for (let row = 0; row < size; row++) if (search.order[row] === 0) searchFrom(row, rows, search)
  return search.groups
}

function searchFrom(start: Row, rows: PlanRows, search: Search): void {
  const { start: starts, row: children } = rows.down
  const path = [start]
  enter(start, search)
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const place = search.next[top] ?? 0
    if (place >= (starts[top + 1] ?? 0)) {
      path.pop()
      leave(top, path.at(-1), rows, search)
      continue
    }
    search.next[top] = place + 1
    const child = children[place] ?? 0
    if (search.order[child] === 0) {
      enter(child, search)
      path.push(child)
    } else if (search.isOpen[child] === 1) lower(search, top, search.order[child] ?? 0)
  }
}

function enter(row: Row, search: Search): void {
  search.order[row] = ++search.entered
  search.low[row] = search.entered
  search.isOpen[row] = 1
  search.stack.push(row)
}

function lower({ low }: Search, row: Row, to: number): void {
  if ((low[row] ?? 0) > to) low[row] = to
}

function leave(row: Row, parent: Row | undefined, rows: PlanRows, search: Search): void {
  const { order, low, isOpen, stack, groups } = search
  if (parent !== undefined) lower(search, parent, low[row] ?? 0)
  if (low[row] !== order[row]) return
  const group = stack.splice(stack.lastIndexOf(row))
  for (const member of group) isOpen[member] = 0
  if (group.length > 1 || leadsToItself(rows, row)) groups.push(group)
}

function leadsToItself({ down: { start, row } }: PlanRows, of: Row): boolean {
  return row.subarray(start[of] ?? 0, start[of + 1] ?? 0).includes(of)
}
