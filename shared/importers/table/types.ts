import type { NodeKind } from '../../schema/nodes'

/** Rows of cells as a person sees them in a spreadsheet: every row equally long, every cell text. */
export type Table = readonly (readonly string[])[]

/** Most rows, and most columns, of a table that is read. */
export const MAX_ROWS = 50_000
export const MAX_COLUMNS = 200

/** What a column can hold. A column named after a level holds titles of that level: one row is then one rope. */
export const TABLE_FIELDS = [
  'title',
  'level',
  'parent',
  'owner',
  'status',
  'target',
  'due',
  'notes',
  'why',
  'category',
  'period',
  'strategy',
  'driver',
  'initiative',
  'activity',
] as const
export type TableField = (typeof TABLE_FIELDS)[number]

/** How a table is read. */
export interface TableMapping {
  /** The first row names the columns. */
  readonly header: boolean
  /** What each column holds; undefined: left out. */
  readonly columns: readonly (TableField | undefined)[]
  /** What a row becomes that says nothing of its level. */
  readonly defaultKind: NodeKind
}
