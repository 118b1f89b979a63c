import type { NodeId } from '../../schema/ids'

/** The fields that cards are filtered by, besides words. */
export const FILTER_FIELDS = ['driver', 'owner', 'team', 'period', 'status', 'severity'] as const
export type FilterField = (typeof FILTER_FIELDS)[number]

/** In place of an owner, a team or a period: cards that have none. */
export const NONE = ''

/**
 * Which cards a person wants to see. Between the fields AND, within one OR; an empty field lets everything through.
 * Values are ids of drivers, people, teams and periods (or `NONE`), and names of statuses and severities.
 */
export type CardFilter = { readonly text: string } & { readonly [field in FilterField]: readonly string[] }

export const NO_FILTER: CardFilter = { text: '', driver: [], owner: [], team: [], period: [], status: [], severity: [] }

/** What a filter comes to in a plan. */
export interface Filtered {
  /** Cards that match. */
  readonly ids: ReadonlySet<NodeId>
  /** All cards of the plan. */
  readonly total: number
  /** For each value of a field, how many cards it would show together with what the other fields ask for. */
  readonly counts: { readonly [field in FilterField]: ReadonlyMap<string, number> }
}

export function isFiltering(filter: CardFilter): boolean {
  return filter.text.trim() !== '' || FILTER_FIELDS.some((field) => filter[field].length > 0)
}

/** Takes a value into a field, or out of it. */
export function toggled(filter: CardFilter, field: FilterField, value: string): CardFilter {
  const values = filter[field]
  return { ...filter, [field]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value] }
}
