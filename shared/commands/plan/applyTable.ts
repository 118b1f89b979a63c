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
  afterId: z.string().optional(),
})
type Params = z.infer<typeof params>
type Draft = Parameters<Command['run']>[0]

/** Takes over a spreadsheet table: new cards with all that belongs to them, and changes of cards that are there. One step. */
export const applyTable: Command<Params> = {
  id: 'plan.applyTable',
  params,
  label: ({ document, changes }) => t().table.undo(Object.keys(document.nodes).length, changes.length),
  run(draft, { document, hang, changes, measures, milestones, under, afterId }, context) {
    const ids = insertRecords(draft, document, context)
    const tops = hangTops(draft, { document, hang, under, afterId }, ids, context)
    for (const change of changes) {
      const changed = changeCard(draft, change, ids, context)
      if (!changed.ok) return changed
    }
    for (const [collection, records] of [
      ['measures', measures],
      ['milestones', milestones],
    ] as const) {
      const added = addRecords(draft, collection, records, context)
      if (!added.ok) return added
    }
    return ok({ select: tops.length > 0 ? tops : [...new Set(changes.map((change) => change.id))] })
  },
}

/** Owners and periods that come with the table bear other ids in the plan. Several changes of one card add up. */
function changeCard(
  draft: Draft,
  change: Params['changes'][number],
  ids: Ids,
  { index }: CommandContext,
): Result<void> {
  const node = index.node(change.id)
  const target = node && draft.nodes[node.id]
  if (target === undefined) return fail('no-such-card', t().commands.refused.cardGone)
  const rename = (part: string, id: unknown): unknown => ids[part]?.get(String(id)) ?? id
  const { ownerId, periodId, peopleIds, ...rest } = change.fields
  const next = withFields(planNode, target, {
    ...rest,
    ...(ownerId === undefined ? {} : { ownerId: rename('people', ownerId) }),
    ...(periodId === undefined ? {} : { periodId: rename('periods', periodId) }),
    ...(Array.isArray(peopleIds) ? { peopleIds: peopleIds.map((id) => rename('people', id)) } : {}),
  })
  if (!next.ok) return next
  assignChanges(target, next.value)
  return ok(undefined)
}

/** Adds records to cards of the plan, behind those that are there, in their order. */
function addRecords(
  draft: Draft,
  collection: 'measures' | 'milestones',
  records: Params['measures'],
  { index, newId }: CommandContext,
): Result<void> {
  const schema = collection === 'measures' ? measure : milestone
  const target = draft[collection] as Record<string, unknown>
  const last = new Map<string, string>()
  for (const { nodeId, fields: given } of records) {
    if (!index.has(nodeId)) return fail('no-such-card', t().commands.refused.cardGone)
    const id = newId()
    const order = orderBetween(last.get(nodeId) ?? index[collection](nodeId).at(-1)?.order, undefined)
    const made = withFields<{ id: string }>(schema, { ...given, id, nodeId, order }, {})
    if (!made.ok) return made
    target[id] = made.value
    last.set(nodeId, order)
  }
  return ok(undefined)
}
