import type { PlanIndex } from '../../model/types'
import type { ImportEnv } from '../types'
import { entriesOf } from './entries'
import { ListReader } from './listReader'
import type { TableOutcome } from './outcome'
import { RopeReader } from './ropeReader'
import { RowTaker } from './rowTaker'
import { createTableContext } from './tableContext'
import { dayOrderOf } from './tableDates'
import type { Table, TableMapping } from './types'

/**
 * What a table does to a plan, row by row. Nothing is changed: the edit is for the command `plan.applyTable`.
 * A row becomes a new card; one whose level and title the plan has already changes that card; one that cannot be read is refused.
 * Text that looks like a formula is text.
 */
export function planTable(table: Table, mapping: TableMapping, index: PlanIndex, env: ImportEnv): TableOutcome {
  const due = mapping.columns.indexOf('due')
  const dates = due < 0 ? [] : table.map((row) => row[due] ?? '')
  const taker = new RowTaker(createTableContext(index, env, dayOrderOf(dates)))
  const isList = mapping.columns.includes('title')
  const reader = isList ? new ListReader(taker, mapping.defaultKind) : new RopeReader(taker)
  return { rows: reader.read(entriesOf(table, mapping)), edit: taker.edit.done() }
}
