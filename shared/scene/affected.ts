import type { PlanIndex, Row, Touched } from '../model/types'
import type { NodeId } from '../schema/ids'
import type { Visible } from './visible'

/**
 * The cards whose links, or whose parents in the picture, may not be what they were.
 * @param others cards that came into the picture, or left it
 * @returns by place among the drawn cards: 1 for these
 */
export function affectedCards(
  index: PlanIndex,
  touched: Touched | undefined,
  others: readonly NodeId[],
  { at, rows }: Visible,
): Uint8Array {
  const affected = new Uint8Array(rows.length)
  if (touched === undefined || touched.everything) return affected.fill(1)
  const mark = (row: Row | undefined): void => {
    const place = row === undefined ? -1 : (at[row] ?? -1)
    if (place >= 0) affected[place] = 1
  }
  const { start, row: children } = index.rows().down
  for (const id of new Set<NodeId>([...touched.nodes, ...others])) {
    const row = index.row(id)
    if (row === undefined) continue
    mark(row)
    for (let i = start[row] ?? 0; i < (start[row + 1] ?? 0); i++) mark(children[i])
  }
  return affected
}
