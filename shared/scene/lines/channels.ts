import { groupBy } from '../../groups'
import type { LayoutResult } from '../../layout/types'
import { levelOf } from '../../model/levels'
import { NODE_KINDS } from '../../schema/nodes'
import type { SceneCard } from '../types'

/** How the cards of one lane stand: ropes bend above the first row and below the last, never beside cards. */
export interface Channel {
  /** Upper edge of the highest card. */
  readonly top: number
  /** Lower edge of the lowest card, its frayed end included. */
  readonly bottom: number
}

/** How far a rope runs straight below a card before it bends, and above a card after it bent, in pixels. */
const LEAD_OUT = 6
const LEAD_IN = 14

/** Above and below which height ropes may bend, per lane. */
export function channels(
  cards: readonly SceneCard[],
  layout: LayoutResult,
  roomOf: (card: SceneCard) => number,
): Channel[] {
  const found = layout.lanes.map((lane) => ({ top: lane.bottom, bottom: lane.top }))
  for (const card of cards) {
    const channel = found[levelOf(card.kind)]
    if (channel === undefined) continue
    channel.top = Math.min(channel.top, card.y)
    channel.bottom = Math.max(channel.bottom, card.y + roomOf(card))
  }
  return found.map(({ top, bottom }) => ({ top: top - LEAD_IN, bottom: bottom + LEAD_OUT }))
}

/** Cards that stand above each other in one column of a lane, each column from the top down, by where it stands. */
export type Columns = ReadonlyMap<number, readonly SceneCard[]>

/** One number for a column: its lane and left edge. */
export function placeOf(card: SceneCard): number {
  return card.x * NODE_KINDS.length + levelOf(card.kind)
}

/** Which cards share a column with others: lane and left edge agree. */
export function columnsOf(cards: readonly SceneCard[]): Columns {
  const columns = groupBy(cards, placeOf)
  for (const column of columns.values()) if (!isFromTheTop(column)) column.sort((a, b) => a.y - b.y)
  return columns
}

function isFromTheTop(column: readonly SceneCard[]): boolean {
  return column.every((card, i) => i === 0 || (column[i - 1] as SceneCard).y <= card.y)
}
