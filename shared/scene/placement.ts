import { layout } from '../layout/layout'
import type { LayoutCard, LayoutPoint, LayoutResult } from '../layout/types'
import { levelOf } from '../model/levels'
import type { PlanIndex } from '../model/types'
import { NODE_KINDS } from '../schema/nodes'
import type { CardEntry, CardTable } from './cardTable'

/** What the layout has to know of the drawn cards. */
export interface Boxes {
  readonly all: readonly LayoutCard[]
  /** Those that may differ from last time; the others are the same objects. */
  readonly fresh: readonly LayoutCard[]
}

/** @param affected cards that may hang elsewhere than last time; undefined: any */
export function layoutCards(index: PlanIndex, table: CardTable, affected: ReadonlySet<string> | undefined): Boxes {
  const all: LayoutCard[] = []
  const fresh: LayoutCard[] = []
  for (const entry of table.entries) {
    if (entry.box === undefined || affected === undefined || affected.has(entry.id)) {
      entry.box = boxOf(index, table, entry)
      fresh.push(entry.box)
    }
    all.push(entry.box)
  }
  return { all, fresh }
}

function boxOf(index: PlanIndex, table: CardTable, { id, look }: CardEntry): LayoutCard {
  const rank = levelOf(look.facts.kind)
  const parents = index.parents(id).filter((parent) => {
    const entry = table.get(parent)
    return entry !== undefined && levelOf(entry.look.facts.kind) < rank
  })
  return { id, rank, width: look.size.width, height: look.size.layoutHeight, parents }
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
  for (const [id, at] of Object.entries(positions)) if (table.get(id) !== undefined) placed.set(id, at)
  const input = { cards, ranks: NODE_KINDS.length, placed }
  return layout(previous === undefined || previous.size === 0 ? input : { ...input, previous })
}

/** Remembers where the layout put its cards, with heights measured from the lane's top. */
export function rememberPlaces(places: Map<string, LayoutPoint>, table: CardTable, result: LayoutResult): void {
  table.entries.forEach(({ id }, i) => {
    const before = places.get(id)
    const [x = 0, y = 0] = [result.x[i], result.y[i]]
    if (before?.x !== x || before.y !== y) places.set(id, { x, y })
  })
}
