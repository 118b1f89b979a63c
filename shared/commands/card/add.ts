import * as z from 'zod'
import { t } from '../../messages/language'
import { levelName } from '../../model/labels'
import { levelOf } from '../../model/levels'
import { fail, ok } from '../../result'
import { position } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import { nodeKind, nodeStatus, planNode } from '../../schema/nodes'
import { orderAt, siblingsUnder } from '../siblingOrder'
import { tie } from '../tie'
import type { Command } from '../types'
import { withFields } from '../validate'
import { putCard } from './place'

const params = z.object({
  kind: nodeKind,
  title: z.string().optional(),
  parentId: z.string().optional(),
  beforeId: z.string().optional(),
  afterId: z.string().optional(),
  status: nodeStatus.optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  at: position.optional(),
})

/** Adds a card, under a parent where one is given, before or after a sibling; at a place (as `card.move`) where one is given. */
export const addCard: Command<z.infer<typeof params>> = {
  id: 'card.add',
  params,
  label: ({ kind }, index) => t().commands.addCard(levelName(index.doc, kind)),
  run(draft, { kind, title, parentId, beforeId, afterId, status, fields, at }, { index, newId }) {
    const parent = parentId === undefined ? undefined : index.node(parentId)
    if (parentId !== undefined && parent === undefined) return fail('no-such-card', t().commands.refused.parentGone)
    if (parent !== undefined && levelOf(parent.kind) >= levelOf(kind)) {
      return fail(
        'wrong-level',
        t().commands.refused.cannotCarry(levelName(index.doc, parent.kind, 2), levelName(index.doc, kind, 2)),
      )
    }
    const id = newId() as NodeId
    const order = orderAt(siblingsUnder(index, parentId, kind), { beforeId, afterId })
    const node = withFields(
      planNode,
      { ...fields, id, kind, order, title: title ?? '', status: status ?? 'active' },
      {},
    )
    if (!node.ok) return node
    draft.nodes[id] = node.value
    if (at !== undefined) putCard(draft, id, at)
    if (parent !== undefined) tie(draft, index, newId, parent.id, id)
    return ok({ select: [id] })
  },
}
