import type { Link } from '../../schema/links'
import { NODE_STATUSES, type NodeStatus, type PlanNode } from '../../schema/nodes'
import { isLive, isOwned, levelOf } from '../levels'
import type { Row } from '../types'
import { orderNumber } from './cardOrder'

/** The level of a row that holds no card: its card was deleted, or only links name it. */
export const NO_CARD = 255

const STATUS: Readonly<Record<NodeStatus, number>> = Object.fromEntries(
  NODE_STATUSES.map((status, i) => [status, i]),
) as Record<NodeStatus, number>

/** The number of a status in a column. */
export function statusNumber(status: NodeStatus): number {
  return STATUS[status]
}

/**
 * Every card id of a plan and every link as a dense number, and what rules ask of them most as columns of bytes.
 * A card keeps its row for as long as it is looked at: a walk over the plan is then a loop over numbers, and no string
 * is compared or hashed.
 */
export class CardRows {
  readonly rowOf = new Map<string, Row>()
  readonly ids: string[] = []
  readonly cards: (PlanNode | undefined)[] = []
  /** Rows that hold a card. */
  cardCount = 0
  level: Uint8Array
  status: Uint8Array
  live: Uint8Array
  owned: Uint8Array
  /** `orderNumber` of each card. */
  orderKey: Float64Array
  /** Link rows. One that is free again is undefined, and its ends are -1. */
  readonly links: (Link | undefined)[] = []
  parentOf: Int32Array
  childOf: Int32Array
  private readonly freeLinks: number[] = []

  constructor(cards: number, links: number) {
    this.level = new Uint8Array(cards).fill(NO_CARD)
    this.status = new Uint8Array(cards)
    this.live = new Uint8Array(cards)
    this.owned = new Uint8Array(cards)
    this.orderKey = new Float64Array(cards)
    this.parentOf = new Int32Array(links)
    this.childOf = new Int32Array(links)
  }

  get size(): number {
    return this.ids.length
  }

  /** The row of an id, made on first use. */
  need(id: string): Row {
    return this.rowOf.get(id) ?? this.add(id)
  }

  /** The row of an id that has none yet. */
  add(id: string): Row {
    const row = this.ids.length
    this.ids.push(id)
    this.cards.push(undefined)
    this.rowOf.set(id, row)
    if (row >= this.level.length) this.growCards()
    this.level[row] = NO_CARD
    return row
  }

  /** Puts a card into its row, or takes it out. */
  put(row: Row, card: PlanNode | undefined): void {
    this.cardCount += Number(card !== undefined) - Number(this.cards[row] !== undefined)
    this.cards[row] = card
    this.level[row] = card === undefined ? NO_CARD : levelOf(card.kind)
    this.status[row] = card === undefined ? 0 : STATUS[card.status]
    this.live[row] = card !== undefined && isLive(card) ? 1 : 0
    this.owned[row] = card !== undefined && isOwned(card) ? 1 : 0
    this.orderKey[row] = card === undefined ? 0 : orderNumber(card.order)
  }

  addLink(link: Link): void {
    const at = this.freeLinks.pop() ?? this.links.length
    if (at >= this.parentOf.length) this.growLinks()
    this.links[at] = link
    this.parentOf[at] = this.need(link.parentId)
    this.childOf[at] = this.need(link.childId)
  }

  dropLink(at: number): void {
    this.links[at] = undefined
    this.parentOf[at] = -1
    this.childOf[at] = -1
    this.freeLinks.push(at)
  }

  private growCards(): void {
    this.level = grown(this.level)
    this.status = grown(this.status)
    this.live = grown(this.live)
    this.owned = grown(this.owned)
    this.orderKey = grown(this.orderKey)
  }

  private growLinks(): void {
    this.parentOf = grown(this.parentOf)
    this.childOf = grown(this.childOf)
  }
}

/** The column with room for twice as much and a little more. */
function grown<C extends Uint8Array | Int32Array | Float64Array>(column: C): C {
  const larger = new (column.constructor as new (length: number) => C)(column.length * 2 + 64)
  larger.set(column)
  return larger
}
