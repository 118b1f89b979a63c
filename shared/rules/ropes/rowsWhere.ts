import type { Neighbours, PlanRows, Row } from '../../model/types'

/** All rows that a question is true for, in one loop. */
export function rowsWhere({ size }: PlanRows, isMeant: (row: Row) => boolean): Row[] {
  const found: Row[] = []
  for (let row = 0; row < size; row++) if (isMeant(row)) found.push(row)
  return found
}

/** Whether a question is true for any of the neighbours of a row. */
export function someNeighbour({ start, row }: Neighbours, of: Row, isMeant: (row: Row) => boolean): boolean {
  const end = start[of + 1] ?? 0
  for (let i = start[of] ?? 0; i < end; i++) if (isMeant(row[i] ?? 0)) return true
  return false
}
