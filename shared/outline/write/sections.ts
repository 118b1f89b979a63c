import { addTo } from '../../groups'
import type { PlanDocument } from '../../schema/document'
import { normaliseText } from '../escape'
import { formatNumber } from '../numbers'
import { ROLE_WORDS } from '../read/people'
import { pushReversed } from '../stack'
import { type Entry, keyed, words } from './entries'
import { compare } from './header'
import type { PlanReferences } from './references'
import { safeItem, safeName, safeText } from './safe'

/** People under their managers, teams under their parents, and accounts. */
export function sectionEntries(doc: PlanDocument, references: PlanReferences): Entry[] {
  return [
    ...section(
      'people',
      nested(doc.people, 'managerId', (person, depth, isNested) =>
        personEntries(doc, references, person.id, depth, isNested),
      ),
    ),
    ...section(
      'teams',
      nested(doc.teams, 'parentId', (team, depth, isNested) => [teamEntry(doc, references, team.id, depth, isNested)]),
    ),
    ...section(
      'accounts',
      Object.values(doc.accounts)
        .sort(byName)
        .flatMap((account) => accountEntries(doc, references, account.id)),
    ),
  ]
}

function section(key: string, entries: readonly Entry[]): Entry[] {
  return entries.length === 0 ? [] : [{ type: 'section', depth: 0, text: key }, ...entries]
}

function byName(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return compare(normaliseText(a.name), normaliseText(b.name)) || compare(a.id, b.id)
}

type Above = 'managerId' | 'parentId'

/** Walks a tree that records span by naming the one above them; a circle is opened at its first member. */
function nested<T extends { id: string; name: string } & { [K in Above]?: string }>(
  records: Readonly<Record<string, T>>,
  above: Above,
  write: (record: T, depth: number, isNested: boolean) => Entry[],
): Entry[] {
  const below = new Map<string, T[]>()
  const all = Object.values(records).sort(byName)
  const isRoot = (record: T) => record[above] === undefined || records[record[above]] === undefined
  for (const record of all) {
    const id = record[above]
    if (!isRoot(record) && id !== undefined) addTo(below, id, record)
  }
  const entries: Entry[] = []
  const seen = new Set<string>()
  for (const root of [...all.filter(isRoot), ...all]) {
    const stack = [{ record: root, depth: 1, isNested: false }]
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (seen.has(next.record.id)) continue
      seen.add(next.record.id)
      const { record, depth } = next
      entries.push(...write(record, depth, next.isNested))
      pushReversed(
        stack,
        (below.get(record.id) ?? []).map((child) => ({ record: child, depth: depth + 1, isNested: true })),
      )
    }
  }
  return entries
}

function personEntries(
  doc: PlanDocument,
  references: PlanReferences,
  id: string,
  depth: number,
  isNested: boolean,
): Entry[] {
  const person = doc.people[id as keyof typeof doc.people]
  if (!person) return []
  const team = person.teamId && references.teams.to(person.teamId, safeItem)
  const manager = person.managerId && !isNested ? references.people.to(person.managerId, safeItem) : undefined
  const parts = [
    words(safeName(person.name), `(${ROLE_WORDS[person.role]})`, references.people.anchor(id)),
    manager && `reports to ${manager}`,
    team && `team ${team}`,
    person.capacityHours === undefined ? undefined : `${formatNumber(person.capacityHours)} h/week`,
  ]
  const detail = (key: string, text: string | undefined) =>
    keyed('item', depth + 1, key, text === undefined ? undefined : safeText(text))
  return [
    { type: 'item', depth, text: parts.filter(Boolean).join(', ') },
    ...detail('expects', person.expectations),
    ...detail('support', person.support),
    ...detail('accountability', person.accountability),
  ]
}

function teamEntry(doc: PlanDocument, references: PlanReferences, id: string, depth: number, isNested: boolean): Entry {
  const team = doc.teams[id as keyof typeof doc.teams]
  const lead = team?.leadId && references.people.to(team.leadId, safeItem)
  const parent = team?.parentId && !isNested ? references.teams.to(team.parentId, safeItem) : undefined
  const parts = [
    words(safeName(team?.name ?? ''), references.teams.anchor(id)),
    lead && `led by ${lead}`,
    parent && `part of ${parent}`,
  ]
  return { type: 'item', depth, text: parts.filter(Boolean).join(', ') }
}

function accountEntries(doc: PlanDocument, references: PlanReferences, id: string): Entry[] {
  const account = doc.accounts[id as keyof typeof doc.accounts]
  if (!account) return []
  const owner = account.ownerId && references.people.to(account.ownerId, safeItem)
  const segment = account.segment === undefined ? '' : safeItem(account.segment)
  const parts = [
    words(safeName(account.name), `(${account.kind})`, references.accounts.anchor(id)),
    owner && `owner ${owner}`,
    segment && `segment ${segment}`,
    account.potential === undefined ? undefined : `potential ${formatNumber(account.potential)}`,
  ]
  return [
    { type: 'item', depth: 1, text: parts.filter(Boolean).join(', ') },
    ...keyed('item', 2, 'notes', account.notes === undefined ? undefined : safeText(account.notes)),
  ]
}
