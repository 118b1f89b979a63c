import * as z from 'zod'
import { t } from '../../messages/language'
import { fail, ok } from '../../result'
import { position } from '../../schema/document'
import type { LinkId, MeasureId, MilestoneId, NodeId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'
import { orderAt, siblingsUnder } from '../siblingOrder'
import type { Command } from '../types'
import { putCard } from './place'

const params = z.object({ ids: z.array(z.string()).min(1), positions: z.record(z.string(), position).optional() })

/**
 * Doubles cards with their measures and milestones; copies hang from the same parents, or from the copied parent. The rank of
 * a driver stays with the driver: no two have the same. `positions` puts copies to places (as `card.move`), by the cards that
 * they are copies of.
 */
export const duplicateCards: Command<z.infer<typeof params>> = {
  id: 'card.duplicate',
  params,
  label: ({ ids }) => t().commands.duplicate(ids.length),
  run(draft, { ids, positions = {} }, { index, newId }) {
    const copies = new Map<NodeId, NodeId>()
    for (const id of ids) if (index.has(id)) copies.set(id as NodeId, newId() as NodeId)
    if (copies.size === 0) return fail('no-such-card', t().commands.refused.cardGone)
    for (const [id, copyId] of copies) {
      const node = index.node(id)
      if (node === undefined) continue
      const inCopy = index.parents(id).some((parent) => copies.has(parent))
      const order = inCopy
        ? node.order
        : orderAt(siblingsUnder(index, index.parents(id)[0], node.kind), { afterId: id })
      draft.nodes[copyId] = { ...unranked(node), id: copyId, order }
      const at = positions[id]
      if (at !== undefined) putCard(draft, copyId, at)
      for (const link of index.parentLinks(id)) {
        const linkId = newId() as LinkId
        draft.links[linkId] = {
          ...link,
          id: linkId,
          childId: copyId,
          parentId: copies.get(link.parentId) ?? link.parentId,
        }
      }
      for (const measure of index.measures(id)) {
        const measureId = newId() as MeasureId
        draft.measures[measureId] = { ...measure, id: measureId, nodeId: copyId }
      }
      for (const milestone of index.milestones(id)) {
        const milestoneId = newId() as MilestoneId
        draft.milestones[milestoneId] = { ...milestone, id: milestoneId, nodeId: copyId }
      }
    }
    return ok({ select: [...copies.values()] })
  },
}

function unranked(node: PlanNode): PlanNode {
  if (node.kind !== 'driver') return node
  const { priority: _rank, ...copy } = node
  return copy
}
