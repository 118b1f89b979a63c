import * as z from 'zod'
import { t } from '../../messages/language'
import { orderKeys } from '../../model/orderKey'
import { ok } from '../../result'
import type { NodeId } from '../../schema/ids'
import type { Command } from '../types'

const tidyParams = z.object({})

/** Gives every card that is not pinned back to the layout. */
export const tidy: Command<z.infer<typeof tidyParams>> = {
  id: 'layout.tidy',
  params: tidyParams,
  label: () => t().commands.tidy,
  run(draft, _params, { index }) {
    const { positions, pins } = index.doc.canvas
    for (const id of Object.keys(positions) as NodeId[]) if (pins[id] !== true) delete draft.canvas.positions[id]
    return ok({})
  },
}

const untangleParams = z.object({ order: z.array(z.string()) })

/** Rewrites sibling order so that ropes cross less; the layout works the new order out and hands it in, all cards. */
export const untangle: Command<z.infer<typeof untangleParams>> = {
  id: 'layout.untangle',
  params: untangleParams,
  label: () => t().commands.untangle,
  run(draft, { order }, { index }) {
    const known = order.filter((id) => index.has(id)) as NodeId[]
    const keys = orderKeys(known.length)
    known.forEach((id, i) => {
      const node = draft.nodes[id]
      const key = keys[i]
      if (node !== undefined && key !== undefined && node.order !== key) node.order = key
    })
    return ok({})
  },
}
