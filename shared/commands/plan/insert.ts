import * as z from 'zod'
import { levelOf } from '../../model/levels'
import { compareOrder, orderBetween } from '../../model/orderKey'
import type { PlanIndex } from '../../model/types'
import { fail, ok } from '../../result'
import type { PlanDocument } from '../../schema/document'
import { planDocument } from '../../schema/document'
import type { LinkId, NodeId } from '../../schema/ids'
import { siblingsUnder } from '../siblingOrder'
import type { Command, CommandContext } from '../types'

const params = z.object({ document: planDocument, under: z.string().optional(), label: z.string().optional() })

/** Records that come along, and the fields in them that name other records. */
const COLLECTIONS = [
  'periods',
  'teams',
  'people',
  'accounts',
  'nodes',
  'links',
  'measures',
  'milestones',
  'checkIns',
] as const
const REFERENCES = new Set([
  'ownerId',
  'periodId',
  'managerId',
  'teamId',
  'leadId',
  'parentId',
  'childId',
  'nodeId',
  'measureId',
  'milestoneId',
  'personId',
  'peopleIds',
  'accountIds',
  'targetAccountIds',
])
/** People, teams, accounts and periods of the same name are the same. */
const SHARED = ['periods', 'teams', 'people', 'accounts'] as const

type AnyRecord = Record<string, unknown> & { id: string }
type Records = Record<string, AnyRecord>

/**
 * Adds another plan's cards, with all that belongs to them, under fresh ids. Used by paste, import and templates.
 * Top cards one or more levels below `under` hang from it.
 */
export const insertPlan: Command<z.infer<typeof params>> = {
  id: 'plan.insert',
  params,
  label: ({ document, label }) => label ?? `Insert ${Object.keys(document.nodes).length} cards`,
  run(draft, { document, under }, context) {
    const { index } = context
    if (under !== undefined && !index.has(under))
      return fail('no-such-card', 'The card to hang it from no longer exists.')
    const ids = freshIds(document, context)
    for (const collection of COLLECTIONS) {
      const target = draft[collection] as unknown as Records
      for (const record of Object.values(document[collection] as unknown as Records)) {
        const id = ids.get(record.id)
        if (id === undefined || Object.hasOwn(index.doc[collection], id)) continue
        target[id] = { ...renamed(record, ids), id }
      }
    }
    const tops = hangTops(draft, document, under, ids, context)
    return ok({ select: tops })
  },
}

function freshIds(document: PlanDocument, { index, newId }: CommandContext): Map<string, string> {
  const ids = new Map<string, string>()
  for (const collection of COLLECTIONS) {
    for (const record of Object.values(document[collection] as unknown as Records)) {
      const same = (SHARED as readonly string[]).includes(collection)
        ? findSame(index.doc, collection as (typeof SHARED)[number], record)
        : undefined
      ids.set(record.id, same ?? newId())
    }
  }
  return ids
}

function findSame(doc: PlanDocument, collection: (typeof SHARED)[number], record: AnyRecord): string | undefined {
  const name = nameOf(record)
  return Object.values(doc[collection] as unknown as Records).find((other) => nameOf(other) === name)?.id
}

function nameOf(record: AnyRecord): string {
  const name = record.name ?? record.title
  return typeof name === 'string' ? name.trim().toLowerCase() : ''
}

function renamed(record: AnyRecord, ids: ReadonlyMap<string, string>): AnyRecord {
  const copy: AnyRecord = { ...record }
  for (const field of Object.keys(copy)) {
    if (!REFERENCES.has(field)) continue
    const value = copy[field]
    copy[field] = Array.isArray(value)
      ? value.map((id) => ids.get(String(id)) ?? id)
      : (ids.get(String(value)) ?? value)
  }
  return copy
}

/** Orders the inserted top cards behind what is there, and ties those that fit to the given card. */
function hangTops(
  draft: PlanDocument,
  document: PlanDocument,
  under: string | undefined,
  ids: ReadonlyMap<string, string>,
  { index, newId }: CommandContext,
): string[] {
  const children = new Set(Object.values(document.links).map((link) => link.childId))
  const tops = Object.values(document.nodes)
    .filter((node) => !children.has(node.id))
    .sort(compareOrder)
  const parent = under === undefined ? undefined : index.node(under)
  const last = new Map<string, string | undefined>()
  for (const top of tops) {
    const id = ids.get(top.id) as NodeId
    const hangs = parent !== undefined && levelOf(parent.kind) < levelOf(top.kind)
    const key = hangs ? 'under' : top.kind
    const before = last.has(key) ? last.get(key) : lastOrder(index, hangs ? parent.id : undefined, top.kind)
    const order = orderBetween(before, undefined)
    last.set(key, order)
    const node = draft.nodes[id]
    if (node !== undefined) node.order = order
    if (!hangs) continue
    const linkId = newId() as LinkId
    draft.links[linkId] = { id: linkId, parentId: parent.id, childId: id, order: 'V' }
  }
  return tops.map((top) => ids.get(top.id) ?? top.id)
}

function lastOrder(
  index: PlanIndex,
  parentId: NodeId | undefined,
  kind: PlanDocument['nodes'][NodeId]['kind'],
): string | undefined {
  return siblingsUnder(index, parentId, kind).at(-1)?.order
}
