import type { Progress } from '../../model/progress'
import { line, n } from '../marks'
import { createMemo } from '../memo'
import type { Theme } from '../theme'
import type { Mark } from '../types'

/** The tube, in pixels of a card seen from near: its width, and how far it stands from the card's edge. */
const TUBE = 5
const INSET = 3
/** How far it keeps from the upper and the lower edge, where badge and fold pill stand. */
const CLEAR = 14
/** The mark of the expected pace: how high it is, how far it stands out of the tube, and the paper around it. */
const PACE = { height: 1.5, out: 1.5, paper: 1 } as const
/** So much is seen of the least that was reached. */
const LEAST = 2
/** Dots stand for the tube of a card on which nothing was reported yet. */
const UNKNOWN = [0.1, 3.4] as const

/** Where a thermometer stands on a card, in scene pixels. */
export interface ThermometerPlace {
  /** Of the card. */
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** How many times as wide it is, as the bar and lines of cards seen from afar are. */
  readonly bold: number
}

/** Along the right edge of a card seen from near, between badge and fold pill. */
export function besideText(width: number, height: number): ThermometerPlace {
  return { width, top: CLEAR, bottom: height - CLEAR, bold: 1 }
}

/** The room that a thermometer takes from a card's right edge, in scene pixels. */
export function thermometerRoom(bold: number): number {
  return (INSET + TUBE + PACE.out) * bold
}

const NOTHING: readonly Mark[] = []

/** Whether there is anything to be told: what has not begun, and nobody has reported on, is not late. */
export function isKnown({ done, expected = 0 }: Progress): boolean {
  return done !== undefined || expected > 0
}

const shared = createMemo<readonly Mark[]>()

/**
 * How far a card has come: a tube that fills from the ground up in the card's colour, with a mark across it where it
 * should be by today. Where nothing was reported there are dots instead of the tube.
 */
export function thermometer(
  progress: Progress,
  place: ThermometerPlace,
  accent: string,
  theme: Theme,
): readonly Mark[] {
  if (!isKnown(progress)) return NOTHING
  const { done, expected } = progress
  const { width, top, bottom, bold } = place
  const key = `${theme.name} ${width} ${top} ${bottom} ${bold} ${accent} ${done} ${expected}`
  return shared(key, () => [
    ...(done === undefined ? [dots(place, theme)] : [tube(place, theme), ...mercury(done, place, accent)]),
    ...pace(expected, place, theme),
  ])
}

const leftOf = ({ width, bold }: ThermometerPlace): number => width - (INSET + TUBE) * bold

function tube(place: ThermometerPlace, theme: Theme): Mark {
  const { top, bottom, bold } = place
  const stroke = { color: theme.strongBorder, width: 0.8 * bold }
  const edge = stroke.width / 2
  return {
    type: 'rect',
    x: leftOf(place) + edge,
    y: top + edge,
    width: TUBE * bold - stroke.width,
    height: bottom - top - stroke.width,
    radius: (TUBE * bold) / 2 - edge,
    fill: theme.surface,
    stroke,
  }
}

function dots(place: ThermometerPlace, theme: Theme): Mark {
  const { top, bottom, bold } = place
  const x = n(leftOf(place) + (TUBE * bold) / 2)
  const dash = UNKNOWN.map((length) => length * bold)
  return line(`M${x} ${n(top)}L${x} ${n(bottom)}`, theme.strongBorder, 1.4 * bold, dash)
}

function mercury(done: number, place: ThermometerPlace, fill: string): Mark[] {
  if (done <= 0) return []
  const { top, bottom, bold } = place
  const height = Math.max(LEAST * bold, ((bottom - top) * Math.min(100, done)) / 100)
  const width = TUBE * bold
  return [
    { type: 'rect', x: leftOf(place), y: bottom - height, width, height, radius: Math.min(width, height) / 2, fill },
  ]
}

function pace(expected: number | undefined, place: ThermometerPlace, theme: Theme): Mark[] {
  if (expected === undefined) return []
  const { top, bottom, bold } = place
  const height = PACE.height * bold
  const y = bottom - height - ((bottom - top - height) * expected) / 100
  const across = { type: 'rect', x: leftOf(place) - PACE.out * bold, y, height, fill: theme.ink } as const
  const width = (TUBE + 2 * PACE.out) * bold
  const paper = PACE.paper * bold
  return [
    { ...across, y: y - paper, width, height: height + 2 * paper, fill: theme.surface },
    { ...across, width },
  ]
}
