import type { PlanDocument } from '../../schema/document'
import { NODE_KINDS } from '../../schema/nodes'
import { listRecords } from '../../schema/records'
import { levelOf } from '../levels'
import type { Row } from '../types'
import { orderNumber, sortByOrder } from './cardOrder'
import { CardRows } from './cardRows'

/** The rows of a plan, and the rows of its cards in card order. */
interface OrderedRows {
  readonly rows: CardRows
  readonly order: Row[]
}

/**
 * Gives every card of a document its row: level by level and in card order, so that a walk down the plan reads the
 * columns from one end to the other. Linear, but for the sorting.
 */
export function readRows(doc: PlanDocument): OrderedRows {
  const cards = listRecords(doc.nodes)
  const links = listRecords(doc.links)
  const keys = new Float64Array(cards.length)
  cards.forEach((card, i) => {
    keys[i] = orderNumber(card.order)
  })
  const sorted = sortByOrder([...cards.keys()], cards, keys)
  const rows = new CardRows(cards.length, links.length)
  const byLevel: number[][] = NODE_KINDS.map(() => [])
  sorted.forEach((at, place) => {
    const card = cards[at]
    if (card !== undefined) byLevel[levelOf(card.kind)]?.push(place)
  })
  const order = new Array<Row>(cards.length).fill(0)
  for (const place of byLevel.flat()) {
    const card = cards[sorted[place] ?? 0]
    if (card === undefined) continue
    const row = rows.add(card.id)
    rows.put(row, card)
    order[place] = row
  }
  for (const link of links) rows.addLink(link)
  return { rows, order }
}

/** The order after a change: what is gone is left out, what is new finds its place. */
export function followOrder(old: readonly Row[], rows: CardRows): Row[] {
  const isListed = new Uint8Array(rows.size)
  const order = old.filter((row) => rows.cards[row] !== undefined)
  for (const row of order) isListed[row] = 1
  for (let row = 0; row < rows.size; row++) if (rows.cards[row] !== undefined && isListed[row] === 0) order.push(row)
  return sortByOrder(order, rows.cards, rows.orderKey)
}
