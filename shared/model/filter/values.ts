import type { TeamId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'
import type { PlanIndex } from '../types'
import { type FilterField, NONE } from './types'

/** Findings of a card, of which only the severities count here. */
export type SeveritiesByCard = ReadonlyMap<string, readonly { readonly severity: string }[]>

/** What a card has to show in each field. */
export type ReadValues = { readonly [field in FilterField]: (node: PlanNode) => readonly string[] }

const nothing: readonly string[] = []
const none: readonly string[] = [NONE]

/**
 * Reads the values of cards. A card belongs to the drivers that it hangs from, to its owner and the people named on it,
 * to their teams and the teams above those, to its own period or that of what it hangs from.
 * Makes one pass over the plan; the reader is good for one revision of it.
 */
export function valuesOf(index: PlanIndex, findings: SeveritiesByCard): ReadValues {
  const drivers = inherited(index, (node) => (node.kind === 'driver' ? node.id : undefined))
  const periods = inherited(index, (node) => (node.kind === 'initiative' ? node.periodId : undefined))
  const teams = teamsOf(index)
  return {
    driver: (node) => drivers.get(node.id) ?? nothing,
    owner: (node) => orNone(peopleOf(node)),
    team: (node) => orNone(teamsBehind(peopleOf(node), teams)),
    period: (node) => periods.get(node.id) ?? none,
    status: (node) => [node.status],
    severity: (node) => severitiesOf(findings.get(node.id)),
  }
}

function peopleOf(node: PlanNode): readonly string[] {
  const own = node.ownerId === undefined ? nothing : [node.ownerId]
  const others = node.kind === 'activity' ? (node.peopleIds ?? nothing) : nothing
  return others.length === 0 ? own : distinct([...own, ...others])
}

function teamsBehind(people: readonly string[], teams: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const [only] = people
  if (only === undefined) return nothing
  if (people.length === 1) return teams.get(only) ?? nothing
  return distinct(people.flatMap((id) => teams.get(id) ?? nothing))
}

function severitiesOf(findings: readonly { readonly severity: string }[] | undefined): readonly string[] {
  return findings === undefined ? nothing : distinct(findings.map((finding) => finding.severity))
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? none : values
}

function distinct(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)]
}

/** A value that cards hand down to what hangs from them. Cards come by level, so parents are read before children. */
function inherited(
  index: PlanIndex,
  own: (node: PlanNode) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const node of index.allCards()) {
    const value = own(node)
    const values = value === undefined ? handedDown(index.parents(node.id), found) : [value]
    if (values !== undefined) found.set(node.id, values)
  }
  return found
}

/** Cards with one parent share its list. */
function handedDown(
  parents: readonly string[],
  found: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  let values: readonly string[] | undefined
  for (const id of parents) {
    const more = found.get(id)
    if (values === undefined) values = more
    else if (more !== undefined && more !== values) values = distinct([...values, ...more])
  }
  return values
}

/** The team of every person with the teams above it. Survives teams that lead each other in a circle. */
function teamsOf({ doc }: PlanIndex): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { id, teamId } of Object.values(doc.people)) {
    const teams: TeamId[] = []
    for (let at = teamId; at !== undefined && !teams.includes(at); at = doc.teams[at]?.parentId) teams.push(at)
    found.set(id, teams)
  }
  return found
}
