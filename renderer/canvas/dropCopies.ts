import type { LayoutPoint } from '../../shared/layout/types'
import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import type { NodeId } from '../../shared/schema/ids'
import { dispatch } from '../store/documentActions'
import { announce } from '../store/viewActions'
import { copyCard } from './building'

/**
 * Leaves cards where they are and puts copies of them, which hang from the same parents, to other places: one undo step. The
 * title of a single copy is typed next.
 * @param places of the copies by the cards that they are copies of, as `card.move` knows places
 */
export function dropCopies(places: ReadonlyMap<NodeId, LayoutPoint>): void {
  const [only, ...others] = places
  if (only === undefined) return
  if (others.length === 0) return copyCard(...only)
  const params = { ids: [...places.keys()], positions: Object.fromEntries(places) }
  if (dispatch({ id: 'card.duplicate', params }) !== undefined)
    announce(t().canvas.drop.copied(formatNumber(places.size), places.size))
}
