import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createIndex } from '../../../../shared/model/index/createIndex'
import { Buckets } from '../../../../shared/rules/engine/buckets'
import { plan } from '../../../helpers/plan'

const ROWS = 3_000
const index = createIndex(plan(Object.fromEntries(Array.from({ length: ROWS }, (_, i) => [`n${i}`, 'driver']))))
const row = fc.nat(ROWS - 1)
/** Numbers that fall into the same bucket often, texts, and lists of texts. */
const groups = fc.oneof(
  fc.constantFrom(0, 1, 1_024, 2_048, 4_096, 1_025),
  fc.nat(2 ** 30),
  fc.constantFrom('a', 'b'),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
)

test('who is in which group is what was put and not taken since', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(row, fc.option(groups)), { maxLength: 200 }), (steps) => {
      const buckets = new Buckets(4)
      const model = new Map<number, readonly (string | number)[]>()
      for (const [at, put] of steps) {
        buckets.take(at)
        model.delete(at)
        if (put === null) continue
        buckets.put(at, put)
        model.set(at, typeof put === 'object' ? put : [put])
      }
      const all = new Set([...model.values()].flat())
      for (const group of all) {
        const expected = [...model].flatMap(([at, own]) => (own.includes(group) ? [index.card(at)?.id] : []))
        expect(buckets.members(group, index).map(({ id }) => id)).toEqual(expected)
      }
      for (const [at] of steps) expect(buckets.groupsOf(at)).toEqual(model.get(at) ?? [])
      const sizes = [...model.values()].flat().reduce((map, one) => map.set(one, (map.get(one) ?? 0) + 1), new Map())
      expect(new Set(buckets.groups(1))).toEqual(all)
      expect(new Set(buckets.groups(2))).toEqual(new Set([...all].filter((one) => sizes.get(one) > 1)))
    }),
  )
})

test('thousands of numbered groups keep their members and the order of these', () => {
  const buckets = new Buckets(4)
  for (let at = 0; at < ROWS; at++) buckets.put(at, at % 1_000)
  expect(buckets.members(7, index).map(({ id }) => id)).toEqual(['n7', 'n1007', 'n2007'])
  expect([...buckets.groups(2)]).toHaveLength(1_000)
  expect(buckets.members(1_000, index)).toEqual([])
})
