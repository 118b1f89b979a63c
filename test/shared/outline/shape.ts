import { compareOrder } from '../../../shared/model/orderKey'
import { normaliseText } from '../../../shared/outline/escape'
import { nameKey } from '../../../shared/outline/read/register'
import { toForest } from '../../../shared/outline/write/forest'
import type { PlanDocument } from '../../../shared/schema/document'

const TEXTS = [
  'title',
  'name',
  'what',
  'why',
  'notes',
  'idealCustomer',
  'impact',
  'expectations',
  'resources',
  'role',
  'prospects',
  'criteria',
  'emphasis',
  'support',
  'accountability',
  'unit',
  'segment',
  'note',
]
const REFERENCES = ['ownerId', 'managerId', 'teamId', 'leadId', 'periodId']

/**
 * What an outline promises to keep of a plan, without ids and order keys: cards in their order with everything on them,
 * people, teams, accounts and periods. Two plans with the same shape say the same.
 */
export function shape(doc: PlanDocument): unknown {
  const placed = toForest(doc)
  const number = new Map(placed.map(({ node }, i) => [node.id as string, i]))
  return {
    plan: plain(doc, doc.plan),
    labels: Object.fromEntries(Object.entries(doc.labels).map(([kind, label]) => [kind, plain(doc, { ...label })])),
    yearStartMonth: doc.settings.yearStartMonth,
    periods: sorted(Object.values(doc.periods).map((period) => plain(doc, period))),
    people: sorted(Object.values(doc.people).map((person) => plain(doc, person))),
    teams: sorted(
      Object.values(doc.teams).map((team) => ({
        ...plain(doc, team),
        parentId: team.parentId && nameOf(doc.teams, team.parentId),
      })),
    ),
    accounts: sorted(Object.values(doc.accounts).map((account) => plain(doc, account))),
    cards: placed.map(({ node, under, further }) => ({
      ...plain(doc, node),
      parents: [...(under ? [under.link] : []), ...further].map((link) => [
        number.get(link.parentId),
        normaliseText(link.note ?? ''),
      ]),
      measures: ofNode(doc, doc.measures, node.id),
      milestones: ofNode(doc, doc.milestones, node.id),
      people: list(node.kind === 'activity' ? node.peopleIds : undefined, doc.people),
      accounts: list(
        node.kind === 'activity' ? node.accountIds : node.kind === 'driver' ? node.targetAccountIds : undefined,
        doc.accounts,
      ),
    })),
  }
}

function ofNode(
  doc: PlanDocument,
  records: Readonly<Record<string, { nodeId: string; order: string; id: string }>>,
  id: string,
): unknown[] {
  return Object.values(records)
    .filter((record) => record.nodeId === id)
    .sort(compareOrder)
    .map((record) => plain(doc, { ...record, nodeId: undefined }))
}

function plain(doc: PlanDocument, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const skipped = ['id', 'order', 'peopleIds', 'accountIds', 'targetAccountIds']
  const entries = Object.entries(record).filter(([key, value]) => !skipped.includes(key) && value !== undefined)
  return Object.fromEntries(
    entries
      .map(([key, value]) => [key, plainValue(doc, key, value)])
      .filter(([, value]) => value !== '' && value !== undefined),
  )
}

function plainValue(doc: PlanDocument, key: unknown, value: unknown): unknown {
  if (typeof value === 'string' && REFERENCES.includes(String(key))) {
    return [doc.people, doc.teams, doc.periods].map((table) => nameOf(table, value)).find((name) => name !== undefined)
  }
  return typeof value === 'string' && (TEXTS.includes(String(key)) || String(key).length > 0)
    ? normaliseText(value)
    : value
}

function nameOf(table: Readonly<Record<string, { name?: string; title?: string }>>, id: string): string | undefined {
  const record = table[id]
  return record && nameKey(normaliseText(String(record.name ?? record.title)))
}

function list(ids: readonly string[] | undefined, table: Readonly<Record<string, { name: string }>>): unknown[] {
  return (ids ?? []).map((id) => nameOf(table, id)).filter((name) => name !== undefined)
}

function sorted(records: readonly unknown[]): unknown[] {
  return records.map((record) => JSON.stringify(record, Object.keys(record as object).sort())).sort()
}
