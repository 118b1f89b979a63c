import { formatNumber } from '../../shared/messages/format'
import { type Said, said, t } from '../../shared/messages/language'
import { withBranch } from '../../shared/model/branch'
import type { NodeId } from '../../shared/schema/ids'
import type { NodeStatus } from '../../shared/schema/nodes'
import { beginGesture, dispatch, endGesture, toastDone } from './documentActions'
import { useDocument } from './documentStore'
import { statusCall } from './statusCall'
import { announce, requestReveal } from './viewActions'

/**
 * Gives cards a status and says what came of it; a refusal is shown as a toast. The selection stays.
 * @returns false when it was refused
 */
export function setStatusOf(ids: readonly NodeId[], status: NodeStatus): boolean {
  const { plan } = useDocument.getState()
  if (plan === undefined) return false
  const count = withBranch(plan.index, ids, status).length
  if (!set(ids, status)) return false
  announce(t().doing.statusIs(t().words.status[status]))
  if (status === 'parked') toastDone(() => t().doing.parked(formatNumber(count), count))
  return true
}

/** Brings cards out of the parking lot onto the drawing, as drafts. */
export function bringBack(ids: readonly NodeId[]): void {
  if (
    !set(
      ids,
      'draft',
      said(() => t().frame.parking.bringBackStep),
    )
  )
    return
  requestReveal(ids, { select: true, flash: true })
  toastDone(() => t().frame.parking.back)
}

/** @param label what the step is called in the history; the command's own name by default */
function set(ids: readonly NodeId[], status: NodeStatus, label?: Said): boolean {
  const gesture = beginGesture()
  const done = dispatch(statusCall(ids, status), { quiet: true })
  endGesture(gesture, label)
  return done !== undefined
}
