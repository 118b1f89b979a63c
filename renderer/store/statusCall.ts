import type { CommandCall } from '../../shared/commands/types'
import type { NodeStatus } from '../../shared/schema/nodes'

/**
 * Gives cards a status. Parking takes along what would hang from nothing, and bringing back brings it back. Closing does
 * not: the check for closed cards asks about each piece of work that is left.
 */
export function statusCall(ids: readonly string[], status: NodeStatus): CommandCall {
  return { id: 'card.setStatus', params: { ids, status, branch: status !== 'closed' } }
}
