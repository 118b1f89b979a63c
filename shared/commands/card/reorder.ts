import * as z from 'zod'
import { t } from '../../messages/language'
import { fail, ok } from '../../result'
import { orderAt, siblingsUnder } from '../siblingOrder'
import type { Command } from '../types'

const params = z.object({ id: z.string(), beforeId: z.string().optional(), afterId: z.string().optional() })

/** Moves a card before or after one of its siblings. */
export const reorderCard: Command<z.infer<typeof params>> = {
  id: 'card.reorder',
  params,
  label: () => t().commands.reorder,
  run(draft, { id, beforeId, afterId }, { index }) {
    const node = index.node(id)
    const target = node === undefined ? undefined : draft.nodes[node.id]
    if (node === undefined || target === undefined) return fail('no-such-card', t().commands.refused.cardGone)
    const anchor = beforeId ?? afterId
    const parentId = index
      .parents(id)
      .find((parent) => anchor === undefined || index.link(parent, anchor) !== undefined)
    const siblings = siblingsUnder(index, parentId, node.kind).filter((other) => other.id !== id)
    if (anchor !== undefined && !siblings.some((other) => other.id === anchor))
      return fail('not-siblings', t().commands.refused.notSiblings)
    target.order = orderAt(siblings, { beforeId, afterId })
    // A hand-placed card goes back into the row: its order now says where it is.
    if (draft.canvas.positions[node.id] !== undefined && draft.canvas.pins[node.id] === undefined)
      delete draft.canvas.positions[node.id]
    return ok({ select: [node.id] })
  },
}
