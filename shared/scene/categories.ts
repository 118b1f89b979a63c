import { levelOf } from '../model/levels'
import type { PlanIndex, Row } from '../model/types'
import { DRIVER_CATEGORIES, type DriverCategory, NODE_KINDS } from '../schema/nodes'

const DRIVER = levelOf('driver')

/** The driver colours of a plan. They hold until its structure changes. */
export interface Categories {
  /** By row: one more than the colour's place among all; 0 for none. */
  readonly rows: Uint8Array
  of(id: string): DriverCategory | undefined
}

/**
 * The driver colour of every card: a driver's own, below it that of the first driver above.
 * Cards are visited from the ceiling down, so each asks only its parents.
 */
export function inheritCategories(index: PlanIndex): Categories {
  const { size, level, up } = index.rows()
  const colour = new Uint8Array(size)
  for (const kind of NODE_KINDS.slice(DRIVER))
    for (const row of index.rowsOf(kind)) {
      if (kind === 'driver') {
        colour[row] = ownColour(index, row)
        continue
      }
      const end = up.start[row + 1] ?? 0
      for (let i = up.start[row] ?? 0; i < end && colour[row] === 0; i++)
        if ((level[up.row[i] ?? 0] ?? 0) < NODE_KINDS.length) colour[row] = colour[up.row[i] ?? 0] ?? 0
    }
  return { rows: colour, of: (id) => DRIVER_CATEGORIES[(colour[index.row(id) ?? -1] ?? 0) - 1] }
}

function ownColour(index: PlanIndex, row: Row): number {
  const card = index.card(row)
  return card?.kind === 'driver' && card.category !== undefined ? DRIVER_CATEGORIES.indexOf(card.category) + 1 : 0
}
