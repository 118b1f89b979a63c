import * as z from 'zod'
import { t } from '../../messages/language'
import { levelOf } from '../../model/levels'
import { compareOrder, orderKeys } from '../../model/orderKey'
import type { PlanIndex } from '../../model/types'
import { fail, ok } from '../../result'
import type { PlanDocument } from '../../schema/document'
import { planDocument, position } from '../../schema/document'
import type { LinkId, NodeId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'
import { REFERENCES } from '../../schema/references'
import { putCard } from '../card/place'
import { gapAt, siblingsUnder } from '../siblingOrder'
import type { Command, CommandContext } from '../types'

const params = z.object({
  document: planDocument,
  under: z.string().optional(),
  afterId: z.string().optional(),
  at: position.optional(),
})

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
export type Ids = Readonly<Record<string, ReadonlyMap<string, string>>>

/**
 * Adds another plan's cards, with all that belongs to them, under fresh ids. Used by paste, import and templates.
 * Top cards one or more levels below `under` hang from it; those that come beside `afterId` stand after it. The first top card
 * goes to the place `at` (as `card.move`) where one is given.
 */
export const insertPlan: Command<z.infer<typeof params>> = {
  id: 'plan.insert',
  params,
  label: ({ document }) => t().commands.insert(Object.keys(document.nodes).length),
  run(draft, { document, under, afterId, at }, context) {
    const { index } = context
    if (under !== undefined && !index.has(under)) return fail('no-such-card', t().commands.refused.parentGone)
    const ids = insertRecords(draft, document, context)
    const tops = hangTops(draft, { document, under, afterId, hang: {} }, ids, context)
    if (at !== undefined && tops[0] !== undefined) putCard(draft, tops[0], at)
    return ok({ select: tops })
  },
}

/** Writes another plan's records into the draft. @returns what each is called there, by collection and old id */
export function insertRecords(draft: PlanDocument, document: PlanDocument, context: CommandContext): Ids {
  const ids: Ids = Object.fromEntries(COLLECTIONS.map((part) => [part, freshIds(document, part, context)]))
  for (const collection of COLLECTIONS) {
    const target = draft[collection] as unknown as Records
    for (const record of recordsIn(document, collection)) {
      const id = ids[collection]?.get(record.id)
      if (id === undefined || Object.hasOwn(context.index.doc[collection], id)) continue
      target[id] = { ...renamed(collection, record, ids), id }
    }
  }
  return ids
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

/** What is inserted, and what of the plan it hangs from. */
interface Hanging {
  readonly document: PlanDocument
  /** Carries the top cards that fit below it. */
  readonly under?: string | undefined
  /** What comes beside this card stands after it, the rest behind all that is there. */
  readonly afterId?: string | undefined
  /** Carries single cards, by their id in `document`; those hang from nothing else of the plan. */
  readonly hang: Readonly<Record<string, readonly string[]>>
}

/** Cards that come into one row of siblings, and the keys they come between. */
interface Row {
  readonly gap: ReturnType<typeof gapAt>
  readonly ids: NodeId[]
}

/**
 * Ties inserted cards to the cards of the plan that carry them, and orders the top ones among what is there.
 * @returns the top cards' ids in the plan
 */
export function hangTops(draft: PlanDocument, hanging: Hanging, ids: Ids, context: CommandContext): NodeId[] {
  const { document, under, afterId, hang } = hanging
  const { index } = context
  const children = new Set(Object.values(document.links).map((link) => link.childId))
  const rows = new Map<string, Row>()
  const tops: NodeId[] = []
  for (const node of Object.values(document.nodes).sort(compareOrder)) {
    const id = (ids['nodes']?.get(node.id) ?? node.id) as NodeId
    const isTop = !children.has(node.id)
    const parents = carriers(index, node, hang[node.id] ?? (under !== undefined && isTop ? [under] : []))
    tieTo(draft, id, parents, context)
    if (!isTop) continue
    tops.push(id)
    const [parent] = parents
    const row = rows.get(parent ?? node.kind)
    if (row !== undefined) row.ids.push(id)
    else rows.set(parent ?? node.kind, { gap: gapAt(siblingsUnder(index, parent, node.kind), { afterId }), ids: [id] })
  }
  for (const row of rows.values()) orderWithin(draft, row)
  return tops
}

function carriers(index: PlanIndex, node: PlanNode, wanted: readonly string[]): NodeId[] {
  const found = wanted.map((id) => index.node(id)).filter((parent) => parent !== undefined)
  return found.filter((parent) => levelOf(parent.kind) < levelOf(node.kind)).map((parent) => parent.id)
}

function tieTo(draft: PlanDocument, childId: NodeId, parents: readonly NodeId[], { newId }: CommandContext): void {
  const orders = orderKeys(parents.length)
  for (const [at, parentId] of parents.entries()) {
    const id = newId() as LinkId
    draft.links[id] = { id, parentId, childId, order: orders[at] ?? 'V' }
  }
}

/** From this many on, keys one behind the other grow longer than keys spread evenly. */
const MANY = 60

function orderWithin(draft: PlanDocument, { gap: { low, high }, ids }: Row): void {
  const spread = high === undefined && ids.length >= MANY
  const keys = orderKeys(ids.length, spread ? (low ?? '1') : low, spread ? `${low ?? ''}z` : high)
  for (const [at, id] of ids.entries()) {
    const node = draft.nodes[id]
    if (node !== undefined) node.order = keys[at] ?? node.order
  }
}
