import * as z from 'zod'
import { levelOf } from '../../model/levels'
import { compareOrder, orderBetween } from '../../model/orderKey'
import type { PlanIndex } from '../../model/types'
import { fail, ok } from '../../result'
import type { PlanDocument } from '../../schema/document'
import { planDocument } from '../../schema/document'
import type { LinkId, NodeId } from '../../schema/ids'
import { REFERENCES } from '../../schema/references'
import { siblingsUnder } from '../siblingOrder'
import type { Command, CommandContext } from '../types'

const params = z.object({ document: planDocument, under: z.string().optional(), label: z.string().optional() })

/** Records that come along. */
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
/** People, teams and accounts of the same name, and periods of the same name and days, are the same. */
const SHARED: ReadonlySet<string> = new Set(['periods', 'teams', 'people', 'accounts'])

type AnyRecord = Record<string, unknown> & { id: string }
type Records = Record<string, AnyRecord>
/** Old id to new id, for each collection: different collections may use the same ids. */
type Ids = Readonly<Record<string, ReadonlyMap<string, string>>>

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
    const ids: Ids = Object.fromEntries(COLLECTIONS.map((part) => [part, freshIds(document, part, context)]))
    for (const collection of COLLECTIONS) {
      const target = draft[collection] as unknown as Records
      for (const record of recordsIn(document, collection)) {
        const id = ids[collection]?.get(record.id)
        if (id === undefined || Object.hasOwn(index.doc[collection], id)) continue
        target[id] = { ...renamed(collection, record, ids), id }
      }
    }
    const tops = hangTops(draft, document, under, ids.nodes ?? new Map(), context)
    return ok({ select: tops })
  },
}

function recordsIn(document: PlanDocument, collection: (typeof COLLECTIONS)[number]): AnyRecord[] {
  return Object.values(document[collection] as unknown as Records)
}

function freshIds(
  document: PlanDocument,
  collection: (typeof COLLECTIONS)[number],
  { index, newId }: CommandContext,
): ReadonlyMap<string, string> {
  const known = new Map(
    SHARED.has(collection) ? recordsIn(index.doc, collection).map((one) => [nameOf(one), one.id]) : [],
  )
  return new Map(recordsIn(document, collection).map((record) => [record.id, known.get(nameOf(record)) ?? newId()]))
}

function nameOf({ name, title, start, end }: AnyRecord): string {
  const word = name ?? title
  return [typeof word === 'string' ? word.trim().toLowerCase() : '', start, end].join('|')
}

function renamed(collection: string, record: AnyRecord, ids: Ids): AnyRecord {
  const copy: AnyRecord = { ...record }
  for (const [from, field, target] of REFERENCES) {
    const value = copy[field]
    if (from !== collection || value === undefined) continue
    const rename = (id: unknown): unknown => ids[target]?.get(id as string) ?? id
    copy[field] = Array.isArray(value) ? value.map(rename) : rename(value)
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
