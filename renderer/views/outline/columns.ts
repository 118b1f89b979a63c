import type { OutlineColumn } from '../../../shared/ipc/prefs'
import { t } from '../../../shared/messages/language'
import { COLUMNS, type Column } from './model'

/** Widths that the person gave to columns, in rem. The title has none: it takes what the others leave. */
export type ColumnWidths = Readonly<Record<string, number>>

/** Widths in rem. The title takes the rest. It needs this much to begin with; what only some cards have is shown where it has more. */
const TITLE_LEAST = 18
const TITLE_BESIDE_MORE = 21
const OF_SOME: readonly Column[] = ['cadence', 'priority', 'period']
/** How narrow a person can make the title, and any other column: its first letters still tell what it is. */
const NARROWEST = { title: 8, other: 3 }

const WIDTHS: Readonly<Record<Exclude<OutlineColumn, 'status'>, number>> = {
  owner: 8,
  priority: 5,
  period: 6.5,
  target: 8,
  due: 6,
  cadence: 6.5,
  findings: 4.25,
}
/** With less room than this, what somebody has chosen cannot be read any more. */
const READABLE: Readonly<Record<Column, number>> = {
  title: 10,
  owner: 5,
  status: 5,
  priority: 4,
  period: 4.5,
  target: 5,
  due: 5,
  cadence: 5,
  findings: 4.25,
}
/** What gives way first when room is short, and nobody has said otherwise. The inspector shows what the table leaves out. */
export const GIVE_WAY: readonly OutlineColumn[] = [
  'cadence',
  'priority',
  'period',
  'due',
  'target',
  'owner',
  'status',
  'findings',
]

/** A column's width as it comes; the longest status has to fit in the language of the window. */
function standardWidth(column: Column): number {
  if (column === 'title') return TITLE_LEAST
  return column === 'status' ? t().outline.statusWidth : WIDTHS[column]
}

const narrowest = (column: Column): number => (column === 'title' ? NARROWEST.title : NARROWEST.other)

/**
 * The columns that fit.
 * @param width of the table, in rem
 * @param chosen those that somebody wants to see, the least wanted first: they become narrower before one of them gives
 *   way; null: as many as fit as wide as they come, but for the findings, which always do
 */
export function columnsFor(width: number, chosen: readonly OutlineColumn[] | null = null): readonly Column[] {
  const shown = new Set<Column>(['title', ...(chosen ?? GIVE_WAY)])
  const needed = () => (chosen === null ? widthAsTheyCome(shown) : sum([...shown].map((column) => READABLE[column])))
  for (const column of chosen ?? GIVE_WAY.slice(0, -1)) {
    if (needed() <= width) break
    shown.delete(column)
  }
  return COLUMNS.filter((column) => shown.has(column))
}

function widthAsTheyCome(columns: ReadonlySet<Column>): number {
  const more = OF_SOME.some((column) => columns.has(column)) ? TITLE_BESIDE_MORE - TITLE_LEAST : 0
  return sum([...columns].map(standardWidth)) + more
}

/**
 * How wide each column is.
 * @param given widths that the person chose; in a narrower table those of the other columns give way first, as long as they
 *   can be read, then these too, each by its share
 * @param room width of the table, in rem
 * @returns widths in rem, in the order of the columns
 */
export function widthsIn(columns: readonly Column[], given: ColumnWidths, room: number): readonly number[] {
  const wanted = columns.map((column) => (column === 'title' ? 0 : (given[column] ?? standardWidth(column))))
  const least = columns.map((column, at) => (given[column] === undefined ? READABLE[column] : (wanted[at] ?? 0)))
  const eased = narrowed(wanted, least, room - TITLE_LEAST)
  const widths = narrowed(eased, columns.map(narrowest), room - NARROWEST.title)
  return columns.map((column, at) => (column === 'title' ? Math.max(0, room - sum(widths)) : (widths[at] ?? 0)))
}

/** Makes widths smaller, each by its share of what it can spare, until they fit or are all at their least. */
function narrowed(widths: readonly number[], least: readonly number[], room: number): readonly number[] {
  const spare = widths.map((width, at) => Math.max(0, width - (least[at] ?? 0)))
  const missing = sum(widths) - room
  const part = missing <= 0 ? 0 : Math.min(1, missing / Math.max(sum(spare), 1e-6))
  return widths.map((width, at) => width - part * (spare[at] ?? 0))
}

/**
 * Moves the border at the right of a column: the column takes the room from those right of it, nearest first, or leaves
 * its own to the next one, and then that of those left of it.
 * @param widths of all columns, in rem
 * @param by rem, to the right
 */
export function moveBorder(
  columns: readonly Column[],
  widths: readonly number[],
  at: number,
  by: number,
): readonly number[] {
  const left = columns.map((_, i) => i).slice(0, at + 1)
  const right = columns.map((_, i) => i).slice(at + 1)
  const [givers, taker] = by > 0 ? [right, at] : [left.reverse(), at + 1]
  if (taker >= columns.length) return widths
  const next = [...widths]
  let open = Math.abs(by)
  for (const i of givers) {
    const column = columns[i]
    const width = next[i] ?? 0
    const given = column === undefined ? 0 : Math.min(open, Math.max(0, width - narrowest(column)))
    next[i] = width - given
    open -= given
  }
  next[taker] = (next[taker] ?? 0) + Math.abs(by) - open
  return next
}

/**
 * Makes a column wider, or narrower, at the cost of the title; the title at that of its neighbours.
 * @param by rem
 */
export function widen(
  columns: readonly Column[],
  widths: readonly number[],
  column: Column,
  by: number,
): readonly number[] {
  const at = columns.indexOf(column)
  if (at <= 0) return moveBorder(columns, widths, at, by)
  const [title = 0] = widths
  const width = widths[at] ?? 0
  const done = Math.max(narrowest(column) - width, Math.min(by, title - NARROWEST.title))
  return widths.map((each, i) => (i === 0 ? title - done : i === at ? each + done : each))
}

/** What has to be remembered of widths: all but the title's. */
export function givenBy(columns: readonly Column[], widths: readonly number[]): ColumnWidths {
  const entries = columns.map((column, at) => [column, Math.round((widths[at] ?? 0) * 100) / 100] as const)
  return Object.fromEntries(entries.filter(([column]) => column !== 'title'))
}

/** The grid's tracks. */
export function tracks(columns: readonly Column[], widths: readonly number[]): string {
  return columns.map((column, at) => (column === 'title' ? 'minmax(0, 1fr)' : `${widths[at] ?? 0}rem`)).join(' ')
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
