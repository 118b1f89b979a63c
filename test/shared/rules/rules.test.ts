import { describe, expect, test } from 'vitest'
import { execute } from '../../../shared/commands/execute'
import { createIndex } from '../../../shared/model/index/createIndex'
import { createChecker } from '../../../shared/rules/engine'
import { RULES } from '../../../shared/rules/index'
import type { Finding } from '../../../shared/rules/types'
import type { PlanDocument } from '../../../shared/schema/document'
import { deepFreeze, testEnv } from '../../helpers/plan'
import { CASES } from './cases'

const { today } = testEnv()

function findingsOf(rule: string, doc: PlanDocument): Finding[] {
  const { findings } = createChecker().check(createIndex(doc), undefined, today)
  return findings.filter((finding) => finding.rule === rule)
}

function afterFix(doc: PlanDocument, fix: Finding['fixes'][number]): PlanDocument {
  if (!('call' in fix)) throw new Error(`${fix.title} is no command`)
  const executed = execute(createIndex(doc), fix.call, testEnv())
  if (!executed.ok) throw new Error(`${fix.title}: ${executed.error.message}`)
  return executed.value.doc
}

describe.each(RULES.map((rule) => [rule.id] as const))('%s', (id) => {
  const cases = CASES[id]
  if (cases === undefined) throw new Error(`${id} has no cases`)

  test.each(cases.speaks.map((one) => [one.name, one] as const))(
    'speaks about %s',
    (_name, { doc, at, says, fixes }) => {
      const found = findingsOf(id, deepFreeze(doc))
      expect(found.map(({ nodeIds }) => nodeIds[0] ?? 'plan')).toEqual(at)
      expect(new Set(found.map((finding) => finding.id)).size).toBe(found.length)
      if (says !== undefined) expect(found[0]?.message).toMatch(says)
      if (fixes !== undefined) expect(found[0]?.fixes.map(({ title }) => title)).toEqual(fixes)
    },
  )

  test.each(cases.silent.map(({ name, doc }) => [name, doc] as const))('is silent about %s', (_name, doc) => {
    expect(findingsOf(id, deepFreeze(doc))).toEqual([])
  })

  test.each(cases.speaks.map((one) => [one.name, one] as const))(
    'offers fixes that remove the finding about %s',
    (_name, { doc }) => {
      for (const finding of findingsOf(id, doc)) {
        for (const fix of finding.fixes) {
          if ('edit' in fix) expect(finding.nodeIds).toContain(fix.edit.nodeId)
          else expect(findingsOf(id, afterFix(doc, fix)).map((left) => left.id)).not.toContain(finding.id)
        }
      }
    },
  )
})

test('there are no cases of unknown rules', () => {
  expect(Object.keys(CASES).filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([])
})
