import { create } from 'zustand'
import type { Opened } from '../../shared/ipc/payloads'
import type { LayoutResult } from '../../shared/layout/types'
import type { PlanIndex } from '../../shared/model/types'
import type { AppError } from '../../shared/result'
import type { CheckResult } from '../../shared/rules/engine'
import type { SceneBuilder } from '../../shared/scene/sceneBuilder'
import type { Scene } from '../../shared/scene/types'
import type { PlanDocument } from '../../shared/schema/document'
import type { Session } from '../../shared/session/session'

/** Where the plan lives. Without a handle it has never been saved. */
export interface FileState {
  readonly handle: string | undefined
  readonly name: string
  /** The folder, as a person would say it. */
  readonly folder: string | undefined
  readonly readOnly: boolean
  /** A newer Plumbline made it: it can be looked at, and copied. */
  readonly newer?: boolean
}

/** Everything that every reader of a plan needs, of one and the same revision. */
export interface OpenPlan {
  readonly session: Session
  readonly doc: PlanDocument
  /** Kept alive and updated in place: read it together with `revision`. */
  readonly index: PlanIndex
  readonly revision: number
  /** The findings. Whoever asks before `checked` waits for a whole check. */
  readonly check: CheckResult
  /** Whether the findings are known: a plan is shown before it is checked. */
  readonly checked: boolean
  readonly scene: Scene
  readonly layout: LayoutResult
  /** The drawing as it is now, in other colours. */
  readonly repaint: SceneBuilder['repaint']
  readonly undoLabel: string | undefined
  readonly redoLabel: string | undefined
}

export type SaveState = 'saved' | 'edited' | 'saving' | 'failed'

/**
 * The document's side of the window. Write with the functions of documentActions.ts
 * (dispatch, undo, redo, newDocument, openDocument, save, saveAs); read with `useDocument(selector)`.
 */
export interface DocumentState {
  /** none: welcome screen. error: `error` says why; a plan opened before stays open. */
  readonly status: 'none' | 'loading' | 'ready' | 'error'
  readonly error: AppError | undefined
  /** The file that could not be read, for its name and for "Open what is sound". */
  readonly refused: Opened | undefined
  readonly file: FileState
  readonly plan: OpenPlan | undefined
  /** The plan as it was when its findings were known last: while a very large change is being checked, a moment ago. */
  readonly known: OpenPlan | undefined
  readonly saveState: SaveState
  /** Milliseconds since the epoch of the last successful save of this plan in this window. */
  readonly savedAt: number | undefined
  readonly saveError: AppError | undefined
  /** Grows with every plan opened: a key for components that hold state of their own. */
  readonly opened: number
  /** The `opened` of the last plan whose first picture has been painted. */
  readonly painted: number
}

export const noFile: FileState = { handle: undefined, name: '', folder: undefined, readOnly: false }

export const initialDocument: DocumentState = {
  status: 'none',
  error: undefined,
  refused: undefined,
  file: noFile,
  plan: undefined,
  known: undefined,
  saveState: 'saved',
  savedAt: undefined,
  saveError: undefined,
  opened: 0,
  painted: 0,
}

export const useDocument = create<DocumentState>(() => initialDocument)

/** Whether the first picture of the open plan is on the screen: what it does not need waits for that. */
export const isPainted = ({ painted, opened }: DocumentState): boolean => painted === opened && opened > 0

/** Whether a plan is shown. */
export const hasPlan = ({ plan }: DocumentState): boolean => plan !== undefined
