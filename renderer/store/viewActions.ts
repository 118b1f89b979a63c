import type { ActionId } from '../../shared/actions/actions'
import { said, spoken } from '../../shared/messages/language'
import { type CardFilter, type FilterField, NO_FILTER, toggled } from '../../shared/model/filter/types'
import type { LinkId, NodeId } from '../../shared/schema/ids'
import { type FindingFilter, initialView, useView, type ViewState } from './viewStore'
import type { DialogRequest, FindState, LeftLook, PanelState, Toast, ViewLayout } from './viewTypes'

let serial = 0
const nextSerial = () => ++serial

function patch(next: Partial<ViewState>): void {
  useView.setState(next)
}

/** Selects these cards and nothing else; the last one becomes the card that keys act on. */
export function select(ids: readonly NodeId[], primary: NodeId | undefined = ids.at(-1)): void {
  patch({ selection: ids, primary, rope: undefined })
}

/** Adds a card to the selection, or takes it out. */
export function toggleSelect(id: NodeId): void {
  const { selection } = useView.getState()
  select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id])
}

/** Begins or ends adding cards to the selection press by press. */
export function setSelecting(selecting: boolean): void {
  patch({ selecting })
}

export function selectRope(rope: LinkId | undefined): void {
  patch({ rope, selection: [], primary: undefined })
}

/** Opens the title editor over a card; `seed` is what was typed to open it, `fresh` marks a card just created. */
export function startEditing(id: NodeId, options: { seed?: string; fresh?: boolean } = {}): void {
  patch({ selection: [id], primary: id, rope: undefined, editing: { id, ...options } })
}

export function stopEditing(): void {
  patch({ editing: undefined })
}

/**
 * Brings cards into view, and selects or edits the first one if asked.
 * @param options `pan`: moves the picture as little as it takes, and never zooms; else it comes so near that they can be
 *   read. `undone` and `left`: see `Reveal`
 */
export function requestReveal(
  id: NodeId | readonly NodeId[],
  options: { select?: boolean; edit?: boolean; flash?: boolean; pan?: boolean; undone?: number; left?: LeftLook } = {},
): void {
  const ids: readonly NodeId[] = typeof id === 'string' ? [id] : id
  if (options.select || options.edit) select(ids)
  const first = ids[0]
  if (options.edit && first !== undefined) startEditing(first)
  const { undone, left, pan = false } = options
  const back = { ...(undone === undefined ? {} : { undone }), ...(left === undefined ? {} : { left }) }
  patch({ reveal: { ids, serial: nextSerial(), pan, ...back } })
  if (options.flash) flash(ids)
}

/** Lights cards up for a moment. */
export function flash(ids: readonly NodeId[]): void {
  patch({ flash: { ids, serial: nextSerial() } })
}

/** Shows the whole line of sight of cards, the rest faded; no ids ends it. */
export function setFocus(ids: readonly NodeId[], depth = Number.POSITIVE_INFINITY): void {
  patch({ focus: ids.length === 0 ? undefined : { ids, depth: Math.max(1, depth) } })
}

/** Shows the drawing, the outline or both. The one that was asked for takes the keyboard. */
export function setLayout(layout: ViewLayout): void {
  patch({ layout, activeView: layout === 'cascade' ? 'cascade' : 'outline' })
}

/** Notes which view has the keyboard. */
export function setActiveView(activeView: ViewState['activeView']): void {
  if (useView.getState().activeView !== activeView) patch({ activeView })
}

/** Opens and closes panels. In a narrow window the one that is opened takes the place of the others. */
export function setPanels(panels: Partial<PanelState>): void {
  const { panels: before, narrow } = useView.getState()
  const opened = SIDES.find((side) => panels[side] === true && !before[side])
  const others = narrow && opened !== undefined ? { inspector: false, findings: false, parking: false } : {}
  patch({ panels: { ...before, ...others, ...panels } })
}

/** Sets widths of the outline's columns, in rem; the other columns keep theirs. */
export function setColumnWidths(widths: ViewState['columnWidths']): void {
  patch({ columnWidths: { ...useView.getState().columnWidths, ...widths } })
}

/** Chooses the outline's columns, the least wanted first; null: as many as fit. */
export function chooseColumns(outlineColumns: ViewState['outlineColumns']): void {
  patch({ outlineColumns })
}

/** Notes which columns the outline has room for. */
export function noteColumns(shownColumns: ViewState['shownColumns']): void {
  patch({ shownColumns })
}

const SIDES = ['inspector', 'findings', 'parking'] as const

/** The window became narrow, or wide again. */
export function setNarrow(narrow: boolean): void {
  patch({ narrow })
}

