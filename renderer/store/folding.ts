import { foldsBelow, shownAbove, unfoldedTo } from '../../shared/scene/folding'
import type { NodeId } from '../../shared/schema/ids'
import type { NodeKind } from '../../shared/schema/nodes'
import { type OpenPlan, useDocument } from './documentStore'
import { foldsNow, openingFolds } from './folds'
import { beginGesture, dispatch, endGesture, redraw } from './session'
import { select } from './viewActions'
import { useView } from './viewStore'

const none: ReadonlySet<string> = new Set()

/** Whether a card's branch is folded away in this window. */
export function isFolded(plan: OpenPlan | undefined, id: string): boolean {
  return plan !== undefined && foldsNow(plan.doc).has(id)
}

/**
 * Folds branches away or unfolds them. In a plan that opened folded to fit, that is how this window looks at it; in any
 * other, it is an edit that is kept in the file.
 */
export function setFolded(ids: readonly NodeId[], folded: boolean): void {
  const plan = useDocument.getState().plan
  if (plan === undefined) return
  const { folds, unfolded } = useView.getState()
  if (folds !== undefined) return lookAt(changed(folds, ids, folded))
  useView.setState({ unfolded: changed(unfolded, ids, false) })
  if (!edit(plan, ids, folded)) redraw()
}

/** Writes folds into the plan. @returns whether there was anything to write */
function edit({ doc }: OpenPlan, ids: readonly NodeId[], folded: boolean): boolean {
  const others = ids.filter((id) => (doc.canvas.collapsed[id] === true) !== folded)
  if (others.length === 0) return false
  return dispatch({ id: 'card.collapse', params: { ids: others, collapsed: folded } }, { quiet: true }) !== undefined
}

function changed(set: ReadonlySet<string>, ids: readonly string[], inside: boolean): ReadonlySet<string> {
  const next = new Set(set)
  for (const id of ids) {
    if (inside) next.add(id)
    else next.delete(id)
  }
  return next
}

/** Looks at the plan with these folds, in this window only. */
function lookAt(folds: ReadonlySet<string>, fresh = false): void {
  useView.setState({ folds, unfolded: none })
  redraw({ fresh })
}

/** Looks at the plan folded as it would be if it had just been opened. */
export function foldAsOpened(): void {
  const plan = useDocument.getState().plan
  const folds = plan && openingFolds(plan)
  if (folds !== undefined) lookAt(folds, true)
}

/**
 * Opens the branches that hide cards, in this window only.
 * @returns whether any of them was hidden
 */
export function unfoldTo(ids: readonly NodeId[]): boolean {
  const plan = useDocument.getState().plan
  if (plan === undefined) return false
  const now = foldsNow(plan.doc)
  if (now.size === 0) return false
  const left = unfoldedTo(plan.index, now, ids)
  if (left === now) return false
  const { folds, unfolded } = useView.getState()
  const opened = Array.from(now).filter((id) => !left.has(id))
  useView.setState(folds === undefined ? { unfolded: changed(unfolded, opened, true) } : { folds: left })
  redraw()
  return true
}

/** Shows the plan down to a level, or all of it: the cards of that level and below are folded. */
export function foldToLevel(kind: NodeKind | undefined): void {
  const plan = useDocument.getState().plan
  if (plan === undefined) return
  const wanted = kind === undefined ? new Set<NodeId>() : foldsBelow(plan.index, kind)
  selectShown(plan, wanted)
  if (useView.getState().folds !== undefined) return lookAt(wanted, true)
  useView.setState({ unfolded: none })
  const gesture = beginGesture()
  const opened = Object.keys(plan.doc.canvas.collapsed).filter((id) => !wanted.has(id as NodeId)) as NodeId[]
  const wrote = [edit(plan, opened, false), edit(plan, Array.from(wanted), true)].includes(true)
  redraw({ fresh: wrote, inStep: wrote })
  endGesture(gesture)
}

/** What was selected inside a branch that is folded away hands over to the card that stands for it. */
function selectShown({ index }: OpenPlan, folds: ReadonlySet<string>): void {
  const { selection } = useView.getState()
  const shown = shownAbove(index, folds, selection)
  if (shown.length < selection.length || shown.some((id, i) => id !== selection[i])) select(shown)
}
