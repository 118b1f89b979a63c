import { levelOf } from '../model/levels'
import type { PlanIndex } from '../model/types'
import type { NodeId } from '../schema/ids'
import { DRIVER_CATEGORIES, type DriverCategory, NODE_KINDS } from '../schema/nodes'

const DRIVER = levelOf('driver')

/**
 * The driver colour of every card: a driver's own, below it that of the first driver above.
 * Cards are visited from the ceiling down, so each asks only its parents.
 */
export function inheritCategories(index: PlanIndex): ReadonlyMap<NodeId, DriverCategory> {
  const { size, level, up } = index.rows()
  /** One more than the place of a row's colour among all; 0 for none. */
  const colour = new Uint8Array(size)
  const categories = new Map<NodeId, DriverCategory>()
  for (const kind of NODE_KINDS.slice(DRIVER))
    for (const row of index.rowsOf(kind)) {
      const card = index.card(row)
      if (card?.kind === 'driver') {
        colour[row] = card.category === undefined ? 0 : DRIVER_CATEGORIES.indexOf(card.category) + 1
      } else {
        const end = up.start[row + 1] ?? 0
        for (let i = up.start[row] ?? 0; i < end && colour[row] === 0; i++)
          if ((level[up.row[i] ?? 0] ?? 0) < NODE_KINDS.length) colour[row] = colour[up.row[i] ?? 0] ?? 0
      }
      const category = DRIVER_CATEGORIES[(colour[row] ?? 0) - 1]
      if (card !== undefined && category !== undefined) categories.set(card.id, category)
    }
  return categories
}
