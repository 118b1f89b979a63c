import type { PointerEvent } from 'react'
import { holdGesture } from '../../store/heldGesture'
import { setColumnWidths } from '../../store/viewActions'
import { givenBy, moveBorder, widen } from './columns'
import type { Column } from './model'

/** The table as it was when a border was touched. */
export interface TableWidths {
  readonly columns: readonly Column[]
  /** Of all columns, in rem. */
  readonly widths: readonly number[]
  /** Pixels. */
  readonly rem: number
}

/** The border at the right of a column follows the pointer until it is let go; a key puts it back. */
export function grabBorder(event: PointerEvent<HTMLElement>, { columns, widths, rem }: TableWidths, at: number): void {
  if (event.button !== 0) return
  event.preventDefault()
  const border: HTMLElement = event.currentTarget
  const from = event.clientX
  const done = new AbortController()
  const { signal } = done
  const set = (next: readonly number[]) => setColumnWidths(givenBy(columns, next))
  border.setPointerCapture(event.pointerId)
  border.addEventListener(
    'pointermove',
    ({ clientX }) => set(moveBorder(columns, widths, at, (clientX - from) / rem)),
    { signal },
  )
  const release = holdGesture(() => {
    set(widths)
    // The border keeps the pointer: its release must not press the heading below it.
    done.abort()
  })
  const end = () => {
    done.abort()
    release()
  }
  border.addEventListener('lostpointercapture', end, { signal })
}

/**
 * Makes a column as wide as what its rows on the screen say. For the title, the others give up what they do not need.
 * @param within an element of the table
 */
export function fitColumn(within: HTMLElement, { columns, widths, rem }: TableWidths, column: Column): void {
  const table = within.closest<HTMLElement>('[role="treegrid"]')
  if (table === null) return
  const needed = (one: Column) => neededWidth(table, columns, one) / rem
  const others = columns.filter((one) => one !== 'title')
  const next =
    column === 'title'
      ? others.reduce(
          (now, one) => widen(columns, now, one, Math.min(0, needed(one) - widthOf(columns, now, one))),
          widths,
        )
      : widen(columns, widths, column, needed(column) - widthOf(columns, widths, column))
  setColumnWidths(givenBy(columns, next))
}

const widthOf = (columns: readonly Column[], widths: readonly number[], column: Column): number =>
  widths[columns.indexOf(column)] ?? 0

/** The widest cell of a column if nothing held it in, in pixels: it is laid out so, measured, and laid out as before. */
function neededWidth(table: HTMLElement, columns: readonly Column[], column: Column): number {
  const before = table.style.getPropertyValue('--columns')
  table.style.setProperty('--columns', columns.map((one) => (one === column ? 'max-content' : '0')).join(' '))
  const cells = [...table.querySelectorAll(`[data-cell="${column}"]`)]
  const widest = Math.max(0, ...cells.map((cell) => cell.getBoundingClientRect().width))
  table.style.setProperty('--columns', before)
  return Math.ceil(widest)
}
