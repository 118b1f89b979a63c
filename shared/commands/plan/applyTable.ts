import * as z from 'zod'
import { t } from '../../messages/language'
import { orderBetween } from '../../model/orderKey'
import { fail, ok, type Result } from '../../result'
import { planDocument } from '../../schema/document'
import { measure, milestone } from '../../schema/measures'
import { planNode } from '../../schema/nodes'
import type { Command, CommandContext } from '../types'
import { assignChanges, withFields } from '../validate'
import { hangTops, type Ids, insertRecords } from './insert'

const fields = z.record(z.string(), z.unknown())
const record = z.object({ nodeId: z.string(), fields })
const params = z.object({
  document: planDocument,
  hang: z.record(z.string(), z.array(z.string())),
  changes: z.array(z.object({ id: z.string(), fields })),
  measures: z.array(record),
  milestones: z.array(record),
  under: z.string().optional(),
})
type Params = z.infer<typeof params>
type Draft = Parameters<Command['run']>[0]

/** Takes over a spreadsheet table: new cards with all that belongs to them, and changes of cards that are there. One step. */
export const applyTable: Command<Params> = {
  id: 'plan.applyTable',
  params,
  label: ({ document, changes }) => t().table.undo(Object.keys(document.nodes).length, changes.length),
  run(draft, { document, hang, changes, measures, milestones, under }, context) {
    const ids = insertRecords(draft, document, context)
    const tops = hangTops(draft, { document, hang, ...(under === undefined ? {} : { under }) }, ids, context)
    for (const change of changes) {
      const changed = changeCard(draft, change, ids, context)
      if (!changed.ok) return changed
    }
    for (const [collection, records] of [
      ['measures', measures],
      ['milestones', milestones],
    ] as const) {
      for (const one of records) {
        const added = addRecord(draft, collection, one, context)
        if (!added.ok) return added
      }
    }
    return ok({ select: tops.length > 0 ? tops : changes.map((change) => change.id) })
  },
}

/** Owners and periods that come with the table bear other ids in the plan. */
function changeCard(
  draft: Draft,
  change: Params['changes'][number],
  ids: Ids,
  { index }: CommandContext,
): Result<void> {
  const node = index.node(change.id)
  const target = node && draft.nodes[node.id]
  if (node === undefined || target === undefined) return fail('no-such-card', t().table.cardGone)
  const rename = (part: string, id: unknown): unknown => ids[part]?.get(String(id)) ?? id
  const { ownerId, periodId, peopleIds, ...rest } = change.fields
  const next = withFields(planNode, node, {
    ...rest,
    ...(ownerId === undefined ? {} : { ownerId: rename('people', ownerId) }),
    ...(periodId === undefined ? {} : { periodId: rename('periods', periodId) }),
    ...(Array.isArray(peopleIds) ? { peopleIds: peopleIds.map((id) => rename('people', id)) } : {}),
  })
  if (!next.ok) return next
  assignChanges(target, next.value)
  return ok(undefined)
}

function addRecord(
  draft: Draft,
  collection: 'measures' | 'milestones',
  { nodeId, fields: given }: Params['measures'][number],
  { index, newId }: CommandContext,
): Result<void> {
  if (!index.has(nodeId)) return fail('no-such-card', t().table.cardGone)
  const id = newId()
  const order = orderBetween(index[collection](nodeId).at(-1)?.order, undefined)
  const schema = collection === 'measures' ? measure : milestone
  const made = withFields<{ id: string }>(schema, { ...given, id, nodeId, order }, {})
  if (!made.ok) return made
  const target = draft[collection] as Record<string, unknown>
  target[id] = made.value
  return ok(undefined)
}
