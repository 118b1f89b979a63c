import { describe, expect, it } from 'vitest'
import {
  capGroups,
  type FindingWords,
  filterFindings,
  groupFindings,
  sameGroups,
} from '../../../renderer/panels/findings/grouping'
import type { FindingFilter } from '../../../renderer/store/viewStore'
import { findRule } from '../../../shared/rules/index'
import type { Finding } from '../../../shared/rules/types'
import type { Severity } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'

const TITLES: Readonly<Record<string, string>> = { a: 'Win clinics', b: 'Raise prices' }

const words: FindingWords = {
  areaOf: (rule) => findRule(rule)?.area,
  ruleTitle: (rule) => findRule(rule)?.title ?? rule,
  cardTitle: (id) => TITLES[id],
}

function finding(id: string, rule: string, severity: Severity, nodeId?: string): Finding {
  return {
    id,
    rule,
    severity,
    nodeIds: nodeId === undefined ? [] : [nodeId as NodeId],
    message: `Message ${id}`,
    fixes: [],
  }
}

const ALL = [
  finding('1', 'cut-rope', 'error', 'a'),
  finding('2', 'vague-goal', 'warning', 'b'),
  finding('3', 'no-strategy', 'error'),
  finding('4', 'no-owner', 'info', 'a'),
]

const open: FindingFilter = { area: undefined, text: '', group: 'severity', showSuppressed: false }
const ids = (findings: readonly Finding[]) => findings.map((one) => one.id)

describe('filterFindings', () => {
  it('lets everything pass without a filter', () => {
    expect(filterFindings(ALL, open, words)).toEqual(ALL)
  })

  it('filters by area', () => {
    expect(ids(filterFindings(ALL, { ...open, area: 'ropes' }, words))).toEqual(['1', '3'])
  })

  it('finds words in message, rule and card', () => {
    expect(ids(filterFindings(ALL, { ...open, text: 'CLINICS' }, words))).toEqual(['1', '4'])
    expect(ids(filterFindings(ALL, { ...open, text: 'vague-goal prices' }, words))).toEqual(['2'])
    expect(ids(filterFindings(ALL, { ...open, text: 'message 3' }, words))).toEqual(['3'])
    expect(filterFindings(ALL, { ...open, text: 'clinics prices' }, words)).toEqual([])
  })
})

describe('groupFindings', () => {
  it('groups by severity, gravest first, without empty groups', () => {
    expect(groupFindings(ALL, 'severity', words).map((group) => [group.title, ids(group.findings)])).toEqual([
      ['Errors', ['1', '3']],
      ['Warnings', ['2']],
      ['Notes', ['4']],
    ])
    expect(groupFindings(ALL.slice(0, 1), 'severity', words)).toHaveLength(1)
  })

  it('groups by area', () => {
    expect(groupFindings(ALL, 'area', words).map((group) => [group.title, ids(group.findings)])).toEqual([
      ['Ropes', ['1', '3']],
      ['Definition', ['2', '4']],
    ])
  })

  it('groups by card, and names the plan and cards without a title', () => {
    const groups = groupFindings([...ALL, finding('5', 'orphan', 'error', 'gone')], 'card', words)
    expect(groups.map((group) => [group.title, ids(group.findings)])).toEqual([
      ['Win clinics', ['1', '4']],
      ['Raise prices', ['2']],
      ['The plan as a whole', ['3']],
      ['Untitled card', ['5']],
    ])
  })
})

describe('sameGroups', () => {
  it('tells lists apart by findings, order and titles', () => {
    const groups = () => groupFindings(ALL, 'severity', words)
    const [first, ...others] = groups()
    if (first === undefined) throw new Error('no groups')
    expect(sameGroups(groups(), groups())).toBe(true)
    expect(sameGroups(groups(), others)).toBe(false)
    expect(sameGroups(groups(), [{ ...first, title: 'Anders' }, ...others])).toBe(false)
    expect(sameGroups(groups(), [{ ...first, findings: first.findings.slice(1) }, ...others])).toBe(false)
  })
})

describe('capGroups', () => {
  const groups = groupFindings(ALL, 'severity', words)

  it('shows no more than asked for, and counts the rest', () => {
    const { shown, left } = capGroups(groups, 3)
    expect(shown.flatMap((group) => ids(group.findings))).toEqual(['1', '3', '2'])
    expect(left).toBe(1)
    expect(capGroups(groups, 1).shown[0]?.findings).toHaveLength(1)
  })

  it('says how many a group has that is not shown whole', () => {
    const [errors] = capGroups(groups, 1).shown
    expect(errors).toMatchObject({ title: 'Errors', count: 2 })
    const fewer = groupFindings(ALL.slice(0, 2), 'severity', words)
    expect(sameGroups(capGroups(groups, 1).shown, capGroups(fewer, 1).shown)).toBe(false)
  })

  it('reaches as far as the finding that is walked to', () => {
    const { shown, left } = capGroups(groups, 1, '2')
    expect(shown.flatMap((group) => ids(group.findings))).toEqual(['1', '3', '2'])
    expect(left).toBe(1)
    expect(capGroups(groups, 1, 'gone').left).toBe(3)
  })

  it('leaves a short list as it is', () => {
    expect(capGroups(groups, 100)).toEqual({ shown: groups, left: 0 })
  })
})
