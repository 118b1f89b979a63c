import { SPACING } from '../../shared/layout/spacing'
import { detailAt } from '../../shared/scene/detail'
import { textWidth } from '../../shared/scene/text/graphemes'
import type { Box, SceneLane } from '../../shared/scene/types'

/** Height of a lane's name in screen pixels, and how low it may get where the lanes stand close to each other. */
export const NAME_HEIGHT = 22
const LEAST_HEIGHT = 14
/** Between the cards of two lanes there is so much room, in scene pixels. */
const CHANNEL = SPACING.laneBottom + SPACING.laneTop

/** Panes narrower than this, in pixels, have little room for names: their words stand closer. */
export const COMPACT = 1600
/** In panes narrower than this the cards of a plan need nearly all of the width: names get no more than their words. */
export const TIGHT = 640
/** Panes wider than this, in pixels, are wall displays: people stand metres away. */
export const WALL = 2400

/** Sizes of the type in screen pixels, and the largest for a line of a height. */
const TYPE = { short: 10, compact: 11, usual: 12, wall: 16 } as const
const TYPE_OF_LINE = 0.72
/** Free room left and right of the words in screen pixels. */
const PADS = { tight: { left: 3, right: 3 }, compact: { left: 6, right: 4 }, usual: { left: 12, right: 8 } } as const
/** Around the count, and between it and the name. */
const COUNT_PAD = 6
const GAP = 8
/** Height of a count beside the name. */
const COUNT_HIGH = 16
/** Height of the line of a count below the name. */
const COUNT_LINE = 14

/**
 * In a tight pane below this zoom titles can just about be read: names get no more room than there is between the ropes
 * of the leftmost cards, in screen pixels, or the titles would pay for it.
 */
const SHORT_BELOW = 0.17
const SHORT = 40

/** How a lane's name is written. Screen pixels. */
export interface LaneNameSize {
  readonly type: number
  /** Of the line that the name itself stands on. */
  readonly line: number
  readonly left: number
  readonly right: number
  /** The count stands below the name, not beside it. */
  readonly stacked: boolean
  /** The count stands for the name, or the name is cut. */
  readonly short: boolean
  /** It runs down along the lane. */
  readonly upright: boolean
  readonly width: number
  readonly height: number
}

/** How high the names of the lanes are at a zoom, in screen pixels. */
export function nameHeight(zoom: number): number {
  return Math.min(NAME_HEIGHT, Math.max(LEAST_HEIGHT, CHANNEL * zoom))
}

type Named = Pick<SceneLane, 'label' | 'counter' | 'top' | 'bottom'>

/** How wide the pane is, in screen pixels, and how near it looks. */
interface Seen {
  readonly width: number
  readonly zoom: number
}

/**
 * How a lane's name is written: from near on one line; in a pane without room to spare its count goes below it, as soon
 * as there is nothing but the plan as a whole to look at, and the lane is high enough or the pane very narrow.
 */
export function laneNameSize(lane: Named, view: Seen): LaneNameSize {
  const { label, counter, top, bottom } = lane
  const { width: pane, zoom } = view
  const short = pane < TIGHT && detailAt(zoom) !== 'block' && zoom < SHORT_BELOW
  const basis = basisOf(view, short)
  const { type, line, left, right } = basis
  const word = wordWidth(label, type)
  if (short) {
    const length = left + (counter === undefined ? word : wordWidth(counter.text, type)) + right
    if ((bottom - top) * zoom > length) return { ...basis, upright: true, width: line, height: length }
    return { ...basis, width: Math.min(SHORT, length) }
  }
  const low = pane >= TIGHT && (bottom - top) * zoom < line + COUNT_LINE
  const stacked = counter !== undefined && pane < COMPACT && detailAt(zoom) !== 'full' && !low
  if (!stacked) return onOneLine(lane, basis)
  const count = countWidth(counter.text, type)
  return { ...basis, stacked, width: left + Math.max(word, count) + right, height: line + COUNT_LINE }
}

/** A lane's name with its count beside it, whatever the pane is like. */
export function lineOfName(lane: Named, view: Seen): LaneNameSize {
  return onOneLine(lane, basisOf(view, false))
}

/** How far from the left edge, and from the upper end of the name, its count stands, and how large it is; screen pixels. */
export function countBox(
  { label, counter }: Named,
  { type, line, left, width, height, stacked, short }: LaneNameSize,
): Box | undefined {
  if (counter === undefined) return undefined
  if (short) return { x: 0, y: 0, width, height }
  const size = countWidth(counter.text, type)
  if (stacked) return { x: left, y: line, width: size, height: COUNT_LINE }
  const high = Math.min(COUNT_HIGH, line)
  return { x: left + wordWidth(label, type) + GAP, y: (line - high) / 2, width: size, height: high }
}

function basisOf({ width: pane, zoom }: Seen, short: boolean): Omit<LaneNameSize, 'width'> {
  const line = nameHeight(zoom)
  const compact = pane < COMPACT
  const pads = pane < TIGHT ? PADS.tight : compact ? PADS.compact : PADS.usual
  const most = short ? TYPE.short : compact ? TYPE.compact : pane > WALL ? TYPE.wall : TYPE.usual
  const type = Math.min(most, line * TYPE_OF_LINE)
  return { type, line, ...pads, short, upright: false, stacked: false, height: line }
}

function onOneLine({ label, counter }: Named, basis: Omit<LaneNameSize, 'width'>): LaneNameSize {
  const { left, right, type } = basis
  const count = counter === undefined ? 0 : GAP + countWidth(counter.text, type)
  return { ...basis, width: left + wordWidth(label, type) + count + right }
}

function countWidth(text: string, type: number): number {
  return wordWidth(text, type) + 2 * COUNT_PAD
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
