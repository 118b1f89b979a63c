import type { NodeId } from '../../schema/ids'
import { line, n } from '../marks'
import { categoryColor, type Theme } from '../theme'
import type { Box, Mark, SceneCard, SceneDrop } from '../types'
import type { Columns } from './channels'
import { GUTTER, TURN } from './ropePath'

/** How high a plumb bob stands on the ground, how wide it is to either side, and how round its shoulders are, in pixels. */
const BOB = 9
const HALF_BOB = 4
const SHOULDER = 2.5
/** How far its point stays above the ground's stroke. */
const TIP = 0.5
/** Width of the line that it hangs from. */
export const DROP_WIDTH = 1.25

/**
 * The ropes that reach the ground: from every column of activities in which somebody owns one.
 * @param ground where the ground is, in scene pixels
 * @param grounded whether a whole rope hangs through an activity
 */
export function dropsOf(
  columns: Columns,
  ground: number,
  grounded: (id: NodeId) => boolean,
  theme: Theme,
): SceneDrop[] {
  const drops: SceneDrop[] = []
  for (const column of columns.values()) {
    if (column[0]?.kind !== 'activity') continue
    const card = column.findLast(({ id }) => grounded(id))
    if (card === undefined) continue
    const from = footOf(card, column.length === 1)
    drops.push({ cardId: card.id, ...from, bottom: ground, color: categoryColor(theme, card.category) })
  }
  return drops
}

/** Where a rope leaves a column: under a single card, else in the gutter beside its lowest grounded one. */
function footOf(card: SceneCard, single: boolean): { x: number; top: number } {
  return single ? { x: card.x + card.width / 2, top: card.y + card.height } : { x: card.x - GUTTER, top: card.y - TURN }
}

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
