import { statusNumber } from '../model/index/cardRows'
import type { PlanIndex, PlanRows, Row } from '../model/types'
import type { NodeId } from '../schema/ids'
import { NODE_KINDS } from '../schema/nodes'

export interface Visible {
  /** Cards that are drawn, by level, then order. */
  readonly ids: readonly NodeId[]
  /** Their rows. */
  readonly rows: readonly Row[]
  /** By row: the card's place among the ids; -1 for cards that are not drawn. */
  readonly at: Int32Array
  /** Folded cards and the cards folded away below each; cards that fold nothing are not listed. */
  readonly folded: ReadonlyMap<NodeId, readonly NodeId[]>
}

/** 1 for every row of a plan of which something holds. It is true until the next change of the plan. */
export type Marked = Uint8Array

const PARKED = statusNumber('parked')

/** The rows of some cards, marked. */
export function markRows(index: PlanIndex, ids: Iterable<string>): Marked {
  const marked = new Uint8Array(index.rows().size)
  for (const id of ids) {
    const row = index.row(id)
    if (row !== undefined) marked[row] = 1
  }
  return marked
}

/** Parents on higher levels that are not parked; links that run up or sideways hold no card. */
export function hangers({ level, status, up }: PlanRows, row: Row): Row[] {
  const found: Row[] = []
  const own = level[row] ?? 0
  const end = up.start[row + 1] ?? 0
  for (let i = up.start[row] ?? 0; i < end; i++) {
    const parent = up.row[i] ?? 0
    if ((level[parent] ?? 0) < own && status[parent] !== PARKED) found.push(parent)
  }
  return found
}

/**
 * Which cards are folded away: everything that they hang from is folded, so a card with a second, open parent stays.
 * One walk from the ceiling down, linear in cards and links.
 */
export function hiddenRows(index: PlanIndex, folds: Marked): Marked {
  const rows = index.rows()
  const hidden = new Uint8Array(rows.size)
  if (!folds.includes(1)) return hidden
  const isShut = (row: Row): boolean => folds[row] === 1 || hidden[row] === 1
  for (const kind of NODE_KINDS)
    for (const row of index.rowsOf(kind)) {
      if (rows.status[row] === PARKED) continue
      const above = hangers(rows, row)
      if (above.length > 0 && above.every(isShut)) hidden[row] = 1
    }
  return hidden
}

/** The rows of the cards that are drawn, by level, then order: parked ones wait in the tray, folded ones in a branch. */
export function shownRows(index: PlanIndex, hidden: Marked): Row[] {
  const { status } = index.rows()
  const shown: Row[] = []
  for (const kind of NODE_KINDS)
    for (const row of index.rowsOf(kind)) if (status[row] !== PARKED && hidden[row] !== 1) shown.push(row)
  return shown
}

/** Finds all that hangs from a row, however deep, each card once; survives cycles. */
function createDiver({ size, down, level }: PlanRows): (from: Row) => readonly Row[] {
  /** The start from which each row was last reached. */
  const reached = new Int32Array(size).fill(-1)
  return (from) => {
    reached[from] = from
    const found = [from]
    for (let at = 0; at < found.length; at++) {
      const row = found[at] ?? 0
      const end = down.start[row + 1] ?? 0
      for (let i = down.start[row] ?? 0; i < end; i++) {
        const child = down.row[i] ?? 0
        if (reached[child] === from || (level[child] ?? 0) >= NODE_KINDS.length) continue
        reached[child] = from
        found.push(child)
      }
    }
    return found
  }
}

/** Decides which cards are drawn, and which wait in which folded one. */
export function visibleCards(index: PlanIndex, collapsed: ReadonlySet<string>): Visible {
  const folds = markRows(index, collapsed)
  const hidden = hiddenRows(index, folds)
  const shown = shownRows(index, hidden)
  const below = createDiver(index.rows())
  const folded = new Map<NodeId, readonly NodeId[]>()
  for (const row of shown) {
    const id = folds[row] === 1 ? index.card(row)?.id : undefined
    if (id === undefined) continue
    const inside = idsOf(
      index,
      below(row).filter((other) => hidden[other] === 1),
    )
    if (inside.length > 0) folded.set(id, inside)
  }
  const at = new Int32Array(hidden.length).fill(-1)
  shown.forEach((row, place) => (at[row] = place))
  return { ids: idsOf(index, shown), rows: shown, at, folded }
}

function idsOf(index: PlanIndex, rows: readonly Row[]): NodeId[] {
  return rows.map((row) => index.idOf(row))
}
