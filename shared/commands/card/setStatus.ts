import * as z from 'zod'
import { t } from '../../messages/language'
import { withBranch } from '../../model/branch'
import { ok } from '../../result'
import type { NodeId } from '../../schema/ids'
import { nodeStatus } from '../../schema/nodes'
import type { Command } from '../types'

const params = z.object({ ids: z.array(z.string()).min(1), status: nodeStatus, branch: z.boolean().optional() })

/** Sets the status of one or several cards; with `branch`, also of what goes with them: see `withBranch`. */
export const setStatus: Command<z.infer<typeof params>> = {
  id: 'card.setStatus',
  params,
  label: ({ ids, status }) => {
    const step = t().commands.setStatus[status]
    return ids.length === 1 ? step : t().commands.ofSeveral(step, ids.length)
  },
  run(draft, { ids, status, branch }, { index }) {
    for (const id of branch === true ? withBranch(index, ids, status) : ids) {
      const node = draft.nodes[id as NodeId]
      if (node !== undefined && index.node(id)?.status !== status) node.status = status
    }
    return ok({})
  },
}
