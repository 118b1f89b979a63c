import type { LayoutResult } from '../../layout/types'
import { levelOf } from '../../model/levels'
import { NODE_KINDS } from '../../schema/nodes'
import type { Box, SceneCard } from '../types'

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

/** Cards that stand above each other in one column of a lane. */
export type Columns = ReadonlyMap<string, readonly SceneCard[]>

/** Which cards share a column with others: lane and left edge agree. Each column is sorted from the top. */
export function columnsOf(cards: readonly SceneCard[]): Columns {
  const byPlace = new Map<number, SceneCard[]>()
  for (const card of cards) {
    const place = card.x * NODE_KINDS.length + levelOf(card.kind)
    const column = byPlace.get(place)
    if (column === undefined) byPlace.set(place, [card])
    else column.push(card)
  }
  const columns = new Map<string, readonly SceneCard[]>()
  for (const column of byPlace.values()) {
    if (column.length > 1) column.sort((a, b) => a.y - b.y)
    for (const card of column) columns.set(card.id, column)
  }
  return columns
}

/** The smallest box around points. */
export function boundsOf(xs: readonly number[], ys: readonly number[], margin: number): Box {
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  return { x: left, y: top, width: Math.max(...xs) + margin - left, height: Math.max(...ys) + margin - top }
}
