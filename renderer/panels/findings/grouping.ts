import { groupBy } from '../../../shared/groups'
import { t } from '../../../shared/messages/language'
import type { Finding, RuleArea } from '../../../shared/rules/types'
import { RULE_AREAS } from '../../../shared/rules/types'
import { SEVERITIES } from '../../../shared/schema/document'
import type { FindingFilter } from '../../store/viewStore'

export interface FindingGroup {
  readonly key: string
  readonly title: string
  /** How many there are, also where not all of them are shown. */
  readonly count: number
  readonly findings: readonly Finding[]
}

/** What grouping has to know about rules and cards. */
export interface FindingWords {
  areaOf(rule: string): RuleArea | undefined
  /** Title of a rule, for the text filter. */
  ruleTitle(rule: string): string
  /** A card's title; undefined when it is gone. */
  cardTitle(id: string): string | undefined
}

/** The findings that pass the list's own filter: area, and every word of the text in message, rule or card. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  words: FindingWords,
): readonly Finding[] {
  const wanted = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  return findings.filter((finding) => {
    if (filter.area !== undefined && words.areaOf(finding.rule) !== filter.area) return false
    if (wanted.length === 0) return true
    const cards = finding.nodeIds.map((id) => words.cardTitle(id) ?? '').join(' ')
    const text = `${finding.message} ${words.ruleTitle(finding.rule)} ${finding.rule} ${cards}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

/** Sorts findings into titled groups, in a stable order; groups without findings are left out. */
export function groupFindings(
  findings: readonly Finding[],
  by: FindingFilter['group'],
  words: FindingWords,
): readonly FindingGroup[] {
  switch (by) {
    case 'severity':
      return SEVERITIES.flatMap((severity) =>
        group(
          severity,
          t().words.severity[severity].title,
          findings.filter((finding) => finding.severity === severity),
        ),
      )
    case 'area':
      return RULE_AREAS.flatMap((area) =>
        group(
          area,
          t().words.area[area],
          findings.filter((finding) => words.areaOf(finding.rule) === area),
        ),
      )
    case 'card':
      return byCard(findings, words)
  }
}

function group(key: string, title: string, findings: readonly Finding[]): readonly FindingGroup[] {
  return findings.length === 0 ? [] : [{ key, title, count: findings.length, findings }]
}

function byCard(findings: readonly Finding[], words: FindingWords): readonly FindingGroup[] {
  const groups = groupBy(findings, ({ nodeIds }) => nodeIds[0] ?? '')
  return [...groups].map(([key, list]) => ({
    key: key || 'plan',
    title: key === '' ? t().checks.wholePlan : (words.cardTitle(key) ?? '').trim() || t().checks.untitledCard,
    count: list.length,
    findings: list,
  }))
}

/** Whether two lists show the same findings under the same titles. */
export function sameGroups(a: readonly FindingGroup[], b: readonly FindingGroup[]): boolean {
  return (
    a.length === b.length &&
    a.every((group, i) => {
      const other = b[i]
      return (
        other !== undefined &&
        group.key === other.key &&
        group.title === other.title &&
        group.count === other.count &&
        group.findings.length === other.findings.length &&
        group.findings.every((finding, k) => finding === other.findings[k])
      )
    })
  )
}

/**
 * The first `limit` findings of the groups, in order, and how many are left out.
 * @param current the finding that is walked to: the list reaches at least as far
 */
export function capGroups(
  groups: readonly FindingGroup[],
  limit: number,
  current?: string,
): { readonly shown: readonly FindingGroup[]; readonly left: number } {
  let total = 0
  let most = limit
  for (const { findings } of groups) {
    const at = current === undefined ? -1 : findings.findIndex(({ id }) => id === current)
    if (at >= 0) most = Math.max(most, total + at + 1)
    total += findings.length
  }
  const shown: FindingGroup[] = []
  let room = most
  for (const one of groups) {
    if (room > 0) shown.push(one.findings.length <= room ? one : { ...one, findings: one.findings.slice(0, room) })
    room -= one.findings.length
  }
  return { shown, left: Math.max(0, total - most) }
}
