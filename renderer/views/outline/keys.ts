import type { KeyboardEvent } from 'react'
import { t } from '../../../shared/messages/language'
import { isActionEnabled, runAction } from '../../store/actions'
import { useDocument } from '../../store/documentStore'
import { announce, select, toggleSelect } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { clearCell } from './cellEdits'
import { currentRows } from './currentRows'
import { addBelow, addBeside, move, refuse, remove, rename, shift } from './edits'
import { type CardRow, type Column, type OutlineRow } from './model'
import { focusSpot, HEADER, setFolded, setOutline, useOutline } from './outlineStore'
import { nextSort } from './sorting'
import { alongCells, goTo, indexOf, selectAllRows, sideways, toHeader } from './walk'

/** What the keys need to know about the table besides its state. */
export interface KeyContext {
  readonly columns: readonly Column[]
  /** Rows that fit on a page. */
  readonly page: number
  /** Opens a cell's editor; says why where it has none. */
  readonly openCell: (row: CardRow, column: Column) => void
  /** Makes a column wider, or narrower, by so many rem. */
  readonly resize: (column: Column, by: number) => void
}

interface Press extends KeyContext {
  readonly event: KeyboardEvent
  readonly row: OutlineRow
  readonly at: number
  readonly column: Column | undefined
  readonly command: boolean
}

/** The keys of the outline. What is not used goes on to the shortcuts of the window. */
export function onOutlineKey(event: KeyboardEvent, context: KeyContext): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return
  if (isTyping(event)) return
  const { spot } = useOutline.getState()
  if (spot === undefined || (event.altKey && spot.key !== HEADER)) return
  const used = spot.key === HEADER ? headerKey(event, spot.column ?? 'title', context) : rowKey(event, spot, context)
  if (!used) return
  event.preventDefault()
  event.stopPropagation()
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [role="listbox"], [data-cell-editor]') !== null
  )
}

function rowKey(event: KeyboardEvent, spot: { key: string; column: Column | undefined }, context: KeyContext): boolean {
  const at = indexOf(spot.key)
  const row = currentRows()[at]
  if (row === undefined) return false
  const press: Press = {
    ...context,
    event,
    row,
    at,
    column: spot.column,
    command: event.ctrlKey || event.metaKey,
  }
  return press.command ? commandKey(press) : walkKey(press) || editKey(press)
}

/** Arrows, Home, End and pages. */
function walkKey(press: Press): boolean {
  const { event, at, row, column, columns, page } = press
  const how = event.shiftKey ? 'extend' : 'select'
  const cell = event.shiftKey ? undefined : column
  switch (event.key) {
    case 'ArrowDown':
      goTo(at + 1, how, cell)
      return true
    case 'ArrowUp':
      if (at === 0 && !event.shiftKey) toHeader(column)
      else goTo(at - 1, how, cell)
      return true
    case 'PageDown':
      goTo(at + page, how, cell)
      return true
    case 'PageUp':
      goTo(at - page, how, cell)
      return true
    case 'Home':
    case 'End':
      jump(press, how)
      return true
    case 'ArrowLeft':
    case 'ArrowRight': {
      if (event.shiftKey) return false
      const step = event.key === 'ArrowRight' ? 1 : -1
      if (column === undefined || row.type === 'group') sideways(row, step, columns)
      else alongCells(row, column, step, columns)
      return true
    }
    default:
      return false
  }
}

function jump({ event, row, column, columns }: Press, how: 'extend' | 'select'): void {
  const first = event.key === 'Home'
  if (column !== undefined && how === 'select') {
    const target = first ? undefined : columns.at(-1)
    focusSpot(row.key, target)
  } else goTo(first ? 0 : currentRows().length - 1, how)
}

/** With Ctrl or Cmd: what the canvas does with the same keys, and moving without selecting. */
function commandKey({ event, at, row, column }: Press): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
      if (event.shiftKey) move(at, step)
      else goTo(at + step, 'keep', column)
      return true
    case 'ArrowLeft':
    case 'ArrowRight':
      if (event.shiftKey) shift(at, step === 1 ? 'in' : 'out')
      return event.shiftKey
    case 'Home':
    case 'End':
      goTo(key === 'Home' ? 0 : currentRows().length - 1, event.shiftKey ? 'extend' : 'select')
      return true
    case 'Enter':
      if (row.type === 'card') addBelow(row.id)
      return true
    case ' ':
      if (row.type === 'card') toggleSelect(row.id)
      return true
    case 'a':
      selectAllRows()
      return true
    case 'y':
      return runAction('edit.redo')
    default:
      return false
  }
}

