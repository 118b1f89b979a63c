import type { Table } from '../../shared/importers/table/types'
import type { Prefs } from '../../shared/ipc/prefs'
import type { Said } from '../../shared/messages/language'
import type { NodeId } from '../../shared/schema/ids'

export type ThemePreference = Prefs['theme']

/** Line of sight: the cards it starts from, and how many links up and down it reaches (Infinity: all). */
export interface FocusState {
  readonly ids: readonly NodeId[]
  readonly depth: number
}

/** What the middle of the window shows: the drawing, the outline, or both side by side. */
export type ViewLayout = 'cascade' | 'outline' | 'split'

/** A look that the picture left by itself, to come nearer or to show more, and the zoom that it went to. */
export interface LeftLook {
  readonly before: {
    readonly x: number
    readonly y: number
    readonly zoom: number
    readonly width: number
    readonly height: number
  }
  readonly zoom: number
}

/** A wish that the drawing shows cards. */
export interface Reveal {
  readonly ids: readonly NodeId[]
  readonly serial: number
  /** Without zooming. */
  readonly pan: boolean
  /** The step of the history that was undone: the picture goes back to where it was before, if that had moved it far. */
  readonly undone?: number
  /** The picture goes back to this look, unless the person has zoomed since. */
  readonly left?: LeftLook
}

export interface PanelState {
  readonly inspector: boolean
  readonly findings: boolean
  readonly minimap: boolean
  readonly parking: boolean
  /** Widths that the person gave to panels, by their ids, in CSS pixels. */
  readonly sizes: Readonly<Record<string, number>>
}

export interface FindState {
  readonly open: boolean
  readonly query: string
  /** Cards that match, best first; of very many the first ones. */
  readonly matches: readonly NodeId[]
  /** How many match in all. */
  readonly total: number
  /** Index into `matches` of the card shown. */
  readonly at: number
  /** While a very large plan is looked through. */
  readonly busy: boolean
}

/** What to show in a dialog. `type` picks the dialog; the rest are its props. */
export type DialogRequest =
  | {
      readonly type:
        | 'new'
        | 'shortcuts'
        | 'about'
        | 'guide'
        | 'spelling'
        | 'people'
        | 'teams'
        | 'accounts'
        | 'periods'
        | 'levels'
        | 'plan'
    }
  | { readonly type: 'export'; readonly format: 'svg' | 'png' }
  | { readonly type: 'rules'; readonly rule?: string }
  | {
      readonly type: 'suppress'
      readonly rule: string
      readonly nodeId?: NodeId
      /** Takes the focus on, when the finding is gone. */
      readonly goOn: () => void
    }
  | { readonly type: 'linkNote'; readonly linkId: string }
  | { readonly type: 'pasteTable'; readonly table: Table; readonly asText: () => void }
  | {
      readonly type: 'question'
      readonly title: string
      readonly text: string
      readonly choices: readonly Choice[]
      readonly onDismiss?: () => void
    }

export interface Choice {
  readonly label: string
  readonly kind?: 'primary' | 'danger' | 'plain'
  readonly run: () => void
}

export interface Toast {
  readonly id: number
  readonly tone: 'info' | 'success' | 'warning' | 'error'
  readonly text: Said
  readonly actions: readonly { readonly label: Said; readonly run: () => void }[]
  /** The position of the history it speaks of: it goes as soon as the plan moves on. */
  readonly step?: number
  /** It speaks of a file, which can be dragged from here into another program. */
  readonly drag?: () => void
  /** A refusal: it goes with the next thing the person does. */
  readonly passing?: boolean
}
