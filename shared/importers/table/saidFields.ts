import type { TableField } from './types'

type Fields = Readonly<Record<string, unknown>>

/** The column that fills a field of a card; a cell may fill two. */
const COLUMN_OF: Readonly<Record<string, TableField>> = {
  ownerId: 'owner',
  peopleIds: 'owner',
  status: 'status',
  category: 'category',
  periodId: 'period',
  notes: 'notes',
  why: 'why',
  end: 'due',
}

/** What the rows so far say of each card, cell by cell: the first word on a cell holds. */
export class SaidFields {
  readonly #cards = new Map<string, Map<TableField, string>>()

  /**
   * Takes down what a row says of a card.
   * @returns the fields that hold, and the columns in which a row above says something else
   */
  take(id: string, fields: Fields): { readonly held: Fields; readonly against: readonly TableField[] } {
    const said = this.#cards.get(id) ?? new Map<TableField, string>()
    this.#cards.set(id, said)
    const held: Record<string, unknown> = {}
    const against: TableField[] = []
    for (const [column, own] of byColumn(fields)) {
      const words = JSON.stringify(own)
      const before = said.get(column)
      if (before === undefined || before === words) Object.assign(held, own)
      else against.push(column)
      if (before === undefined) said.set(column, words)
    }
    return { held, against }
  }
}

function byColumn(fields: Fields): ReadonlyMap<TableField, Fields> {
  const columns = new Map<TableField, Record<string, unknown>>()
  for (const [field, value] of Object.entries(fields)) {
    const column = COLUMN_OF[field]
    if (column === undefined) throw new Error(`No column fills the field ${field}.`)
    columns.set(column, { ...columns.get(column), [field]: value })
  }
  return columns
}
