import { levelOf } from '../model/levels'
import type { PlanIndex, Row } from '../model/types'
import type { NodeId } from '../schema/ids'
import { NODE_KINDS, type NodeKind } from '../schema/nodes'
import { hangers, hiddenRows, type Marked, markRows, shownRows } from './visible'

/** Plans of more cards than this open folded: fewer are taken in by scrolling a little. */
const LARGE = 150
/** So many cards are still told apart when all of them are in view, on a laptop. */
const AT_ONCE = 80
/** More drivers than this say less than the strategy alone. */
const AT_MOST = 250

/** The cards of a level and below that hold others. */
function holdersFrom(index: PlanIndex, kind: NodeKind): Row[] {
  const { down } = index.rows()
  const holds = (row: Row): boolean => (down.start[row + 1] ?? 0) > (down.start[row] ?? 0)
  return NODE_KINDS.slice(levelOf(kind)).flatMap((below) => index.rowsOf(below).filter(holds))
}

/** The folds that show a plan down to a level: every card of that level and below that holds others. */
export function foldsBelow(index: PlanIndex, kind: NodeKind): ReadonlySet<NodeId> {
  return new Set(holdersFrom(index, kind).flatMap((row) => index.card(row)?.id ?? []))
}

/**
 * How a large plan is looked at first: down to the deepest level at which it fits into a window.
 * @returns undefined for a plan that is shown whole
 */
export function fittingFolds(index: PlanIndex): ReadonlySet<NodeId> | undefined {
  if (index.allCards().length <= LARGE) return undefined
  const shown = (kind: NodeKind): number => countShown(index, holdersFrom(index, kind))
  const deepest = (['initiative', 'driver'] as const).find((kind) => shown(kind) <= AT_ONCE)
  const kind = deepest ?? (shown('driver') <= AT_MOST ? 'driver' : 'strategy')
  return foldsBelow(index, kind)
}

function countShown(index: PlanIndex, folded: readonly Row[]): number {
  const folds = new Uint8Array(index.rows().size)
  for (const row of folded) folds[row] = 1
  return shownRows(index, hiddenRows(index, folds)).length
}

/**
 * Opens as few branches as needed to show cards.
 * @returns the folds that are left; the same set where all of the cards are shown anyway
 */
export function unfoldedTo(index: PlanIndex, folds: ReadonlySet<string>, ids: readonly NodeId[]): ReadonlySet<string> {
  const folded = markRows(index, folds)
  const hidden = hiddenRows(index, folded)
  const left = new Set(folds)
  for (const id of ids) {
    const row = index.row(id)
    if (row !== undefined && hidden[row] === 1) openAbove(index, left, folded, hidden, row)
  }
  return left.size === folds.size ? folds : left
}

/** Opens the first card from which a hidden one hangs, and what hides that one in turn. */
function openAbove(index: PlanIndex, left: Set<string>, folded: Marked, hidden: Marked, row: Row): void {
  const above = hangers(index.rows(), row)
  if (above.length === 0 || above.some((parent) => hidden[parent] === 0 && folded[parent] === 0)) return
  const [first = row] = [...above.filter((parent) => hidden[parent] === 0), ...above]
  folded[first] = 0
  const id = index.card(first)?.id
  if (id !== undefined) left.delete(id)
  if (hidden[first] === 1) openAbove(index, left, folded, hidden, first)
}

/**
 * For each of some cards the nearest card above that is drawn; the card itself where it is drawn.
 * Those with nothing drawn above are left out, and each is named once.
 */
export function shownAbove(index: PlanIndex, folds: ReadonlySet<string>, ids: readonly NodeId[]): NodeId[] {
  const hidden = hiddenRows(index, markRows(index, folds))
  const isHidden = (id: NodeId): boolean => hidden[index.row(id) ?? -1] === 1
  const isDrawn = (id: NodeId): boolean => !isHidden(id) && index.node(id)?.status !== 'parked'
  return [...new Set(ids.map((id) => (isHidden(id) ? index.ancestors(id).find(isDrawn) : id)))].filter(
    (id) => id !== undefined,
  )
}
