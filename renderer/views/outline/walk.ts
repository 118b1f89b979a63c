import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { isFiltering } from '../../../shared/model/filter/types'
import { announce, requestReveal, select } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { currentRows } from './currentRows'
import type { CardRow, Column, OutlineRow } from './model'
import { focusSpot, HEADER, setFolded, setOutline, useOutline } from './outlineStore'

/** Goes to a row. `extend` selects all rows from the anchor on; `keep` leaves the selection as it is. */
export function goTo(at: number, how: 'select' | 'extend' | 'keep' = 'select', column?: Column): void {
  const rows = currentRows()
  const row = rows[Math.max(0, Math.min(at, rows.length - 1))]
  if (row === undefined) return
  if (how === 'extend') extendTo(rows, row)
  if (how === 'select') selectOnly(row)
  focusSpot(row.key, row.type === 'group' ? undefined : column)
}

export function selectOnly(row: OutlineRow): void {
  setOutline({ anchor: row.key })
  if (row.type === 'group') return select([])
  // The drawing beside it shows the card, too.
  requestReveal(row.id, { select: true })
}

function extendTo(rows: readonly OutlineRow[], row: OutlineRow): void {
  const { anchor, spot } = useOutline.getState()
  const from = rows.findIndex((one) => one.key === (anchor ?? spot?.key))
  const to = rows.indexOf(row)
  const span = rows.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1)
  const ids = [...new Set(span.flatMap((one) => (one.type === 'card' ? [one.id] : [])))]
  select(ids, row.type === 'card' ? row.id : ids.at(-1))
  announce(t().outline.selected(formatNumber(ids.length), ids.length))
}

/** Right: unfolds, or goes on to the cells. Left: folds, or goes to the row above in the tree. */
export function sideways(row: OutlineRow, step: 1 | -1, columns: readonly Column[]): void {
  if (step === 1 && row.expanded === false) return setFolded([row.key], false)
  if (step === 1) return row.type === 'card' ? focusSpot(row.key, columns[1]) : goTo(indexOf(row.key) + 1)
  if (row.expanded === true && !isFiltering(useView.getState().filter)) return setFolded([row.key], true)
  const parent = row.parentKey === undefined ? -1 : indexOf(row.parentKey)
  if (parent >= 0) goTo(parent)
}

/** Goes along the cells of a row; before the first one lies the row as a whole. */
export function alongCells(row: CardRow, column: Column, step: 1 | -1, columns: readonly Column[]): void {
  const next = columns[columns.indexOf(column) + step]
  if (next === undefined) return
  focusSpot(row.key, next === 'title' ? undefined : next)
}

export function selectAllRows(): void {
  const ids = [...new Set(currentRows().flatMap((row) => (row.type === 'card' ? [row.id] : [])))]
  const { primary } = useView.getState()
  select(ids, primary ?? ids.at(-1))
  announce(t().outline.selected(formatNumber(ids.length), ids.length))
}

export function toHeader(column: Column | undefined): void {
  focusSpot(HEADER, column ?? 'title')
}

export const indexOf = (key: string): number => currentRows().findIndex((row) => row.key === key)
