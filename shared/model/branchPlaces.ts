import { NODE_KINDS, type PlanNode } from '../schema/nodes'
import type { PlanIndex, PlanRows, Row } from './types'

/**
 * The place of every card where the plan is read as it is drawn: branch by branch, each card before those that hang from it
 * (from its first parent on a higher level) and siblings in their order. What hangs from no strategy comes last, as it stands
 * beside the others. Within a level, this is from left to right. Order keys say nothing of this: those of cards under different
 * parents have nothing to do with each other. Linear, in plain loops over numbers: it runs after edits of large plans.
 * @returns by row; 0 where there is no card
 */
export function branchPlaces(index: PlanIndex): Int32Array {
  const rows = index.rows()
  const inOrder = NODE_KINDS.flatMap((kind) => index.rowsOf(kind))
  const { first, next, roots } = families(rows, inOrder)
  const places = new Int32Array(rows.size)
  let place = 0
  const pending: Row[] = []
  for (const root of roots) {
    for (let row = root; row >= 0; row = pending.pop() ?? -1) {
      places[row] = ++place
      const sibling = next[row] as number
      if (sibling >= 0) pending.push(sibling)
      const child = first[row] as number
      if (child >= 0) pending.push(child)
    }
  }
  return places
}

/** All cards, lane by lane, each lane from left to right. */
export function cardsAsDrawn(index: PlanIndex): PlanNode[] {
  const places = branchPlaces(index)
  const placeOf = ({ id }: PlanNode) => places[index.row(id) ?? -1] ?? 0
  return NODE_KINDS.flatMap((kind) => [...index.cards(kind)].sort((a, b) => placeOf(a) - placeOf(b)))
}

/** First child and next sibling of every row, -1 for none; and the rows that hang from nothing. */
function families(rows: PlanRows, inOrder: readonly Row[]) {
  const first = new Int32Array(rows.size).fill(-1)
  const next = new Int32Array(rows.size).fill(-1)
  const roots: Row[] = []
  // Backwards, so that each card goes before the siblings that are there.
  for (let i = inOrder.length - 1; i >= 0; i--) {
    const row = inOrder[i] as Row
    const parent = parentOf(rows, row)
    if (parent < 0) {
      roots.push(row)
      continue
    }
    next[row] = first[parent] as number
    first[parent] = row
  }
  return { first, next, roots: roots.reverse() }
}

/** The first parent on a higher level, -1 for none: so there are no circles, whatever the file says. */
function parentOf({ level, up }: PlanRows, row: Row): Row {
  const end = up.start[row + 1] as number
  for (let i = up.start[row] as number; i < end; i++) {
    const parent = up.row[i] as Row
    if ((level[parent] as number) < (level[row] as number)) return parent
  }
  return -1
}
