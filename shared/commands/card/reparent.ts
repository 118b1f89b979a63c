import * as z from 'zod'
import { t } from '../../messages/language'
import { cardName } from '../../model/labels'
import { fail, ok } from '../../result'
import type { NodeId } from '../../schema/ids'
import { connectable } from '../connectable'
import { orderAt, siblingsUnder } from '../siblingOrder'
import { tie } from '../tie'
import type { Command } from '../types'

const params = z.object({
  id: z.string(),
  parentId: z.string(),
  fromParentId: z.string().optional(),
  beforeId: z.string().optional(),
  afterId: z.string().optional(),
})

/** Hangs a card from another parent instead of one it has (`fromParentId`, else its first). */
export const reparentCard: Command<z.infer<typeof params>> = {
  id: 'card.reparent',
  params,
  label: ({ parentId }, index) => {
    const parent = index.node(parentId)
    return parent === undefined ? t().commands.move(1) : t().commands.hangFrom(cardName(index.doc, parent, 30))
  },
  run(draft, { id, parentId, fromParentId, beforeId, afterId }, { index, newId }) {
    const node = index.node(id)
    if (node === undefined) return fail('no-such-card', t().commands.refused.cardGone)
    const allowed = connectable(index, parentId, id)
    if (!allowed.ok) return allowed
    const old = fromParentId === undefined ? index.parentLinks(id)[0] : index.link(fromParentId, id)
    const linkId = tie(draft, index, newId, parentId as NodeId, node.id)
    const tied = draft.links[linkId]
    if (old !== undefined && tied !== undefined) {
      delete draft.links[old.id]
      // The new rope takes the old one's place, so that a first parent is replaced by a first parent.
      tied.order = old.order
    }
    const target = draft.nodes[node.id]
    if (target !== undefined) target.order = orderAt(siblingsUnder(index, parentId, node.kind), { beforeId, afterId })
    if (draft.canvas.positions[node.id] !== undefined) {
      delete draft.canvas.positions[node.id]
      if (draft.canvas.pins[node.id] !== undefined) delete draft.canvas.pins[node.id]
    }
    return ok({ select: [node.id] })
  },
}