export function togglePanel(panel: 'inspector' | 'findings' | 'minimap' | 'parking'): void {
  setPanels({ [panel]: !useView.getState().panels[panel] })
}

export function setFind(find: Partial<FindState>): void {
  patch({ find: { ...useView.getState().find, ...find } })
}

/** Narrows which cards are looked at, or widens it. */
export function setFilter(filter: Partial<CardFilter>): void {
  patch({ filter: { ...useView.getState().filter, ...filter } })
}

export function toggleFilter(field: FilterField, value: string): void {
  patch({ filter: toggled(useView.getState().filter, field, value) })
}

/** All cards are looked at again. */
export function clearFilter(): void {
  patch({ filter: NO_FILTER })
}

export function openFilter(filterOpen = true): void {
  patch({ filterOpen })
}

export function setFindingFilter(filter: Partial<FindingFilter>): void {
  patch({ findingFilter: { ...useView.getState().findingFilter, ...filter } })
}

export function setCurrentFinding(currentFinding: string | undefined): void {
  patch({ currentFinding })
}

/** Opens or closes the palette; with a command, at the question that it asks. */
export function openPalette(paletteOpen = true, paletteStep?: ActionId): void {
  patch({ paletteOpen, paletteStep })
}

export function openDialog(request: DialogRequest): void {
  patch({ dialogs: [...useView.getState().dialogs, request] })
}

/** Closes the topmost dialog. */
export function closeDialog(): void {
  patch({ dialogs: useView.getState().dialogs.slice(0, -1) })
}

/** What a message is made of, with words for what it offers. */
export interface ToastWords extends Omit<Toast, 'id' | 'text' | 'actions'> {
  readonly actions: readonly { readonly label: () => string; readonly run: () => void }[]
}

/**
 * Shows a message at the window's edge. Returns its id.
 * @param words worded at once in every language: the person may switch while the message stands
 */
export function toast(words: () => string, { actions = [], ...options }: Partial<ToastWords> = {}): number {
  const { toasts } = useView.getState()
  const worded = actions.map(({ label, run }) => ({ label: said(label), run }))
  const entry: Toast = { tone: 'info', ...options, actions: worded, id: nextSerial(), text: said(words) }
  patch({ toasts: [...toasts.filter((other) => !replaces(entry, other)).slice(-3), entry] })
  return entry.id
}

/** The same words, another refusal, or another "done": only the last one is of use. */
function replaces(entry: Toast, other: Toast): boolean {
  if (spoken(other.text) === spoken(entry.text) || (entry.passing === true && other.passing === true)) return true
  return entry.step !== undefined && other.step !== undefined
}

/** Refusals go when the person does something else. */
export function dropPassingToasts(): void {
  dropToasts((entry) => entry.passing === true)
}

/** The plan moved on: an "Undo" in a message would now take back something else. @param step the history's position */
export function dropStaleToasts(step: number): void {
  dropToasts((entry) => entry.passing === true || (entry.step !== undefined && entry.step !== step))
}

function dropToasts(gone: (entry: Toast) => boolean): void {
  const { toasts } = useView.getState()
  if (toasts.some(gone)) patch({ toasts: toasts.filter((entry) => !gone(entry)) })
}

export function dismissToast(id: number): void {
  patch({ toasts: useView.getState().toasts.filter((entry) => entry.id !== id) })
}

/** So long, in milliseconds, what was said is still being begun: what follows from it is added instead of taking its place. */
const JUST = 100
let justSaid = ''
let silence: ReturnType<typeof setTimeout> | undefined

/** Says something to screen readers without interrupting them. */
export function announce(text: string): void {
  justSaid = text
  clearTimeout(silence)
  silence = setTimeout(() => (justSaid = ''), JUST)
  patch({ announcement: { text, serial: nextSerial() } })
}

/** Says what an edit led to, such as another card being selected, after what was said of the edit itself. */
export function announceNext(text: string): void {
  patch({ announcement: { text: justSaid === '' ? text : `${justSaid} ${text}`, serial: nextSerial() } })
}

export function setZoom(zoom: number): void {
  patch({ zoom })
}

/** Forgets everything that belongs to the plan shown; keeps theme and panels. */
export function resetView(): void {
  const { selection, primary, rope, editing, selecting, focus, folds, unfolded, find, currentFinding } = initialView
  const { filter, filterOpen } = initialView
  patch({
    selection,
    primary,
    rope,
    editing,
    selecting,
    focus,
    folds,
    unfolded,
    find,
    currentFinding,
    filter,
    filterOpen,
  })
}
