import { orderNumber } from '../../model/index/cardOrder'
import { levelOf } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { Severity } from '../../schema/document'
import type { PlanNode } from '../../schema/nodes'
import type { Finding, Report } from '../types'
import { ReportedFinding } from './reportedFinding'
import type { ActiveRule } from './settings'

/** A finding with what it is sorted by. */
export interface Entry {
  readonly finding: Finding
  /** By severity, then the plan as a whole, then level. */
  readonly rank: number
  /** `orderNumber` of the card that carries the badge. */
  readonly order: number
  /** The card that carries the badge, as it was when found; undefined for the plan as a whole. */
  readonly lead: PlanNode | undefined
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 10, info: 20 }

/** Turns a rule's report into a finding. What it says and its fixes are made from the plan when somebody looks. */
export function toEntry({ rule, severity, context }: ActiveRule, report: Report): Entry {
  const [leadId] = report.nodeIds
  const lead = leadId === undefined ? undefined : context.index.node(leadId)
  return {
    finding: new ReportedFinding(rule.id, severity, report),
    rank: RANK[severity] + (lead === undefined ? 0 : 1 + levelOf(lead.kind)),
    order: lead === undefined ? 0 : orderNumber(lead.order),
    lead,
  }
}

/** By severity, then the plan as a whole, then level, then card order; ties by id, so that the order is total. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.rank - b.rank || a.order - b.order || compareLeads(a, b) || compareIds(a.finding.id, b.finding.id)
}

function compareLeads({ lead: a }: Entry, { lead: b }: Entry): number {
  return a === undefined || b === undefined || a === b ? 0 : compareOrder(a, b)
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
