import type { OutlineColumn } from '../../../shared/ipc/prefs'
import { t } from '../../../shared/messages/language'
import { announce, chooseColumns } from '../../store/viewActions'
import { useView, type ViewState } from '../../store/viewStore'
import { GIVE_WAY } from './columns'

type Choice = Pick<ViewState, 'outlineColumns' | 'shownColumns'>

/**
 * The columns that are wanted, whether there is room for them or not, the least wanted first; until somebody chooses, those
 * that there is room for.
 */
export function wantedColumns({ outlineColumns, shownColumns }: Choice): readonly OutlineColumn[] {
  return outlineColumns ?? GIVE_WAY.filter((one) => shownColumns.includes(one))
}

/** Shows a column, before all others where there is little room, or hides it. */
export function toggleColumn(column: OutlineColumn): void {
  const wanted = wantedColumns(useView.getState())
  const others = wanted.filter((one) => one !== column)
  const shows = others.length === wanted.length
  chooseColumns(shows ? [...others, column] : others)
  const name = t().outline.columns[column]
  announce(shows ? t().outline.columnShown(name) : t().outline.columnHidden(name))
}

/** Leaves it to the room that there is. */
export function fitColumns(): void {
  chooseColumns(null)
  announce(t().outline.allThatFit)
}
