import { layout } from '../layout/layout'
import type { LayoutCard, LayoutPoint, LayoutResult } from '../layout/types'
import { levelOf } from '../model/levels'
import type { PlanIndex } from '../model/types'
import type { NodeId } from '../schema/ids'
import { NODE_KINDS } from '../schema/nodes'
import type { CardTable } from './cardTable'

/** What the layout has to know of the drawn cards. */
export function layoutCards(index: PlanIndex, table: CardTable): LayoutCard[] {
  const cards: LayoutCard[] = []
  for (const [id, { look }] of table) {
    const rank = levelOf(look.facts.kind)
    const parents = index.parents(id).filter((parent) => {
      const entry = table.get(parent)
      return entry !== undefined && levelOf(entry.look.facts.kind) < rank
    })
    cards.push({ id, rank, width: look.size.width, height: look.size.layoutHeight, parents })
  }
  return cards
}

/** Lays out the drawn cards: those put by hand stay, those that were somewhere before move only if they must. */
export function placeCards(
  index: PlanIndex,
  table: CardTable,
  cards: readonly LayoutCard[],
  previous: ReadonlyMap<string, LayoutPoint> | undefined,
): LayoutResult {
  const positions = index.doc.canvas.positions
  const placed = new Map<string, LayoutPoint>()
  for (const [id, at] of Object.entries(positions)) if (table.has(id as NodeId)) placed.set(id, at)
  const input = { cards, ranks: NODE_KINDS.length, placed }
  return layout(previous === undefined || previous.size === 0 ? input : { ...input, previous })
}

/** Remembers where the layout put its cards, with heights measured from the lane's top. */
export function rememberPlaces(places: Map<string, LayoutPoint>, table: CardTable, result: LayoutResult): void {
  for (const [id, { look }] of table) {
    const at = result.positions.get(id)
    const lane = result.lanes[levelOf(look.facts.kind)]
    if (at === undefined || lane === undefined) continue
    const before = places.get(id)
    const y = at.y - lane.top
    if (before?.x !== at.x || before.y !== y) places.set(id, { x: at.x, y })
  }
}
