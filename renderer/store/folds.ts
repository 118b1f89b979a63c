import { fittingFolds } from '../../shared/scene/folding'
import type { PlanDocument } from '../../shared/schema/document'
import type { NodeId } from '../../shared/schema/ids'
import type { OpenPlan } from './documentStore'
import { useView } from './viewStore'

/** A large plan is looked at folded to what fits, unless it keeps folds of its own: undefined where it is not. */
export function openingFolds({ doc, index }: Pick<OpenPlan, 'doc' | 'index'>): ReadonlySet<NodeId> | undefined {
  return Object.keys(doc.canvas.collapsed).length > 0 ? undefined : fittingFolds(index)
}

interface Known {
  readonly own: PlanDocument['canvas']['collapsed']
  readonly folds: ReadonlySet<string> | undefined
  readonly unfolded: ReadonlySet<string>
  readonly now: ReadonlySet<string>
}

let known: Known | undefined

/**
 * The branches that are folded away in this window: the window's own choice, else the plan's, without those that were
 * opened to show a card inside. The same set as long as nothing changes.
 */
export function foldsNow(doc: PlanDocument): ReadonlySet<string> {
  const { folds, unfolded } = useView.getState()
  const own = doc.canvas.collapsed
  if (known?.own === own && known.folds === folds && known.unfolded === unfolded) return known.now
  const all = folds ?? new Set(Object.keys(own))
  const now = unfolded.size === 0 ? all : new Set(Array.from(all).filter((id) => !unfolded.has(id)))
  known = { own, folds, unfolded, now }
  return now
}
