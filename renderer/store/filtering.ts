import { filterCards } from '../../shared/model/filter/match'
import { searchText } from '../../shared/model/filter/searchText'
import { type CardFilter, type Filtered, isFiltering } from '../../shared/model/filter/types'
import type { Finding } from '../../shared/rules/types'
import type { NodeId } from '../../shared/schema/ids'
import { type OpenPlan, useDocument } from './documentStore'
import { useView } from './viewStore'

let last: { readonly plan: OpenPlan; readonly filter: CardFilter; readonly filtered: Filtered } | undefined

/** What a filter comes to in a plan; made once for each plan and filter, whoever asks. */
export function filteredBy(plan: OpenPlan, filter: CardFilter): Filtered {
  if (last?.plan === plan && last.filter === filter) return last.filtered
  const { index, check } = plan
  const filtered = filterCards(index, filter, { findings: check.byNode, words: (node) => searchText(index, node) })
  last = { plan, filter, filtered }
  return filtered
}

/** The cards that a filter lets through; undefined while nothing is filtered. */
export function matchesOf(plan: OpenPlan, filter: CardFilter): ReadonlySet<NodeId> | undefined {
  return isFiltering(filter) ? filteredBy(plan, filter).ids : undefined
}

/** The cards that the filter lets through right now; undefined while nothing is filtered. */
export function useMatches(): ReadonlySet<NodeId> | undefined {
  const plan = useDocument((state) => state.plan)
  const filter = useView((state) => state.filter)
  return plan === undefined ? undefined : matchesOf(plan, filter)
}

/** The findings of the cards that are looked at, of the severities that are looked for. */
export function findingsIn(plan: OpenPlan, filter: CardFilter): readonly Finding[] {
  const { findings } = plan.check
  const { severity } = filter
  const cards = matchesOf(plan, filter)
  if (cards === undefined) return findings
  // What concerns the plan as a whole belongs to no card, but it has a severity.
  const whole = !isFiltering({ ...filter, severity: [] })
  return findings.filter(
    (finding) =>
      (severity.length === 0 || severity.includes(finding.severity)) &&
      (whole || finding.nodeIds.some((id) => cards.has(id))),
  )
}
