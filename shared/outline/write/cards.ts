import { groupBy } from '../../groups'
import { compareOrder } from '../../model/orderKey'
import type { PlanDocument } from '../../schema/document'
import type { Measure, Milestone } from '../../schema/measures'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import { formatCadence } from '../cadence'
import { type FieldKey, fieldWord, groupKind, sectionKey } from '../keys'
import { formatMeasure } from '../measures'
import { formatMilestone } from '../milestones'
import { formatNumber } from '../numbers'
import { defaultTiming } from '../read/records'
import { type Entry, keyed, words } from './entries'
import type { Placed } from './forest'
import type { PlanReferences } from './references'
import { safeItem, safeOwner, safeReference, safeText, safeTitle } from './safe'

/** What the writing of cards needs to know of the plan. */
export interface CardWriter {
  readonly doc: PlanDocument
  readonly references: PlanReferences
  readonly measures: ReadonlyMap<string, readonly Measure[]>
  readonly milestones: ReadonlyMap<string, readonly Milestone[]>
}

export function createCardWriter(doc: PlanDocument, references: PlanReferences): CardWriter {
  return { doc, references, measures: byNode(doc.measures), milestones: byNode(doc.milestones) }
}

function byNode<T extends { nodeId: string; order: string; id: string }>(
  records: Readonly<Record<string, T>>,
): Map<string, T[]> {
  return groupBy(Object.values(records).sort(compareOrder), ({ nodeId }) => nodeId)
}

/** The lines of one card: its title line, then its fields. */
export function cardEntries(writer: CardWriter, placed: Placed): Entry[] {
  return [{ type: 'card', depth: placed.depth, text: cardLine(writer, placed) }, ...fieldEntries(writer, placed)]
}

function cardLine(writer: CardWriter, { node, depth, under }: Placed): string {
  const title = safeTitle(node.title, node.kind === 'activity', writer.doc.labels)
  // A heading "People" at the left edge would start a section, a heading "Activities" at any depth name a level.
  const named =
    title === '' ||
    node.kind !== expectedKind(under?.parent.kind) ||
    (depth === 0 && sectionKey(title) !== undefined) ||
    groupKind(title, writer.doc.labels, true) !== undefined
  return words(named ? `${node.kind}:` : '', title, ...tail(writer, node))
}

function expectedKind(parent: NodeKind | undefined): NodeKind | undefined {
  return parent === undefined ? 'strategy' : NODE_KINDS[NODE_KINDS.indexOf(parent) + 1]
}

function tail(writer: CardWriter, node: PlanNode): (string | undefined)[] {
  const { people, cards } = writer.references
  const owner = node.ownerId === undefined ? undefined : people.to(node.ownerId, safeOwner)
  return [
    node.kind === 'driver' && node.category !== undefined ? `#${node.category}` : undefined,
    node.kind === 'driver' && node.priority !== undefined && node.priority < 1e9 ? `!${node.priority}` : undefined,
    node.kind === 'activity' && node.cadence !== undefined ? formatCadence(node.cadence) : undefined,
    node.status === 'active' ? undefined : `[${node.status}]`,
    owner === undefined ? undefined : `@${owner}`,
    cards.anchor(node.id),
  ]
}

function fieldEntries(writer: CardWriter, { node, depth, under, further }: Placed): Entry[] {
  const field = (key: FieldKey, text: string | undefined) => keyed('field', depth, fieldWord(key), text)
  const { cards } = writer.references
  return [
    ...field('contributes', written(under?.link.note)),
    ...further.flatMap((link) => field('also', alsoText(cards.to(link.parentId, safeReference), link.note))),
    ...kindFields(writer, node, field),
    ...(writer.measures.get(node.id) ?? []).flatMap((measure) => measureEntry(measure, node, depth)),
    ...(writer.milestones.get(node.id) ?? []).map((milestone) => milestoneEntry(milestone, depth)),
    ...field('notes', written(node.notes)),
  ]
}

function measureEntry(measure: Measure, node: PlanNode, depth: number): Entry[] {
  return [{ type: 'field', depth, text: words('measure:', formatMeasure(measure, defaultTiming(node))) }]
}

function milestoneEntry(milestone: Milestone, depth: number): Entry {
  return { type: 'field', depth, text: words('milestone:', formatMilestone(milestone)) }
}

function alsoText(reference: string | undefined, note: string | undefined): string | undefined {
  const text = written(note)
  return reference === undefined || text === undefined || text === '' ? reference : `${reference} -- ${text}`
}

function written(text: string | undefined): string | undefined {
  return text === undefined ? undefined : safeText(text)
}

type FieldWriter = (key: FieldKey, text: string | undefined) => Entry[]

function kindFields(writer: CardWriter, node: PlanNode, field: FieldWriter): Entry[] {
  const { accounts, people, periods } = writer.references
  const text = (key: FieldKey, value: string | undefined) => field(key, written(value))
  const names = (ids: readonly string[] | undefined, references: typeof people) =>
    (ids ?? [])
      .map((id) => references.to(id, safeItem))
      .filter((name) => name !== undefined)
      .join('; ')
  switch (node.kind) {
    case 'strategy':
      return [...text('what', node.what), ...text('why', node.why)]
    case 'driver':
      return [
        ...text('why', node.why),
        ...text('idealCustomer', node.idealCustomer),
        ...field('targetAccounts', names(node.targetAccountIds, accounts)),
      ]
    case 'initiative':
      return [
        ...field('period', node.periodId === undefined ? undefined : periods.to(node.periodId, safeItem)),
        ...text('why', node.why),
        ...text('impact', node.impact),
        ...text('expectations', node.expectations),
        ...text('resources', node.resources),
      ]
    case 'activity':
      return [
        ...text('role', node.role),
        ...field('people', names(node.peopleIds, people)),
        ...field('hours', node.hoursEach === undefined ? undefined : formatNumber(node.hoursEach)),
        ...text('prospects', node.prospects),
        ...field('accounts', names(node.accountIds, accounts)),
        ...text('criteria', node.criteria),
        ...text('emphasis', node.emphasis),
        ...field('start', node.start),
        ...field('end', node.end),
        ...text('support', node.support),
        ...text('accountability', node.accountability),
      ]
  }
}
