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

interface Drops {
  readonly strings: Map<string, string>
  readonly bobs: Map<string, string>
}

function addDrop(drops: Drops, color: string, x: number, y: number, ground: number): void {
  const bob = `M${n(x - 4)} ${n(ground - BOB)}Q${n(x)} ${n(ground - BOB - 2.5)} ${n(x + 4)} ${n(ground - BOB)}L${n(x)} ${n(ground - 0.5)}Z`
  drops.strings.set(color, `${drops.strings.get(color) ?? ''}M${n(x)} ${n(y)}L${n(x)} ${n(ground - BOB)}`)
  drops.bobs.set(color, (drops.bobs.get(color) ?? '') + bob)
}

/**
 * The ground line with its hatching, and the ropes that reach it: from every column of activities in which somebody
 * owns one, a thin line comes down and ends in a plumb bob.
 * @param grounded whether a whole rope hangs through an activity
 */
export function ground(
  layout: LayoutResult,
  left: number,
  right: number,
  columns: Columns,
  grounded: (id: NodeId) => boolean,
  theme: Theme,
): Mark[] {
  const y = layout.bottom
  const drops: Drops = { strings: new Map(), bobs: new Map() }
  for (const column of new Set(columns.values())) {
    if (column[0]?.kind !== 'activity') continue
    const at = foot(column, grounded)
    if (at !== undefined) addDrop(drops, categoryColor(theme, at.card.category), at.x, at.y, y)
  }
  return [
    line(hatching(left, right, y), theme.ground, 1),
    line(`M${n(left)} ${n(y)}L${n(right)} ${n(y)}`, theme.ground, 2),
    ...Array.from(drops.strings, ([color, d]) => line(d, color, 1.25)),
    ...Array.from(drops.bobs, ([color, d]): Mark => ({ type: 'path', d, fill: color })),
  ]
}