function editKey(press: Press): boolean {
  const { event, row, column } = press
  switch (event.key) {
    case 'Tab':
      return indentKey(press)
    case 'Escape':
      leave(column, row)
      return true
    case 'Enter':
      enter(press)
      return true
    case 'Insert':
      if (row.type === 'card') addBelow(row.id)
      return true
    case 'F2':
      if (row.type === 'card') open(press, row)
      return true
    case 'Delete':
    case 'Backspace':
      if (row.type === 'card') erase(row, column)
      return true
    case ' ':
      if (row.type === 'card') select([row.id])
      else setFolded([row.key], row.expanded === true)
      return true
    case '*':
      setFolded(siblingKeys(row), false)
      return true
    default:
      return typed(press)
  }
}

function erase(row: CardRow, column: Column | undefined): void {
  const index = useDocument.getState().plan?.index
  const node = index?.node(row.id)
  if (column === undefined || index === undefined || node === undefined) return remove(row)
  const done = clearCell(index, node, column)
  if (done.ok) announce(t().outline.cleared(t().outline.columns[column]))
  else refuse(done.error.message)
}

function siblingKeys(row: OutlineRow): readonly string[] {
  return currentRows().flatMap((one) => (one.parentKey === row.parentKey && one.expanded === false ? [one.key] : []))
}

/** Tab leaves the table where no card is selected, so that nobody is caught in it. */
function indentKey({ event, row, at, column }: Press): boolean {
  if (column !== undefined || row.type !== 'card' || !useView.getState().selection.includes(row.id)) return false
  shift(at, event.shiftKey ? 'out' : 'in')
  return true
}

function leave(column: Column | undefined, row: OutlineRow): void {
  if (column !== undefined) return focusSpot(row.key)
  const { find, focus, selecting, selection } = useView.getState()
  if ((find.open || selecting || focus !== undefined) && isActionEnabled('edit.selectNone'))
    return void runAction('edit.selectNone')
  if (selection.length === 0) return
  select([])
  announce(t().outline.nothingSelected)
}

function enter(press: Press): void {
  const { event, row } = press
  if (row.type === 'group') return setFolded([row.key], row.expanded === true)
  if (press.column !== undefined && !event.shiftKey) return open(press, row)
  addBeside(row, event.shiftKey ? 'before' : 'after')
}

function open({ column, openCell }: Press, row: CardRow): void {
  if (column === undefined || column === 'title') rename(row.id)
  else openCell(row, column)
}

/** A letter starts the title anew, or opens the cell; there the browser types it into the editor that opens. */
function typed(press: Press): boolean {
  const { event, row, column } = press
  if ([...event.key].length !== 1 || row.type !== 'card') return false
  if (column !== undefined && column !== 'title') {
    press.openCell(row, column)
    return false
  }
  rename(row.id, event.key)
  return true
}

function headerKey(event: KeyboardEvent, column: Column, { columns, resize }: KeyContext): boolean {
  const step = event.key === 'ArrowRight' ? 1 : -1
  if (event.altKey) {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return false
    resize(column, step)
    return true
  }
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = columns[columns.indexOf(column) + step]
      if (next !== undefined) focusSpot(HEADER, next)
      return true
    }
    case 'ArrowDown':
      goTo(0, 'select', column === 'title' ? undefined : column)
      return true
    case 'Enter':
    case ' ':
      sortBy(column)
      return true
    default:
      return false
  }
}

/** Sorts the siblings by a column: up, down, then back to the plan's own order; at once without a column. */
export function sortBy(column: Column | undefined): void {
  const sort = column === undefined ? undefined : nextSort(useOutline.getState().sort, column)
  setOutline({ sort })
  announce(sort === undefined ? t().outline.planOrder : t().outline.sorted(t().outline.columns[sort.column], sort.down))
}

/** Why a cell cannot be edited in the table. */
export function refuseCell(row: CardRow, column: Column, reason: string): void {
  focusSpot(row.key, column)
  refuse(reason)
}
