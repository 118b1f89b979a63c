import { describe, expect, it } from 'vitest'
import { ruleOptions } from '../../../renderer/dialogs/rules/ruleOptions'
import { findRule, RULES } from '../../../shared/rules/index'
import type { Rule } from '../../../shared/rules/types'

function ruleOf(id: string): Rule {
  const rule = findRule(id)
  if (!rule) throw new Error(`No rule ${id}.`)
  return rule
}

describe('ruleOptions', () => {
  it('reads numbers with their standard value and whether they may be empty', () => {
    expect(ruleOptions(ruleOf('too-many-initiatives'))).toEqual([
      expect.objectContaining({ key: 'perPlan', kind: 'number', initial: 3, nullable: true, whole: true }),
      expect.objectContaining({ key: 'perDriver', kind: 'number', initial: undefined, nullable: true }),
    ])
  })

  it('reads switches and choices', () => {
    expect(ruleOptions(ruleOf('overloaded-owner'))).toContainEqual(
      expect.objectContaining({ key: 'hours', kind: 'boolean', initial: true }),
    )
    expect(ruleOptions(ruleOf('vague-goal'))).toContainEqual(
      expect.objectContaining({ key: 'levels', kind: 'several', choices: ['driver', 'initiative'] }),
    )
  })

  it('finds none for a check without options', () => {
    expect(ruleOptions(ruleOf('cut-rope'))).toEqual([])
  })

  it('can show every option of every check, and its standard value is valid', () => {
    for (const rule of RULES) {
      const standard = rule.options.parse({}) as Record<string, unknown>
      expect(
        ruleOptions(rule)
          .map((option) => option.key)
          .toSorted(),
      ).toEqual(Object.keys(standard).toSorted())
    }
  })
})
