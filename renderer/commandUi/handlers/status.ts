import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { withBranch } from '../../../shared/model/branch'
import type { NodeId } from '../../../shared/schema/ids'
import type { NodeStatus } from '../../../shared/schema/nodes'
import { dispatch } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import { statusCall } from '../../store/statusCall'
import { announce, toast } from '../../store/viewActions'

/** Gives cards a status and says what came of it. */
export function setStatusOf(ids: readonly NodeId[], status: NodeStatus): void {
  const { plan } = useDocument.getState()
  if (plan === undefined) return
  const count = withBranch(plan.index, ids, status).length
  if (dispatch(statusCall(ids, status), { quiet: true }) === undefined) return
  announce(t().doing.statusIs(t().words.status[status]))
  if (status === 'parked') toast(t().doing.parked(formatNumber(count), count))
}
