import type { PlanIndex } from '../../shared/model/types'
import { emptyDocument, type PlanDocument } from '../../shared/schema/document'
import type { NodeId } from '../../shared/schema/ids'

type Keyed<T> = Record<string, T>

/**
 * Some cards of a plan as a plan of their own: with the links between them, their measures and milestones,
 * and the people, teams, accounts and periods of the plan.
 */
export function subPlan(doc: PlanDocument, index: PlanIndex, ids: readonly NodeId[]): PlanDocument {
  const chosen = new Set<string>(ids)
  const nodes = ids.map((id) => index.node(id)).filter((node) => node !== undefined)
  const links = ids.flatMap((id) => index.childLinks(id)).filter((link) => chosen.has(link.childId))
  return {
    ...emptyDocument(doc.plan.title),
    labels: doc.labels,
    people: doc.people,
    teams: doc.teams,
    accounts: doc.accounts,
    periods: doc.periods,
    nodes: keyed(nodes),
    links: keyed(links),
    measures: keyed(ids.flatMap((id) => index.measures(id))),
    milestones: keyed(ids.flatMap((id) => index.milestones(id))),
  }
}

function keyed<T extends { id: string }>(records: readonly T[]): Keyed<T> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
