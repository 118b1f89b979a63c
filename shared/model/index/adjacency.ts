import type { Link } from '../../schema/links'
import { compareOrder } from '../orderKey'
import type { Neighbours, Row } from '../types'
import { type CardRows, NO_CARD } from './cardRows'

/** Parents of every row, first parent first. */
export function findParents(rows: CardRows): Neighbours {
  const up = emptyNeighbours(rows, rows.childOf)
  const fill = up.start.slice()
  for (let at = 0; at < rows.links.length; at++) {
    const child = rows.childOf[at] ?? -1
    if (child < 0) continue
    const place = fill[child] ?? 0
    fill[child] = place + 1
    up.link[place] = at
  }
  for (let row = 0; row < rows.size; row++) {
    const from = up.start[row] ?? 0
    const to = up.start[row + 1] ?? 0
    if (to - from > 1) sortLinks(up.link.subarray(from, to), rows.links)
  }
  for (let place = 0; place < up.link.length; place++) up.row[place] = rows.parentOf[up.link[place] ?? 0] ?? 0
  return up
}

/**
 * Children of every row in sibling order; ids that no card has come last. Taken from the children one after the
 * other in card order, so that no list need be sorted.
 */
export function findChildren(rows: CardRows, up: Neighbours, order: readonly Row[]): Neighbours {
  const down = emptyNeighbours(rows, rows.parentOf)
  const fill = down.start.slice()
  const hang = (at: number) => {
    const parent = rows.parentOf[at] ?? 0
    const place = fill[parent] ?? 0
    fill[parent] = place + 1
    down.link[place] = at
    down.row[place] = rows.childOf[at] ?? 0
  }
  for (const row of order) {
    const end = up.start[row + 1] ?? 0
    for (let i = up.start[row] ?? 0; i < end; i++) hang(up.link[i] ?? 0)
  }
  for (const at of linksToNobody(rows)) hang(at)
  return down
}

function linksToNobody(rows: CardRows): Int32Array {
  const found: number[] = []
  for (let at = 0; at < rows.links.length; at++) {
    const child = rows.childOf[at] ?? -1
    if (child >= 0 && rows.level[child] === NO_CARD) found.push(at)
  }
  return sortLinks(Int32Array.from(found), rows.links)
}

/** @param ends the row at this end of each link, -1 for none */
function emptyNeighbours(rows: CardRows, ends: Int32Array): Neighbours {
  const start = new Int32Array(rows.size + 1)
  for (let at = 0; at < rows.links.length; at++) {
    const row = ends[at] ?? -1
    if (row >= 0) start[row + 1] = (start[row + 1] ?? 0) + 1
  }
  for (let row = 0; row < rows.size; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0)
  const count = start[rows.size] ?? 0
  return { start, row: new Int32Array(count), link: new Int32Array(count) }
}

function sortLinks(places: Int32Array, links: readonly (Link | undefined)[]): Int32Array {
  return places.sort((a, b) => {
    const first = links[a]
    const second = links[b]
    return first === undefined || second === undefined ? 0 : compareOrder(first, second)
  })
}
