import { describe, expect, it } from 'vitest'
import { countByRule } from '../../../renderer/panels/findings/byRule'
import type { Finding } from '../../../shared/rules/types'
import type { Severity } from '../../../shared/schema/document'
import type { NodeId } from '../../../shared/schema/ids'

const id = (name: string) => name as NodeId

function finding(rule: string, severity: Severity, ...nodeIds: string[]): Finding {
  return { id: `${rule} ${nodeIds.join()}`, rule, severity, message: rule, nodeIds: nodeIds.map(id), fixes: [] }
}

function byNode(...findings: readonly Finding[]): ReadonlyMap<NodeId, readonly Finding[]> {
  const found = new Map<NodeId, Finding[]>()
  for (const one of findings) for (const node of one.nodeIds) found.set(node, [...(found.get(node) ?? []), one])
  return found
}

const lines = (found: ReadonlyMap<NodeId, readonly Finding[]>, ...ids: string[]) =>
  countByRule(found, ids.map(id)).map(({ rule, count }) => `${rule} ${count}`)

describe('the findings of several cards', () => {
  const found = byNode(
    finding('no-owner', 'warning', 'a'),
    finding('missing-why', 'info', 'a'),
    finding('missing-why', 'info', 'b'),
    finding('cut-rope', 'error', 'b'),
    finding('no-owner', 'warning', 'c'),
  )

  it('are counted by check, the gravest first', () => {
    expect(lines(found, 'a', 'b', 'c')).toEqual(['cut-rope 1', 'no-owner 2', 'missing-why 2'])
  })

  it('are those of these cards only', () => {
    expect(lines(found, 'a')).toEqual(['no-owner 1', 'missing-why 1'])
    expect(lines(found, 'd')).toEqual([])
  })

  it('count once where one concerns two of the cards', () => {
    expect(lines(byNode(finding('duplicate-title', 'info', 'a', 'b')), 'a', 'b')).toEqual(['duplicate-title 1'])
  })

  it('are stood for by the gravest one of a check', () => {
    const graver = finding('too-many-initiatives', 'error', 'b')
    const counted = countByRule(byNode(finding('too-many-initiatives', 'info', 'a'), graver), [id('a'), id('b')])
    expect(counted.map(({ first }) => first)).toEqual([graver])
  })
})
