import { create } from 'zustand'
import type { Column, Sort } from './model'

/** What has the roving focus: a row, one of its cells, or a column header. */
export interface Spot {
  /** Key of a row; `header` for the column headers. */
  readonly key: string
  /** Undefined: the row as a whole. */
  readonly column: Column | undefined
}

export const HEADER = 'header'

/** How the outline looks at the plan. Nothing of it is saved, and no change of it is an undo step. */
export interface OutlineState {
  /** Keys of folded rows. */
  readonly folded: ReadonlySet<string>
  readonly sort: Sort | undefined
  readonly spot: Spot | undefined
  /** The row from which Shift extends the selection. */
  readonly anchor: string | undefined
  /** The cell being edited; titles are edited through the view store, as on the canvas. */
  readonly cell: Spot | undefined
  /** A wish that the spot takes the keyboard; a new number is a new wish. */
  readonly grab: number
}

const initial: OutlineState = {
  folded: new Set(),
  sort: undefined,
  spot: undefined,
  anchor: undefined,
  cell: undefined,
  grab: 0,
}

export const useOutline = create<OutlineState>(() => initial)

export const setOutline = (next: Partial<OutlineState>): void => useOutline.setState(next)

/** Another plan was opened. */
export const resetOutline = (): void => useOutline.setState(initial)

/** Moves the roving focus, and the keyboard with it. */
export function focusSpot(key: string, column?: Column): void {
  useOutline.setState({ spot: { key, column }, cell: undefined, grab: useOutline.getState().grab + 1 })
}

/** Gives the keyboard back to the spot that has the roving focus. */
export function focusAgain(): void {
  useOutline.setState({ cell: undefined, grab: useOutline.getState().grab + 1 })
}

export function setFolded(keys: readonly string[], folded: boolean): void {
  const next = new Set(useOutline.getState().folded)
  for (const key of keys) {
    if (folded) next.add(key)
    else next.delete(key)
  }
  useOutline.setState({ folded: next })
}
