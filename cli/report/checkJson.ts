import type { Finding } from '../../shared/rules/types'
import { displayName } from '../plans'
import type { CheckedPlan } from './types'

/** The findings of all plans for another program; docs/cli.md describes the fields. */
export function checkJson(plans: readonly CheckedPlan[]): string {
  return `${JSON.stringify({ version: 1, plans: plans.map(planJson) }, null, 2)}\n`
}

function planJson(plan: CheckedPlan): unknown {
  const { file, index, result } = plan
  return {
    file: displayName(file),
    title: index.doc.plan.title,
    totals: index.totals(),
    counts: result.counts,
    findings: result.findings.map((finding) => findingJson(plan, finding)),
    suppressed: result.suppressed.map((finding) => ({
      ...findingJson(plan, finding),
      reason: finding.suppressed?.reason,
    })),
    problems: result.problems,
  }
}

function findingJson({ index }: CheckedPlan, finding: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...(finding.missing !== undefined && { missing: finding.missing }),
    cards: finding.nodeIds.map((id) => ({ id, kind: index.node(id)?.kind, title: index.node(id)?.title })),
    fixes: finding.fixes.map((fix) => fix.title),
  }
}
