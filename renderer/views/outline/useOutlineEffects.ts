import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { setOutlineElement } from '../../canvas/canvasFocus'
import { useDocument } from '../../store/documentStore'
import { firstPictureDrawn } from '../../store/firstPicture'
import { usePrimary } from '../../store/hooks'
import { noteColumns, setActiveView } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { currentRows } from './currentRows'
import { unfoldTo } from './edits'
import type { Column, OutlineRow } from './model'
import { focusAgain, HEADER, resetOutline, type Spot, setOutline, useOutline } from './outlineStore'
import { showRow } from './useWindow'

/** Another plan starts with everything unfolded and nothing filtered. */
export function useReset(): void {
  const opened = useDocument((state) => state.opened)
  const shown = useRef(opened)
  useLayoutEffect(() => {
    if (shown.current !== opened) resetOutline()
    shown.current = opened
  }, [opened])
}

/** The outline takes the keyboard when it comes, and tells the rest of the window how to give it back. */
export function useOutlineElement(table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    setOutlineElement(table.current, focusAgain)
    if (useView.getState().activeView === 'outline') focusAgain()
    return () => {
      setOutlineElement(null)
      setOutline({ cell: undefined })
    }
  }, [table])
}

/** Where there is no drawing, the outline is a plan's first picture. */
export function useShown(): void {
  const opened = useDocument((state) => state.opened)
  useEffect(firstPictureDrawn, [opened])
}

/** Follows the selection, wherever it was made, and shows what others wish to be seen. */
export function useFollow(): void {
  const primary = usePrimary()
  const reveal = useView((state) => state.reveal)
  useLayoutEffect(() => {
    const index = useDocument.getState().plan?.index
    if (primary === undefined || index === undefined) return
    const rows = currentRows()
    const { spot } = useOutline.getState()
    const here = rows.find((row) => row.key === spot?.key)
    if (here?.type === 'card' && here.id === primary) return
    unfoldTo(index, primary)
    setOutline({ spot: { key: primary, column: undefined }, anchor: primary })
  }, [primary])
  useEffect(() => {
    const index = useDocument.getState().plan?.index
    if (reveal.serial === 0 || index === undefined) return
    for (const id of reveal.ids.slice(0, 200)) unfoldTo(index, id)
  }, [reveal])
}

/** A spot that went with its row moves to what is now in its place. */
export function useKeepSpot(rows: readonly OutlineRow[]): void {
  const spot = useOutline((state) => state.spot)
  const at = useRef(0)
  useLayoutEffect(() => {
    // As it is by now: when the outline comes, the selected card has just become the spot.
    const now = useOutline.getState().spot
    if (now?.key === HEADER) return
    const here = rows.findIndex((row) => row.key === now?.key)
    if (here >= 0) {
      at.current = here
      return
    }
    const near = rows[Math.min(at.current, rows.length - 1)]
    if (near !== undefined) setOutline({ spot: { key: near.key, column: undefined } })
  }, [rows, spot])
}

/** Tells which columns there are. A spot that went with its column moves to the row, or to the title's heading. */
export function useKeepColumn(columns: readonly Column[]): void {
  useLayoutEffect(() => {
    noteColumns(columns.filter((one) => one !== 'title'))
    const { spot, cell } = useOutline.getState()
    const gone = (one: Spot | undefined) => one?.column !== undefined && !columns.includes(one.column)
    if (gone(cell)) setOutline({ cell: undefined })
    if (spot !== undefined && gone(spot))
      setOutline({ spot: { key: spot.key, column: spot.key === HEADER ? 'title' : undefined } })
  }, [columns])
}

export interface RovingFocus {
  readonly table: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly rows: readonly OutlineRow[]
  /** A row's height in pixels. */
  readonly height: number
  /** How much of the rows is seen at once, in pixels. */
  readonly room: number
}

/** Shows the spot when it moves or the table is of another size, and gives it the page's focus while the table has the keyboard. */
export function useRovingFocus({ table, scroller, rows, height, room }: RovingFocus): void {
  const spot = useOutline((state) => state.spot)
  const grab = useOutline((state) => state.grab)
  const grabbed = useRef(0)
  const within = useRef(false)
  useEffect(() => {
    const listeners = new AbortController()
    const note = (event: FocusEvent) => {
      within.current = table.current?.contains(event.target as Node) ?? false
      if (within.current) setActiveView('outline')
    }
    document.addEventListener('focusin', note, { signal: listeners.signal })
    return () => listeners.abort()
  }, [table])
  useLayoutEffect(() => {
    if (spot === undefined) return
    const at = rows.findIndex((row) => row.key === spot.key)
    if (at >= 0) showRow(scroller.current, at, height)
    const wanted = grab > grabbed.current
    // A row that goes takes the focus with it: the page then has none, and the table still is where the person is.
    const lost = within.current && document.activeElement === document.body
    grabbed.current = grab
    if ((!wanted && !lost && !within.current) || isBusy()) return
    elementOf(table.current, spot)?.focus({ preventScroll: true })
  }, [spot, grab, rows, height, room, scroller, table])
}

/** An open editor or dialog has the keyboard, and keeps it. */
function isBusy(): boolean {
  const { editing, dialogs } = useView.getState()
  return useOutline.getState().cell !== undefined || editing !== undefined || dialogs.length > 0
}

function elementOf(table: HTMLElement | null, spot: { key: string; column: string | undefined }): HTMLElement | null {
  const row = table?.querySelector<HTMLElement>(`[data-row="${CSS.escape(spot.key)}"]`)
  if (spot.column === undefined) return row ?? null
  return row?.querySelector<HTMLElement>(`[data-cell="${spot.column}"]`) ?? row ?? null
}
