import { type Language } from '../../../shared/messages/language'
import type { Scene } from '../../../shared/scene/types'

/** What the painting worker is asked. */
export interface PngJob {
  readonly scene: Scene
  readonly scale: number
  readonly transparent: boolean
  /** A worker does not know what language the window speaks. */
  readonly language: Language
}

/** What it answers: how far it is, then the picture or the reason why there is none. */
export type PngAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly text: string }
  | { readonly type: 'done'; readonly bytes: Uint8Array<ArrayBuffer>; readonly note: string | undefined }
  | { readonly type: 'failed'; readonly message: string }
