import type { OpenPlan } from '../../store/documentStore'
import { useDocument } from '../../store/documentStore'
import { matchesOf } from '../../store/filtering'
import { useView, type ViewState } from '../../store/viewStore'
import type { OutlineRow } from './model'
import { type OutlineState, useOutline } from './outlineStore'
import { outlineRows } from './rows'
import { comparer } from './sorting'

type Look = Pick<OutlineState, 'folded' | 'sort'> & Pick<ViewState, 'filter'>

let last: { plan: OpenPlan; look: Look; rows: readonly OutlineRow[] } | undefined

/** The rows of a plan as it is looked at; made once for each plan and look. */
export function rowsOf(plan: OpenPlan, look: Look): readonly OutlineRow[] {
  const same =
    last?.plan === plan &&
    last.look.folded === look.folded &&
    last.look.filter === look.filter &&
    last.look.sort === look.sort
  if (last !== undefined && same) return last.rows
  const { index, check } = plan
  const matches = matchesOf(plan, look.filter)
  const rows = outlineRows(index, {
    folded: look.folded,
    matches: matches && ((id) => matches.has(id)),
    compare: comparer(index, check.byNode, look.sort),
  })
  last = { plan, look, rows }
  return rows
}

/** The rows shown right now. */
export function currentRows(): readonly OutlineRow[] {
  const { plan } = useDocument.getState()
  return plan === undefined ? [] : rowsOf(plan, { ...useOutline.getState(), filter: useView.getState().filter })
}
