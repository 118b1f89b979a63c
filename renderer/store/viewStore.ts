import { create } from 'zustand'
import type { ActionId } from '../../shared/actions/actions'
import { OUTLINE_COLUMNS, type OutlineColumn, type Prefs } from '../../shared/ipc/prefs'
import type { Language } from '../../shared/messages/language'
import { type CardFilter, NO_FILTER } from '../../shared/model/filter/types'
import type { ScreenTheme } from '../../shared/scene/types'
import type { LinkId, NodeId } from '../../shared/schema/ids'
import type {
  DialogRequest,
  FindState,
  FocusState,
  PanelState,
  Reveal,
  ThemePreference,
  Toast,
  ViewLayout,
} from './viewTypes'

/**
 * How the window looks at the plan: nothing in here is saved in the file, and no change here is an undo step.
 * Write with the functions of viewActions.ts; read with `useView(selector)`.
 */
export interface ViewState {
  /** Selected cards, in the order of selecting. */
  readonly selection: readonly NodeId[]
  /** The card that keys act on: the last one selected, and the one with the roving focus. */
  readonly primary: NodeId | undefined
  /** A selected rope; never set together with cards. */
  readonly rope: LinkId | undefined
  /** The card whose title is being typed, in the view that is active. `seed` replaces the title; `fresh`: Esc removes the card. */
  readonly editing: { readonly id: NodeId; readonly seed?: string; readonly fresh?: boolean } | undefined
  /** A press on a card adds it to the selection, or takes it out: fingers have no Shift. */
  readonly selecting: boolean
  readonly focus: FocusState | undefined
  /** Branches that this window folds away; undefined: those that the plan keeps. */
  readonly folds: ReadonlySet<string> | undefined
  /** Branches that the plan keeps folded, opened in this window to show a card inside. */
  readonly unfolded: ReadonlySet<string>
  /** Cards that just changed through undo, a fix or "go to": they light up for a moment. */
  readonly flash: { readonly ids: readonly NodeId[]; readonly serial: number }
  /** A wish that the canvas shows these cards; a new serial is a new wish. */
  readonly reveal: Reveal
  readonly layout: ViewLayout
  /** The view that had the keyboard last: titles are typed there. */
  readonly activeView: 'cascade' | 'outline'
  readonly panels: PanelState
  /** Widths that the person gave to the outline's columns, by their names, in rem. */
  readonly columnWidths: Readonly<Record<string, number>>
  /** The outline's columns that the person wants to see, the least wanted first; null: as many as fit. */
  readonly outlineColumns: Prefs['outlineColumns']
  /** Those that it shows, the title not among them. */
  readonly shownColumns: readonly OutlineColumn[]
  /** The window is too narrow for panels beside the drawing: one at a time lies over it. */
  readonly narrow: boolean
  /** Somebody uses a finger: whatever can be touched is at least 44 pixels. */
  readonly coarse: boolean
  readonly theme: ThemePreference
  readonly language: Prefs['language']
  /** How large everything is, in percent. */
  readonly interfaceSize: Prefs['interfaceSize']
  /** The language that the texts are in; the window is drawn again when it changes. */
  readonly spoken: Language
  /** What the theme preference comes to right now. */
  readonly scheme: ScreenTheme
  readonly find: FindState
  readonly paletteOpen: boolean
  /** The command whose second question the palette opens with. */
  readonly paletteStep: ActionId | undefined
  /** Open dialogs, the topmost last. */
  readonly dialogs: readonly DialogRequest[]
  readonly toasts: readonly Toast[]
  /** What the polite live region says; a new serial is said again even when the words are the same. */
  readonly announcement: { readonly text: string; readonly serial: number }
  /** 1 = 100 %. Written by the canvas when a zoom comes to rest. */
  readonly zoom: number
  /** Which cards are looked at: drawing, outline and list of findings go by it. */
  readonly filter: CardFilter
  /** The bar that edits the filter is asked for; while it filters by a field it shows anyway. */
  readonly filterOpen: boolean
  /** Which of the findings of those cards the panel shows. */
  readonly findingFilter: FindingFilter
  /** The finding that F8 stands on. */
  readonly currentFinding: string | undefined
}

export interface FindingFilter {
  readonly area: string | undefined
  readonly text: string
  readonly group: 'area' | 'severity' | 'card'
  readonly showSuppressed: boolean
}

export const initialView: ViewState = {
  selection: [],
  primary: undefined,
  rope: undefined,
  editing: undefined,
  selecting: false,
  focus: undefined,
  folds: undefined,
  unfolded: new Set(),
  flash: { ids: [], serial: 0 },
  reveal: { ids: [], serial: 0, pan: false },
  layout: 'cascade',
  activeView: 'cascade',
  panels: { inspector: true, findings: true, minimap: true, parking: false, sizes: {} },
  columnWidths: {},
  outlineColumns: null,
  shownColumns: OUTLINE_COLUMNS,
  narrow: false,
  coarse: false,
  theme: 'system',
  language: 'system',
  interfaceSize: '100',
  spoken: 'en',
  scheme: 'light',
  find: { open: false, query: '', matches: [], total: 0, at: 0, busy: false },
  paletteOpen: false,
  paletteStep: undefined,
  dialogs: [],
  toasts: [],
  announcement: { text: '', serial: 0 },
  zoom: 1,
  filter: NO_FILTER,
  filterOpen: false,
  findingFilter: { area: undefined, text: '', group: 'severity', showSuppressed: false },
  currentFinding: undefined,
}

export const useView = create<ViewState>(() => initialView)
