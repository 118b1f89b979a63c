import { create } from 'zustand'
import type { Snap } from '../../shared/layout/snap'
import type { Box, SceneCard } from '../../shared/scene/types'
import type { LinkId, NodeId } from '../../shared/schema/ids'
import type { Point } from './hitTest'
import type { PointedPlace } from './pointedPlace'

/** A rope being drawn from a card to wherever the pointer is. */
export interface ConnectGesture {
  readonly from: NodeId
  /** `down`: from the lower edge, towards a child; `up`: from the upper edge, towards a parent. */
  readonly end: 'down' | 'up'
  /** Scene pixels. */
  readonly to: Point
}

/** A parked card in the hand. */
export interface Carried {
  readonly id: NodeId
  /** Client pixels. */
  readonly at: Point
  /** A finger hides what lies below it. */
  readonly finger: boolean
  /** Letting go here brings it back. */
  readonly welcome: boolean
}

/** The card under what is being dragged, and what dropping there would do. */
export interface DropTarget {
  readonly id: NodeId
  readonly allowed: boolean
  /** What would happen, or why it cannot, in one line. */
  readonly text: string
}

/** Menus opened with the right button, or with a key. Client pixels. */
export interface ContextMenuState {
  readonly at: Point
  readonly on: 'card' | 'rope' | 'canvas' | 'outline' | 'parked' | 'finding'
  /** The finding that it is about. */
  readonly finding?: string
  /** What had the keyboard, and gets it back where nothing is chosen. */
  readonly back: Element | null
}

/** Gestures under way. Gone when they end; never part of the plan, never an undo step. */
export interface CanvasState {
  /** Cards that stay lit while a line of sight is shown, or cards are filtered; undefined: all. */
  readonly lit: ReadonlySet<NodeId> | undefined
  readonly connect: ConnectGesture | undefined
  /** A parked card that is being carried to the drawing, and the pointer that carries it, in client pixels. */
  readonly carried: Carried | undefined
  /** The card that letting go would make, or bring back. */
  readonly ghost: PointedPlace | undefined
  readonly dropTarget: DropTarget | undefined
  readonly dragging: boolean
  /** Cards that stay where they are while copies of them are dragged. */
  readonly staying: readonly SceneCard[] | undefined
  /** The space bar is held: the left button moves the picture, whatever it presses. */
  readonly hand: boolean
  /** What a dragged card has clicked onto, in scene pixels. */
  readonly guides: Pick<Snap, 'lines' | 'gaps'> | undefined
  /** The picture moves along with what is dragged near its edge. */
  readonly autoPan: boolean
  /** Scene pixels. */
  readonly marquee: Box | undefined
  /** Cards glide to their new places. */
  readonly gliding: boolean
  readonly menu: ContextMenuState | undefined
  /** The painted rope under the pointer; one that is an element of the page knows by itself. */
  readonly overRope: LinkId | undefined
  /** The card under the pointer: where cards are painted, it becomes an element of the page. */
  readonly overCard: NodeId | undefined
}

export const useCanvas = create<CanvasState>(() => ({
  lit: undefined,
  connect: undefined,
  carried: undefined,
  ghost: undefined,
  dropTarget: undefined,
  dragging: false,
  staying: undefined,
  hand: false,
  guides: undefined,
  autoPan: false,
  marquee: undefined,
  gliding: false,
  menu: undefined,
  overRope: undefined,
  overCard: undefined,
}))

export const setCanvas = (next: Partial<CanvasState>): void => useCanvas.setState(next)
