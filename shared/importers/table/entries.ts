import { NODE_KINDS, type NodeKind } from '../../schema/nodes'
import type { Table, TableField, TableMapping } from './types'

/** Cells of one row by what they hold; empty ones are left out. */
export type Cells = Readonly<Partial<Record<TableField, string>>>

/** One row that says something. */
export interface Entry {
  /** Number of the row in the table, from 1. */
  readonly line: number
  readonly cells: Cells
  /** The rope that the row describes, from the ceiling down; empty where rows are single cards. */
  readonly rope: readonly { readonly kind: NodeKind; readonly title: string }[]
}

/** The rows of a table as they are meant. Rows without a word are left out. */
export function entriesOf(table: Table, mapping: TableMapping): readonly Entry[] {
  const levels = NODE_KINDS.filter((kind) => mapping.columns.includes(kind))
  const above = new Map<NodeKind, string>()
  return table.flatMap((row, at) => {
    if (at === 0 && mapping.header) return []
    const cells = cellsOf(row, mapping)
    if (Object.keys(cells).length === 0) return []
    return { line: at + 1, cells, rope: ropeOf(levels, cells, above) }
  })
}

function cellsOf(row: readonly string[], { columns }: TableMapping): Cells {
  const entries = row.flatMap((cell, at) => {
    const field = columns[at]
    const text = cell.trim()
    return field === undefined || text === '' ? [] : [[field, text] as const]
  })
  return Object.fromEntries(entries)
}

/** Cells left empty before the first title of a row mean the title above, as spreadsheets group them. */
function ropeOf(levels: readonly NodeKind[], cells: Cells, above: Map<NodeKind, string>): Entry['rope'] {
  const first = levels.findIndex((kind) => cells[kind] !== undefined)
  if (first < 0) return []
  return levels.flatMap((kind, at) => {
    const title = at < first ? above.get(kind) : cells[kind]
    if (title === undefined) above.delete(kind)
    else above.set(kind, title)
    return title === undefined ? [] : [{ kind, title }]
  })
}
