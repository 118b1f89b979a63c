import type { LayoutResult } from '../../layout/types'
import type { NodeId } from '../../schema/ids'
import { line, n } from '../marks'
import { categoryColor, type Theme } from '../theme'
import type { Mark, SceneCard } from '../types'
import type { Columns } from './channels'
import { GUTTER, TURN } from './ropePath'

const HATCH = 12
const HATCH_STEP = 14
/** A ground that is kilometres long is hatched more sparsely: nobody sees single strokes there. */
const MAX_HATCHES = 1500
/** How high a plumb bob stands on the ground, in pixels. */
const BOB = 9

function hatching(left: number, right: number, y: number): string {
  const step = Math.max(HATCH_STEP, Math.ceil((right - left) / MAX_HATCHES))
  let d = ''
  for (let x = left + HATCH; x <= right; x += step)
    d += `M${n(x)} ${n(y + 3)}L${n(x - HATCH * 0.6)} ${n(y + 3 + HATCH * 0.75)}`
  return d
}

/** Where the rope of a column comes down: under a single card, else in the gutter beside the lowest grounded one. */
function foot(
  column: readonly SceneCard[],
  grounded: (id: NodeId) => boolean,
): { card: SceneCard; x: number; y: number } | undefined {
  for (let i = column.length - 1; i >= 0; i--) {
    const card = column[i]
    if (card === undefined || !grounded(card.id)) continue
    if (column.length === 1) return { card, x: card.x + card.width / 2, y: card.y + card.height }
    return { card, x: card.x - GUTTER, y: card.y - TURN }
  }
  return undefined
}

/** A rope that comes down to the ground. Scene pixels. */
interface Drop {
  readonly x: number
  readonly y: number
  readonly color: string
}

function dropsOf(columns: Columns, grounded: (id: NodeId) => boolean, theme: Theme): Drop[] {
  const drops: Drop[] = []
  for (const column of columns.values()) {
    if (column[0]?.kind !== 'activity') continue
    const at = foot(column, grounded)
    if (at !== undefined) drops.push({ x: at.x, y: at.y, color: categoryColor(theme, at.card.category) })
  }
  return drops
}

/** Strings and plumb bobs, one path of each for every colour. */
function drawDrops(drops: readonly Drop[], ground: number): Mark[] {
  const strings = new Map<string, string>()
  const bobs = new Map<string, string>()
  for (const { x, y, color } of drops) {
    const bob = `M${n(x - 4)} ${n(ground - BOB)}Q${n(x)} ${n(ground - BOB - 2.5)} ${n(x + 4)} ${n(ground - BOB)}L${n(x)} ${n(ground - 0.5)}Z`
    strings.set(color, `${strings.get(color) ?? ''}M${n(x)} ${n(y)}L${n(x)} ${n(ground - BOB)}`)
    bobs.set(color, (bobs.get(color) ?? '') + bob)
  }
  return [
    ...Array.from(strings, ([color, d]) => line(d, color, 1.25)),
    ...Array.from(bobs, ([color, d]): Mark => ({ type: 'path', d, fill: color })),
  ]
}

/**
 * The ground line with its hatching, and the ropes that reach it: from every column of activities in which somebody
 * owns one, a thin line comes down and ends in a plumb bob.
 * @param grounded whether a whole rope hangs through an activity; asked at once
 * @returns draws it, when somebody paints it
 */
export function ground(
  layout: LayoutResult,
  left: number,
  right: number,
  columns: Columns,
  grounded: (id: NodeId) => boolean,
  theme: Theme,
): () => Mark[] {
  const y = layout.bottom
  const drops = dropsOf(columns, grounded, theme)
  return () => [
    line(hatching(left, right, y), theme.ground, 1),
    line(`M${n(left)} ${n(y)}L${n(right)} ${n(y)}`, theme.ground, 2),
    ...drawDrops(drops, y),
  ]
}
