import * as z from 'zod'
import { t } from '../../messages/language'
import { levelName } from '../../model/labels'
import { levelOf } from '../../model/levels'
import { fail, ok } from '../../result'
import type { LinkId, NodeId } from '../../schema/ids'
import { NODE_KINDS, type NodeKind, planNode } from '../../schema/nodes'
import { orderAt, siblingsUnder } from '../siblingOrder'
import { tie } from '../tie'
import type { Command } from '../types'
import { withFields } from '../validate'

const params = z.object({ linkId: z.string(), title: z.string().optional() })

/** Puts new cards on the levels that a link leaves out, and hangs the lower card from the lowest of them. */
export const insertBetween: Command<z.infer<typeof params>> = {
  id: 'card.insertBetween',
  params,
  label({ linkId }, index) {
    const child = index.node(index.doc.links[linkId as LinkId]?.childId ?? '')
    const kind = child === undefined ? undefined : NODE_KINDS[levelOf(child.kind) - 1]
    return kind === undefined ? t().commands.addCardBetween : t().commands.addBetween(levelName(index.doc, kind))
  },
  run(draft, { linkId, title }, { index, newId }) {
    const link = index.doc.links[linkId as LinkId]
    const parent = index.node(link?.parentId ?? '')
    const child = index.node(link?.childId ?? '')
    if (link === undefined || parent === undefined || child === undefined)
      return fail('no-such-link', t().commands.refused.linkGone)
    const missing = NODE_KINDS.slice(levelOf(parent.kind) + 1, levelOf(child.kind))
    if (missing.length === 0) return fail('nothing-between', t().commands.refused.nothingBetween)
    const added: NodeId[] = []
    for (const kind of missing) {
      const upper = added.at(-1) ?? parent.id
      const id = addUnder(kind, upper)
      if (!id.ok) return id
      added.push(id.value)
    }
    const lowest = added.at(-1) as NodeId
    const changed = draft.links[link.id]
    if (changed !== undefined) changed.parentId = lowest
    return ok({ select: [lowest] })

    function addUnder(kind: NodeKind, upper: NodeId) {
      const id = newId() as NodeId
      const order = orderAt(siblingsUnder(index, upper, kind), { beforeId: child?.id })
      const node = withFields(planNode, { id, kind, order, title: title ?? '', status: 'active' }, {})
      if (!node.ok) return node
      draft.nodes[id] = node.value
      tie(draft, index, newId, upper, id)
      return ok(id)
    }
  },
}
