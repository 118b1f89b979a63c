import { statusNumber } from '../../../shared/model/index/cardRows'
import type { PlanIndex } from '../../../shared/model/types'
import { NODE_KINDS, type PlanNode } from '../../../shared/schema/nodes'

const PARKED = statusNumber('parked')

/** The cards put aside, by level, then order. */
export function parkedCards(index: PlanIndex): readonly PlanNode[] {
  return index.allCards().filter((node) => node.status === 'parked')
}

/** How many there are. Asked after every change of the document. */
export function countParked(index: PlanIndex): number {
  const { status } = index.rows()
  let count = 0
  for (const kind of NODE_KINDS) for (const row of index.rowsOf(kind)) if (status[row] === PARKED) count++
  return count
}
