import { SPACING } from '../../shared/layout/spacing'
import { detailAt } from '../../shared/scene/detail'
import { textWidth } from '../../shared/scene/text/graphemes'
import type { SceneLane } from '../../shared/scene/types'

/** Height of a lane's name in screen pixels, and how low it may get where the lanes stand close to each other. */
export const NAME_HEIGHT = 22
const LEAST_HEIGHT = 14
/** Between the cards of two lanes there is so much room, in scene pixels. */
const CHANNEL = SPACING.laneBottom + SPACING.laneTop

/** Panes narrower than this, in pixels, have little room for names: their words stand closer. */
export const COMPACT = 1600
/** In panes narrower than this the cards of a plan seen as a whole need all of the width: its lanes have no names. */
export const NAMELESS = 640
/** Panes wider than this, in pixels, are wall displays: people stand metres away. */
export const WALL = 2400

/** Sizes of the type in screen pixels, and the largest for a line of a height. */
const TYPE = { compact: 11, usual: 12, wall: 16 } as const
const TYPE_OF_LINE = 0.72
/** Free room left and right of the words in screen pixels. */
const PADS = { compact: { left: 6, right: 4 }, usual: { left: 12, right: 8 } } as const
/** Around the count, and between it and the name. */
const COUNT_PAD = 6
const GAP = 8
/** Height of the line of a count below the name. */
const COUNT_LINE = 14

/** How a lane's name is written. Screen pixels. */
export interface LaneNameSize {
  readonly type: number
  /** Of the line that the name itself stands on. */
  readonly line: number
  readonly left: number
  readonly right: number
  /** The count stands below the name, not beside it. */
  readonly stacked: boolean
  readonly width: number
  readonly height: number
}

/** Whether the lanes have names. */
export function hasNames({ width, zoom }: { readonly width: number; readonly zoom: number }): boolean {
  return width >= NAMELESS || detailAt(zoom) === 'full'
}

/** How high the names of the lanes are at a zoom, in screen pixels. */
export function nameHeight(zoom: number): number {
  return Math.min(NAME_HEIGHT, Math.max(LEAST_HEIGHT, CHANNEL * zoom))
}

/**
 * How a lane's name is written: from near on one line; in a pane without room to spare its count goes below it, as soon
 * as there is nothing but the plan as a whole to look at.
 */
export function laneNameSize(
  { label, counter, top, bottom }: Pick<SceneLane, 'label' | 'counter' | 'top' | 'bottom'>,
  { width: pane, zoom }: { readonly width: number; readonly zoom: number },
): LaneNameSize {
  const line = nameHeight(zoom)
  const compact = pane < COMPACT
  const { left, right } = compact ? PADS.compact : PADS.usual
  const type = Math.min(compact ? TYPE.compact : pane > WALL ? TYPE.wall : TYPE.usual, line * TYPE_OF_LINE)
  const word = wordWidth(label, type)
  const size = { type, line, left, right }
  if (counter === undefined) return { ...size, stacked: false, width: left + word + right, height: line }
  const count = wordWidth(counter.text, type) + 2 * COUNT_PAD
  const stacked = compact && detailAt(zoom) !== 'full' && (bottom - top) * zoom >= line + COUNT_LINE
  if (!stacked) return { ...size, stacked, width: left + word + GAP + count + right, height: line }
  return { ...size, stacked, width: left + Math.max(word, count) + right, height: line + COUNT_LINE }
}

function wordWidth(text: string, type: number): number {
  return Math.ceil(textWidth(text, type, 600))
}

/**
 * How far a name goes up from its lane's upper line, in screen pixels: nothing from near; from afar, as there is more
 * room above the line than below, until it stands in the middle between the cards.
 */
export function raisedBy(zoom: number): number {
  const middle = ((SPACING.laneBottom - SPACING.laneTop) / 2) * zoom
  return Math.max(0, Math.min(middle, nameHeight(zoom) / 2 - SPACING.laneTop * zoom))
}
