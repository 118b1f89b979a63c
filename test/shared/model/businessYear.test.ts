import { expect, test } from 'vitest'
import { yearsOf } from '../../../shared/model/businessYear'
import { createIndex } from '../../../shared/model/index/createIndex'
import type { InitiativeNode } from '../../../shared/schema/nodes'
import { plan } from '../../helpers/plan'
import { periods } from '../rules/cases/parts'

function years(start: string, end: string, yearStartMonth = 1): number[] {
  const more = { ...periods({ p: [start, end] }), settings: { yearStartMonth, rules: {} } }
  const index = createIndex(plan({ i: { kind: 'initiative', periodId: 'p' } }, [], more))
  return yearsOf(index.node('i') as InitiativeNode, index, '2020-01-01')
}

test.each([
  ['a calendar year', '2027-01-01', '2027-12-31', [2027]],
  ['52 weeks from Monday to Sunday', '2027-01-04', '2028-01-02', [2027]],
  ['53 weeks', '2026-12-28', '2028-01-02', [2027]],
  ['a retail year that ends in January', '2027-02-01', '2028-01-30', [2027]],
  ['half a year across New Year', '2027-10-01', '2028-03-31', [2027, 2028]],
  ['a month more than a year', '2027-01-01', '2028-02-01', [2027, 2028]],
  ['six weeks, most of them in January', '2027-12-20', '2028-01-30', [2028]],
  ['six weeks, as many before as after', '2027-12-17', '2028-01-15', [2027]],
  ['three years', '2027-01-01', '2029-12-31', [2027, 2028, 2029]],
])('%s counts where more than a month of it lies, else where most of it does', (_name, start, end, expected) => {
  expect(years(start, end)).toEqual(expected)
})

test('a 53-week business year from July counts once', () => {
  expect(years('2027-06-28', '2028-07-03', 7)).toEqual([2027])
})
