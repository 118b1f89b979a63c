import type { NodeId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'
import type { PlanIndex } from '../types'
import { type CardFilter, FILTER_FIELDS, type Filtered, type FilterField } from './types'
import { type ReadValues, type SeveritiesByCard, valuesOf } from './values'

export interface FilterSource {
  /** Active findings by card. */
  readonly findings: SeveritiesByCard
  /** The cards that the filter's words are found in; undefined where it has none. */
  readonly found: ReadonlySet<NodeId> | undefined
}

/**
 * The cards that match a filter, and what every other value would show.
 * One pass over the plan: a card counts for a value when it passes all the other fields.
 */
export function filterCards(index: PlanIndex, filter: CardFilter, source: FilterSource): Filtered {
  const read = valuesOf(index, source.findings)
  const asked = FILTER_FIELDS.filter((field) => filter[field].length > 0)
  const ids = new Set<NodeId>()
  const counts = emptyCounts()
  const nodes = index.allCards()
  for (const node of nodes) {
    if (source.found?.has(node.id) === false) continue
    const failed = failedField(filter, asked, read, node)
    if (failed === 'several') continue
    if (failed === undefined) ids.add(node.id)
    // Held back by one field only: it would be shown by its own values of that field.
    for (const field of failed === undefined ? FILTER_FIELDS : [failed]) count(counts[field], read[field](node))
  }
  return { ids, total: nodes.length, counts }
}

/** The one field that a card does not pass; undefined where it passes all. */
function failedField(
  filter: CardFilter,
  asked: readonly FilterField[],
  read: ReadValues,
  node: PlanNode,
): FilterField | 'several' | undefined {
  let failed: FilterField | undefined
  for (const field of asked) {
    if (read[field](node).some((value) => filter[field].includes(value))) continue
    if (failed !== undefined) return 'several'
    failed = field
  }
  return failed
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}

function emptyCounts(): { readonly [field in FilterField]: Map<string, number> } {
  return {
    driver: new Map(),
    owner: new Map(),
    team: new Map(),
    period: new Map(),
    status: new Map(),
    severity: new Map(),
  }
}
