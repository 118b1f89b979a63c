import { expect, test } from 'vitest'
import { createIndex } from '../../../shared/model/index/createIndex'
import { initiativeLoad } from '../../../shared/model/initiativeLoad'
import type { PlanDocument } from '../../../shared/schema/document'
import { plan } from '../../helpers/plan'
import { periods, ruleSettings } from '../rules/cases/parts'

const TWO_YEARS = periods({ a: ['2027-01-01', '2027-12-31'], b: ['2028-01-01', '2028-12-31'] })

function load(doc: PlanDocument) {
  return initiativeLoad(createIndex(doc), '2027-03-01')
}

test('an empty plan has none of three in the current year', () => {
  expect(load(plan({}))).toEqual({ year: '2027', active: 0, limit: 3 })
})

test('counts active initiatives of the fullest year', () => {
  const cards = {
    i: { kind: 'initiative', periodId: 'a' },
    j: { kind: 'initiative', periodId: 'b' },
    k: { kind: 'initiative', periodId: 'b' },
    l: { kind: 'initiative', periodId: 'b', status: 'draft' },
  } as const
  expect(load(plan(cards, [], TWO_YEARS))).toEqual({ year: '2028', active: 2, limit: 3 })
})

test('of equally full years shows the current one, else the earliest', () => {
  const both = { j: { kind: 'initiative', periodId: 'b' }, i: { kind: 'initiative', periodId: 'a' } } as const
  expect(load(plan(both, [], TWO_YEARS)).year).toBe('2027')
  const later = periods({ b: ['2029-01-01', '2029-12-31'], a: ['2028-01-01', '2028-12-31'] })
  expect(load(plan(both, [], later)).year).toBe('2028')
})

test.each([
  ['the plan', { options: { perPlan: 5 } }, 5],
  ['no limit', { options: { perPlan: null } }, undefined],
  ['a check that is switched off', { severity: 'off' as const }, undefined],
  ['options that do not fit', { options: { perPlan: 'many' } }, 3],
])('takes the limit of %s', (_name, own, limit) => {
  expect(load(plan({}, [], ruleSettings({ 'too-many-initiatives': own }))).limit).toBe(limit)
})
