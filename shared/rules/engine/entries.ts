import { levelOf } from '../../model/levels'
import type { Row } from '../../model/types'
import type { Severity } from '../../schema/document'
import type { Finding, Report } from '../types'
import { ReportedFinding } from './reportedFinding'
import type { ActiveRule } from './settings'

/** A finding with what it is sorted by. */
export interface Entry {
  readonly finding: Finding
  /** By severity, then the plan as a whole, then level. */
  readonly rank: number
  /** The card that carries the badge; undefined for the plan as a whole. */
  readonly row: Row | undefined
  /** Where that card is drawn, of `branchPlaces`: it moves with the cards around it. */
  place: number
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 10, info: 20 }

/** Turns a rule's report into a finding. What it says and its fixes are made from the plan when somebody looks. */
export function toEntry({ rule, severity, context }: ActiveRule, report: Report): Entry {
  const [leadId] = report.nodeIds
  const lead = leadId === undefined ? undefined : context.index.node(leadId)
  return {
    finding: new ReportedFinding(rule.id, severity, report),
    rank: RANK[severity] + (lead === undefined ? 0 : 1 + levelOf(lead.kind)),
    row: leadId === undefined ? undefined : context.index.row(leadId),
    place: 0,
  }
}

/** Takes over where the cards are drawn now. */
export function placeEntries(entries: readonly Entry[], places: Int32Array): void {
  for (const entry of entries) entry.place = entry.row === undefined ? 0 : (places[entry.row] ?? 0)
}

/** By severity, then the plan as a whole, then level, then as the cards are drawn; ties by id, so that the order is total. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.rank - b.rank || a.place - b.place || compareIds(a.finding.id, b.finding.id)
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
