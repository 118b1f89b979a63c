import type { Finding } from '../../../shared/rules/types'
import { SEVERITIES } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'

/** What one check says about several cards. */
export interface RuleCount {
  readonly rule: string
  /** The gravest comes first, and stands for all of them. */
  readonly first: Finding
  readonly count: number
}

/**
 * The findings of these cards, a line for each check: the gravest first, then those that are found most often.
 * @param byNode findings by card; one that concerns several of them counts once
 */
export function countByRule(
  byNode: ReadonlyMap<NodeId, readonly Finding[]>,
  ids: readonly NodeId[],
): readonly RuleCount[] {
  const found = new Map<string, Finding>()
  for (const id of ids) for (const finding of byNode.get(id) ?? []) found.set(finding.id, finding)
  const rules = new Map<string, RuleCount>()
  for (const finding of found.values()) {
    const { first = finding, count = 0 } = rules.get(finding.rule) ?? {}
    rules.set(finding.rule, {
      rule: finding.rule,
      first: rankOf(finding) < rankOf(first) ? finding : first,
      count: count + 1,
    })
  }
  return [...rules.values()].sort((a, b) => rankOf(a.first) - rankOf(b.first) || b.count - a.count)
}

const rankOf = ({ severity }: Finding): number => SEVERITIES.indexOf(severity)
