import { type Forest, forestOf } from '../layout/forest'
import { layout } from '../layout/layout'
import type { LayoutCard, LayoutPoint, LayoutResult, PlacesBefore } from '../layout/types'
import { levelOf } from '../model/levels'
import type { Neighbours, PlanIndex, Row } from '../model/types'
import type { NodeId } from '../schema/ids'
import { NODE_KINDS } from '../schema/nodes'
import type { Alignment } from './alignment'
import type { CardEntry, CardTable } from './cardTable'
import type { Places } from './places'
import type { Visible } from './visible'

/** What the layout has to know of the drawn cards. */
export interface Boxes {
  readonly all: readonly LayoutCard[]
  /** Those that may differ from last time; the others are the same objects. */
  readonly fresh: readonly LayoutCard[]
}

/** What is known of the cards of the picture before. */
export interface Known {
  readonly entries: readonly CardEntry[]
  readonly boxes: Boxes
}

/** @param affected by place: 1 for cards that may hang elsewhere than last time */
export function layoutCards(
  index: PlanIndex,
  table: CardTable,
  affected: Uint8Array,
  { from }: Alignment,
  last: Known | undefined,
): Boxes {
  const fresh: LayoutCard[] = []
  const all = table.entries.map((entry, i) => {
    const before = from[i] as number
    const isKept = last !== undefined && before >= 0 && affected[i] === 0 && last.entries[before] === entry
    const kept = isKept ? last.boxes.all[before] : undefined
    if (kept !== undefined) return kept
    const box = boxOf(index, table, entry)
    fresh.push(box)
    return box
  })
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

/** Where the last layout put cards, by their places in that picture. */
export interface Placement {
  readonly layout: LayoutResult
  readonly points: readonly LayoutPoint[]
}

/**
 * Lays out the drawn cards: those put by hand stay, those that were somewhere before move only if they must.
 * @param places where they were; undefined: they are laid out from nothing
 */
export function placeCards(
  index: PlanIndex,
  visible: Visible,
  cards: readonly LayoutCard[],
  places: Places | undefined,
  way: Alignment,
  last: Placement | undefined,
): LayoutResult {
  const placed = new Map<string, LayoutPoint>()
  for (const [id, at] of Object.entries(index.doc.canvas.positions))
    if ((visible.at[index.row(id) ?? -1] ?? -1) >= 0) placed.set(id, at)
  const input = { cards, ranks: NODE_KINDS.length, placed }
  const forest = forestBelow(index, visible)
  if (places === undefined || places.size === 0) return layout(input, { forest })
  return layout({ ...input, previous: placesBefore(places, way, last) }, { forest })
}

/** Looked up only for cards that are not followed, or were sent elsewhere. */
function placesBefore(places: Places, { from }: Alignment, last: Placement | undefined): PlacesBefore {
  const { changed, size } = places
  if (last === undefined) return places
  return {
    size,
    get(id, place) {
      const before = from[place] as number
      return before < 0 || (changed.size > 0 && changed.has(id)) ? places.get(id) : last.points[before]
    },
  }
}

/** Who hangs from whom among the drawn cards, each from its first parent that is drawn on a higher level. */
function forestBelow(index: PlanIndex, { rows, at }: Visible): Forest {
  const { level, up } = index.rows()
  const rank = new Int32Array(rows.length)
  const parent = new Int32Array(rows.length)
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as Row
    rank[place] = level[row] as number
    parent[place] = firstDrawn(up, row, (above) =>
      (level[above] as number) < (level[row] as number) ? (at[above] as number) : -1,
    )
  }
  return forestOf(NODE_KINDS.length, rank, parent)
}

function firstDrawn({ start, row: rows }: Neighbours, row: Row, placeOf: (above: Row) => number): number {
  for (let i = start[row] as number; i < (start[row + 1] as number); i++) {
    const place = placeOf(rows[i] as Row)
    if (place >= 0) return place
  }
  return -1
}

/**
 * Remembers where the layout put its cards, with heights measured from the lane's top.
 * @returns these places in the order of the cards
 */
export function rememberPlaces(
  places: Places,
  ids: readonly NodeId[],
  now: LayoutResult,
  { from }: Alignment,
  last: Placement | undefined,
): readonly LayoutPoint[] {
  const { changed } = places
  const isSure = changed.size === 0
  const points = ids.map((id, i) => {
    const before = from[i] as number
    const [x = 0, y = 0] = [now.x[i], now.y[i]]
    const stays = last !== undefined && before >= 0 && last.layout.x[before] === x && last.layout.y[before] === y
    if (stays && (isSure || !changed.has(id))) return last.points[before] as LayoutPoint
    const place = places.get(id)
    if (place?.x === x && place.y === y) return place
    const moved = { x, y }
    places.set(id, moved)
    return moved
  })
  places.settle()
  return points
}
