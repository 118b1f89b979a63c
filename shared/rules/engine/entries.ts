import { levelOf } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { Severity } from '../../schema/document'
import type { PlanNode } from '../../schema/nodes'
import type { Finding, Fix, Report } from '../types'
import type { ActiveRule } from './settings'

/** A finding with what it is sorted by. */
export interface Entry {
  readonly finding: Finding
  /** The card that carries the badge, as it was when found; undefined for the plan as a whole. */
  readonly lead: PlanNode | undefined
}

const NO_FIXES: readonly Fix[] = []
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Turns a rule's report into a finding. Fixes stay a question that is answered from the plan as it is when asked. */
export function toEntry(active: ActiveRule, report: Report): Entry {
  const leadId = report.nodeIds[0]
  const lead = leadId === undefined ? undefined : active.context.index.node(leadId)
  return { finding: toFinding(active.rule.id, active.severity, report), lead }
}

function toFinding(rule: string, severity: Severity, report: Report, suppressed?: Finding['suppressed']): Finding {
  const { nodeIds, message, missing, key, fixes } = report
  const place = `${rule}:${nodeIds[0] ?? 'plan'}`
  // Every finding has the same fields in the same order, also empty ones: long lists of them are then read quickly.
  return {
    id: key === undefined ? place : `${place}:${key}`,
    rule,
    severity,
    nodeIds,
    message,
    missing,
    key,
    suppressed,
    get fixes() {
      return typeof fixes === 'function' ? fixes() : (fixes ?? NO_FIXES)
    },
  }
}

/** The same finding, marked as silenced. */
export function silence(finding: Finding, suppressed: NonNullable<Finding['suppressed']>): Finding {
  return toFinding(finding.rule, finding.severity, { ...withoutFixes(finding), fixes: () => finding.fixes }, suppressed)
}

function withoutFixes({ nodeIds, message, missing, key }: Finding): Report {
  return { nodeIds, message, missing, key }
}

/** By severity, then the plan as a whole, then level, then card order; ties by id, so that the order is total. */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    RANK[a.finding.severity] - RANK[b.finding.severity] ||
    leadLevel(a) - leadLevel(b) ||
    (a.lead !== undefined && b.lead !== undefined ? compareOrder(a.lead, b.lead) : 0) ||
    (a.finding.id < b.finding.id ? -1 : a.finding.id > b.finding.id ? 1 : 0)
  )
}

function leadLevel(entry: Entry): number {
  return entry.lead === undefined ? -1 : levelOf(entry.lead.kind)
}
