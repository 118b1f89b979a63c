import type { NodeId } from '../schema/ids'
import type { DriverCategory, NodeKind } from '../schema/nodes'

/** The themes of the window; `contrastDark` is high contrast on black. */
export type ScreenTheme = 'light' | 'dark' | 'contrast' | 'contrastDark'
export type ThemeName = ScreenTheme | 'print'

export interface Stroke {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
}

/** The four marks that every painter knows. Coordinates are absolute in a scene list, relative inside a card. */
export type Mark =
  | {
      readonly type: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
      readonly fill?: string
      readonly stroke?: Stroke
    }
  | {
      readonly type: 'path' /** SVG path data with M L C Q Z and absolute coordinates only. */
      readonly d: string
      readonly fill?: string
      readonly stroke?: Stroke
      readonly cap?: 'round' | 'butt'
    }
  | {
      readonly type: 'circle'
      readonly cx: number
      readonly cy: number
      readonly r: number
      readonly fill?: string
      readonly stroke?: Stroke
    }
  | TextMark

/** One line of text, already wrapped. `y` is the baseline. */
export interface TextMark {
  readonly type: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: 400 | 600
  readonly fill: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly direction?: 'rtl'
  /** Measured width in pixels; painters squeeze a line that a fallback font makes wider than this. */
  readonly width: number
  readonly tabular?: boolean
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface SceneCard extends Box {
  readonly id: NodeId
  readonly kind: NodeKind
  readonly category?: DriverCategory
  /** Relative to the card's upper left corner, painted in order. */
  readonly marks: readonly Mark[]
  /** The card in words, for screen readers and the SVG title: kind, title, owner, status, findings. */
  readonly description: string
}

export interface SceneRope {
  readonly id: string
  readonly parentId: NodeId
  readonly childId: NodeId
  readonly category?: DriverCategory
  /** Path data, from the parent's lower edge to the child's upper edge. */
  readonly d: string
  readonly stroke: Stroke
  readonly bounds: Box
}

/** A frayed end below a card from which nothing hangs, with the word for what is missing. */
export interface SceneStub {
  readonly nodeId: NodeId
  readonly missing: NodeKind | 'owner'
  readonly marks: readonly Mark[]
  readonly bounds: Box
}

/** Where a rope comes down to the ground: a thin line from an activity to a plumb bob. Scene pixels. */
export interface SceneDrop {
  /** The activity that holds it. */
  readonly cardId: NodeId
  readonly x: number
  readonly top: number
  /** The ground. */
  readonly bottom: number
  readonly color: string
}

export interface SceneLane {
  readonly kind: NodeKind
  readonly label: string
  /** "4 of 3" where a limit is set for the level. */
  readonly counter?: { readonly text: string; readonly over: boolean }
  readonly top: number
  readonly bottom: number
  /** The band itself (background, separator), absolute. The label is painted by `labelMarks`. */
  readonly marks: readonly Mark[]
  readonly labelMarks: readonly Mark[]
}

/** The one description of the picture. The canvas and every exporter read only this. */
export interface Scene {
  readonly theme: ThemeName
  readonly background: string
  /** Everything, margins included. */
  readonly bounds: Box
  readonly lanes: readonly SceneLane[]
  /** The ground line, without what comes down to it. */
  readonly ground: readonly Mark[]
  readonly drops: readonly SceneDrop[]
  readonly ropes: readonly SceneRope[]
  readonly stubs: readonly SceneStub[]
  readonly cards: readonly SceneCard[]
  /** Title block and legend; absolute; for exports, the app shows its own. */
  readonly furniture: readonly Mark[]
  readonly title: string
}
