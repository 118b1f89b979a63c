import type { PlanIndex } from '../../shared/model/types'
import { emptyDocument, type PlanDocument } from '../../shared/schema/document'
import type { NodeId } from '../../shared/schema/ids'
import { REFERENCES } from '../../shared/schema/references'

type Keyed<T> = Record<string, T>

/**
 * Some cards of a plan as a plan of their own: with the links between them, their measures and milestones, and of people,
 * accounts and periods those that the cards name, as far as another plan needs to know them again. What the plan holds about
 * them beyond that is nobody's who pastes: expectations of people, their hours and managers, notes and potential of accounts.
 */
export function subPlan(doc: PlanDocument, index: PlanIndex, ids: readonly NodeId[]): PlanDocument {
  const chosen = new Set<string>(ids)
  const nodes = ids.map((id) => index.node(id)).filter((node) => node !== undefined)
  const links = ids.flatMap((id) => index.childLinks(id)).filter((link) => chosen.has(link.childId))
  const named = namedBy(nodes)
  const taken = <T extends { id: string }>(records: Keyed<T>, collection: string) =>
    Object.values(records).filter(({ id }) => named.get(collection)?.has(id) === true)
  return {
    ...emptyDocument(),
    people: keyed(taken(doc.people, 'people').map(({ id, name, role }) => ({ id, name, role }))),
    accounts: keyed(taken(doc.accounts, 'accounts').map(({ id, name, kind }) => ({ id, name, kind }))),
    periods: keyed(taken(doc.periods, 'periods').map(({ id, title, start, end }) => ({ id, title, start, end }))),
    nodes: keyed(nodes),
    links: keyed(links),
    measures: keyed(ids.flatMap((id) => index.measures(id))),
    milestones: keyed(ids.flatMap((id) => index.milestones(id))),
  }
}

/** What cards name of other records: ids by collection. */
function namedBy(nodes: readonly object[]): ReadonlyMap<string, ReadonlySet<unknown>> {
  const named = new Map<string, Set<unknown>>()
  for (const [from, field, target] of REFERENCES) {
    if (from !== 'nodes') continue
    const found = named.get(target) ?? new Set()
    named.set(target, found)
    for (const node of nodes) for (const id of [(node as Keyed<unknown>)[field]].flat()) found.add(id)
  }
  return named
}

function keyed<T extends { id: string }>(records: readonly T[]): Keyed<T> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
