import { compareOrder } from '../orderKey'
import type { Row } from '../types'

/** As many characters of an order key as fit a number exactly. */
const DIGITS = 7
/** Order keys are plain letters and digits. */
const BASE = 128

/** The beginning of an order key as a number that sorts as the key does: most comparisons then need no text. */
export function orderNumber(order: string): number {
  let value = 0
  for (let i = 0; i < DIGITS; i++) value = value * BASE + (i < order.length ? order.charCodeAt(i) : 0)
  return value
}

/** What has a place among others. */
interface Ordered {
  readonly id: string
  readonly order: string
}

/**
 * Sorts rows in place as `compareOrder` sorts their cards. A list that is almost in order takes almost linear time.
 * @param keys `orderNumber` of each card, by row
 */
export function sortByOrder(rows: Row[], cards: readonly (Ordered | undefined)[], keys: Float64Array): Row[] {
  return rows.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || compareCards(cards[a], cards[b]))
}

function compareCards(a: Ordered | undefined, b: Ordered | undefined): number {
  return a === undefined || b === undefined ? 0 : compareOrder(a, b)
}
