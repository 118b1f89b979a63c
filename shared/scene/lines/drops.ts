import { levelOf } from '../../model/levels'
import { NODE_KINDS } from '../../schema/nodes'
import { line, n } from '../marks'
import { categoryColor, type Theme } from '../theme'
import type { Box, Mark, SceneCard, SceneDrop } from '../types'
import { firstFrom } from './firstFrom'
import { once } from './once'
import { GUTTER, TURN } from './ropePath'
import type { Stands } from './stands'

/** How high a plumb bob stands on the ground, how wide it is to either side, and how round its shoulders are, in pixels. */
const BOB = 9
const HALF_BOB = 4
const SHOULDER = 2.5
/** How far its point stays above the ground's stroke. */
const TIP = 0.5
/** Width of the line that it hangs from. */
export const DROP_WIDTH = 1.25

/**
 * The ropes that reach the ground: one from every column of cards below which nothing more is drawn of a whole rope. From
 * higher lanes, where branches are folded, it comes down only where no card stands in its way.
 * @param ground where the ground is, in scene pixels
 * @param reaches whether a rope that is whole ends, as far as it is drawn, with a card
 * @param strandOf where the first rope of a card comes down
 */
export function dropsOf(
  stands: Stands,
  ground: number,
  reaches: (card: SceneCard) => boolean,
  strandOf: (card: SceneCard) => number | undefined,
  theme: Theme,
): SceneDrop[] {
  const drops: SceneDrop[] = []
  const isFree = once(() => roomBelow(stands))
  const isHidden = once(() => cardsBelow(stands))
  for (const level of NODE_KINDS.keys())
    for (const { cards } of stands.in(level)) {
      const card = lastOf(cards, reaches)
      if (card === undefined) continue
      const from = cards.length === 1 ? footUnder(card, isHidden()) : footBeside(card, strandOf)
      if (card.kind !== 'activity' && !isFree()(from.x, card)) continue
      drops.push({ cardId: card.id, ...from, bottom: ground, color: categoryColor(theme, card.category) })
    }
  return drops
}

function lastOf(column: readonly SceneCard[], isIt: (card: SceneCard) => boolean): SceneCard | undefined {
  for (let i = column.length - 1; i >= 0; i--) {
    const card = column[i]
    if (card !== undefined && isIt(card)) return card
  }
  return undefined
}

/** Room is looked for in steps of so many pixels. */
const STEP = 8

/** Tells whether a line at an x meets no card of a lower lane than a card's. */
function roomBelow(stands: Stands): (x: number, above: SceneCard) => boolean {
  const taken = NODE_KINDS.map((_, level) => {
    const steps = new Set<number>()
    for (const { left, right } of stands.in(level))
      for (let step = Math.floor(left / STEP); step <= Math.floor(right / STEP); step++) steps.add(step)
    return steps
  })
  return (x, above) => !taken.slice(levelOf(above.kind) + 1).some((steps) => steps.has(Math.floor(x / STEP)))
}

/** Tells whether a line at an x, from an activity down, passes behind an activity put below it by hand. */
function cardsBelow(stands: Stands): (x: number, above: SceneCard) => boolean {
  const lowest = stands.in(levelOf('activity')).flatMap(({ cards }) => cards.at(-1) ?? [])
  return (x, above) => {
    for (let i = firstFrom(lowest, x - above.width, (card) => card.x); i < lowest.length; i++) {
      const card = lowest[i]
      if (card === undefined || card.x > x) return false
      if (card.y > above.y) return true
    }
    return false
  }
}

/** Where along its lower edge a rope leaves a card that stands alone: in the middle, or where it can be seen. */
const FEET = [1 / 2, 1 / 4, 3 / 4, 1 / 16, 15 / 16]

function footUnder(card: SceneCard, isHidden: (x: number, above: SceneCard) => boolean): Foot {
  const xs = FEET.map((part) => card.x + card.width * part)
  const [middle = card.x] = xs
  return { x: xs.find((x) => !isHidden(x, card)) ?? middle, top: card.y + card.height }
}

/** Where a rope leaves cards that stand above each other: where it came down beside the lowest grounded one. */
function footBeside(card: SceneCard, strandOf: (card: SceneCard) => number | undefined): Foot {
  return { x: strandOf(card) ?? card.x - GUTTER, top: card.y - TURN }
}

type Foot = Pick<SceneDrop, 'x' | 'top'>

/** All that is painted of it. */
export function dropBounds({ x, top, bottom }: SceneDrop): Box {
  return { x: x - HALF_BOB, y: top, width: 2 * HALF_BOB, height: bottom - top }
}

/** What draws a drop: a canvas, or what writes path data. */
export interface DropPen {
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void
  closePath(): void
}

/** Draws the line down to the bob. */
export function traceString({ x, top, bottom }: SceneDrop, pen: DropPen): void {
  pen.moveTo(x, top)
  pen.lineTo(x, bottom - BOB)
}

/** Draws the bob, with its point on the ground. */
export function traceBob({ x, bottom }: SceneDrop, pen: DropPen): void {
  const top = bottom - BOB
  pen.moveTo(x - HALF_BOB, top)
  pen.quadraticCurveTo(x, top - SHOULDER, x + HALF_BOB, top)
  pen.lineTo(x, bottom - TIP)
  pen.closePath()
}

/** Path data of a drop. */
export function dropPath(drop: SceneDrop, trace: (drop: SceneDrop, pen: DropPen) => void): string {
  let d = ''
  trace(drop, {
    moveTo: (x, y) => (d += `M${n(x)} ${n(y)}`),
    lineTo: (x, y) => (d += `L${n(x)} ${n(y)}`),
    quadraticCurveTo: (x1, y1, x, y) => (d += `Q${n(x1)} ${n(y1)} ${n(x)} ${n(y)}`),
    closePath: () => (d += 'Z'),
  })
  return d
}

/** Strings and plumb bobs, one path of each for every colour. */
export function dropMarks(drops: readonly SceneDrop[]): Mark[] {
  const strings = new Map<string, string>()
  const bobs = new Map<string, string>()
  for (const drop of drops) {
    strings.set(drop.color, (strings.get(drop.color) ?? '') + dropPath(drop, traceString))
    bobs.set(drop.color, (bobs.get(drop.color) ?? '') + dropPath(drop, traceBob))
  }
  return [
    ...Array.from(strings, ([color, d]) => line(d, color, DROP_WIDTH)),
    ...Array.from(bobs, ([color, d]): Mark => ({ type: 'path', d, fill: color })),
  ]
}
