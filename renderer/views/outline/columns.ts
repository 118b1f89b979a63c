import { t } from '../../../shared/messages/language'
import { COLUMNS, type Column } from './model'

/** Widths in rem. The title takes the rest, and needs this much. */
export const TITLE_LEAST = 18

/** The width of a column; the longest status has to fit in the language of the window. */
export function widthOf(column: Exclude<Column, 'title'>): number {
  return column === 'status' ? t().outline.statusWidth : WIDTHS[column]
}

const WIDTHS: Readonly<Record<Exclude<Column, 'title' | 'status'>, number>> = {
  owner: 8,
  target: 8,
  due: 6,
  cadence: 6.5,
  findings: 4.25,
}
/** What gives way first when room is short. The inspector shows what the table leaves out. */
const GIVE_WAY: readonly Column[] = ['cadence', 'due', 'target', 'owner', 'status']

/**
 * The columns that fit.
 * @param width of the table, in rem
 */
export function columnsFor(width: number): readonly Column[] {
  const shown = new Set<Column>(COLUMNS)
  const needed = () => [...shown].reduce((sum, column) => sum + (column === 'title' ? TITLE_LEAST : widthOf(column)), 0)
  for (const column of GIVE_WAY) {
    if (needed() <= width) break
    shown.delete(column)
  }
  return COLUMNS.filter((column) => shown.has(column))
}

/** The grid's tracks for these columns. */
export function tracks(columns: readonly Column[]): string {
  return columns.map((column) => (column === 'title' ? 'minmax(0, 1fr)' : `${widthOf(column)}rem`)).join(' ')
}
