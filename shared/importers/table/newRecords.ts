import { orderBetween } from '../../model/orderKey'
import type { NewRecord } from './outcome'
import type { Known } from './places'

/** What tells measures, or milestones, apart and where they go. */
interface Shelf<T> {
  /** Those that a card of the plan has. */
  there(id: string): readonly T[]
  same(a: T, b: T): boolean
  /** Gives a card that comes with the table one more. */
  make(card: Known, record: T, order: string): void
}

/** Measures or milestones that the rows bring. What a card has already, from the plan or from a row above, is not added again. */
export class NewRecords<T extends object> {
  readonly #shelf: Shelf<T>
  readonly #rows = new Map<string, { readonly records: T[]; order: string | undefined }>()
  /** For cards of the plan. */
  readonly #added: NewRecord[] = []

  constructor(shelf: Shelf<T>) {
    this.#shelf = shelf
  }

  /** @returns whether the card has it from now on */
  add(card: Known, record: T): boolean {
    const rows = this.#rows.get(card.id) ?? { records: [], order: undefined }
    this.#rows.set(card.id, rows)
    const isSame = (one: T): boolean => this.#shelf.same(one, record)
    if (rows.records.some(isSame) || (!card.made && this.#shelf.there(card.id).some(isSame))) return false
    rows.records.push(record)
    rows.order = orderBetween(rows.order, undefined)
    if (card.made) this.#shelf.make(card, record, rows.order)
    else this.#added.push({ nodeId: card.id, fields: record })
    return true
  }

  get added(): readonly NewRecord[] {
    return this.#added
  }
}
