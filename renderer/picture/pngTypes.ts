import type { Language } from '../../shared/messages/language'
import type { Scene, SceneCard, SceneRope } from '../../shared/scene/types'

/** A scene without what there is thousands of. */
export type SceneFrame = Omit<Scene, 'cards' | 'ropes'>

/** What the painting worker is told: cards and ropes, some at a time, then how to paint them. */
export type PngJob =
  | { readonly type: 'cards'; readonly cards: readonly SceneCard[] }
  | { readonly type: 'ropes'; readonly ropes: readonly SceneRope[] }
  | {
      readonly type: 'paint'
      readonly frame: SceneFrame
      readonly scale: number
      readonly transparent: boolean
      /** A worker does not know what language the window speaks. */
      readonly language: Language
    }

/** What it answers: how far it is, 0–1, then the picture or the reason why there is none. */
export type PngAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'done'; readonly bytes: Uint8Array<ArrayBuffer>; readonly note: string | undefined }
  | { readonly type: 'failed'; readonly message: string }
