import { levelOf } from '../model/levels'
import type { PlanIndex } from '../model/types'
import type { NodeId } from '../schema/ids'
import type { NodeKind } from '../schema/nodes'
import { hangers, splitCards } from './visible'

/** Plans of more cards than this open folded: fewer are taken in by scrolling a little. */
const LARGE = 150
/** So many cards are still told apart when all of them are in view, on a laptop. */
const AT_ONCE = 80
/** More drivers than this say less than the strategy alone. */
const AT_MOST = 250

/** The folds that show a plan down to a level: every card of that level and below that holds others. */
export function foldsBelow(index: PlanIndex, kind: NodeKind): ReadonlySet<NodeId> {
  const folds = new Set<NodeId>()
  for (const node of index.allCards())
    if (levelOf(node.kind) >= levelOf(kind) && index.childLinks(node.id).length > 0) folds.add(node.id)
  return folds
}

/**
 * How a large plan is looked at first: down to the deepest level at which it fits into a window.
 * @returns undefined for a plan that is shown whole
 */
export function fittingFolds(index: PlanIndex): ReadonlySet<NodeId> | undefined {
  if (index.allCards().length <= LARGE) return undefined
  const shown = (kind: NodeKind): number => splitCards(index, foldsBelow(index, kind)).ids.length
  const deepest = (['initiative', 'driver'] as const).find((kind) => shown(kind) <= AT_ONCE)
  const kind = deepest ?? (shown('driver') <= AT_MOST ? 'driver' : 'strategy')
  return foldsBelow(index, kind)
}

/**
 * Opens as few branches as needed to show cards.
 * @returns the folds that are left; the same set where all of the cards are shown anyway
 */
export function unfoldedTo(index: PlanIndex, folds: ReadonlySet<string>, ids: readonly NodeId[]): ReadonlySet<string> {
  const { hidden } = splitCards(index, folds)
  const wanted = ids.filter((id) => hidden.has(id))
  if (wanted.length === 0) return folds
  const left = new Set(folds)
  for (const id of wanted) openAbove(index, left, hidden, id)
  return left
}

/** Opens the first card from which a hidden one hangs, and what hides that one in turn. */
function openAbove(index: PlanIndex, folds: Set<string>, hidden: ReadonlySet<NodeId>, id: NodeId): void {
  const node = index.node(id)
  const above = node === undefined ? [] : hangers(index, node)
  if (above.length === 0 || above.some((parent) => !hidden.has(parent) && !folds.has(parent))) return
  const [first = id] = [...above.filter((parent) => !hidden.has(parent)), ...above]
  folds.delete(first)
  if (hidden.has(first)) openAbove(index, folds, hidden, first)
}

/** The nearest card above that is drawn, for a card that is folded away; the card itself where it is drawn. */
export function shownAbove(index: PlanIndex, folds: ReadonlySet<string>, id: NodeId): NodeId | undefined {
  const { hidden } = splitCards(index, folds)
  if (!hidden.has(id)) return id
  return index.ancestors(id).find((above) => !hidden.has(above) && index.node(above)?.status !== 'parked')
}
