import type { PlanDocument } from '../../schema/document'
import { normaliseText } from '../escape'
import { nameKey } from '../read/register'

/** How other lines mean a record: by its name, or by an anchor where the name is empty or shared. */
export interface References {
  /** The anchor to write behind the record's own line; empty where the name is enough. */
  anchor(id: string): string
  /** What another line writes to mean it; undefined where the record does not exist. */
  to(id: string, escape: (name: string) => string): string | undefined
}

/**
 * Decides for one kind of record which names are unmistakable.
 * @param prefix first letter of the anchors
 */
export function createReferences(
  records: Iterable<{ readonly id: string; readonly name: string }>,
  prefix: string,
): References {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { id, name } of records) {
    const key = nameKey(normaliseText(name))
    names.set(id, name)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // Anchors are numbered as they come up, so that the same plan is always written the same.
  const anchors = new Map<string, string>()
  const anchorOf = (id: string): string => {
    const key = nameKey(normaliseText(names.get(id) ?? ''))
    if (!names.has(id) || (key !== '' && counts.get(key) === 1)) return ''
    const anchor = anchors.get(id) ?? `^${prefix}${anchors.size + 1}`
    anchors.set(id, anchor)
    return anchor
  }
  return {
    anchor: anchorOf,
    to: (id, escape) => (names.has(id) ? anchorOf(id) || escape(names.get(id) ?? '') : undefined),
  }
}

export interface PlanReferences {
  readonly cards: References
  readonly people: References
  readonly teams: References
  readonly accounts: References
  readonly periods: References
}

export function createPlanReferences(doc: PlanDocument): PlanReferences {
  const titled = (record: { readonly id: string; readonly title: string }) => ({ id: record.id, name: record.title })
  return {
    cards: createReferences(Object.values(doc.nodes).map(titled), 'k'),
    people: createReferences(Object.values(doc.people), 'p'),
    teams: createReferences(Object.values(doc.teams), 't'),
    accounts: createReferences(Object.values(doc.accounts), 'a'),
    periods: createReferences(Object.values(doc.periods).map(titled), 'y'),
  }
}

/** References for cards without the sections that anchors of people, accounts and periods would lead to: names alone. */
export function namesOnly(doc: PlanDocument): PlanReferences {
  const byName = (nameOf: (id: string) => string | undefined): References => ({
    anchor: () => '',
    to: (id, escape) => {
      const name = nameOf(id)
      return name === undefined || name.trim() === '' ? undefined : escape(name)
    },
  })
  const named = (records: Readonly<Record<string, { readonly name: string }>>) => byName((id) => records[id]?.name)
  return {
    ...createPlanReferences(doc),
    people: named(doc.people),
    teams: named(doc.teams),
    accounts: named(doc.accounts),
    periods: byName((id) => (doc.periods as Readonly<Record<string, { readonly title: string }>>)[id]?.title),
  }
}
