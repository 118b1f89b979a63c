import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { planDocument } from '../../../shared/schema/document'
import { soundnessOf } from '../../../shared/schema/soundness'

const RUNS = Number(process.env.PLUMBLINE_PROPERTY_RUNS ?? 1_000)
const example = readFileSync(new URL('../../../examples/distributor.plumb', import.meta.url), 'utf8')

/** Every place in a value, as a path. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return [[...path], ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))]
}

describe('the quick test of a plan', () => {
  const isSound = soundnessOf(planDocument)
  const places = placesIn(JSON.parse(example)).filter((path) => path.length > 0)
  const junk = fc.oneof(
    fc.constantFrom(
      null,
      -1,
      0,
      1.5,
      13,
      '',
      ' ',
      '2027-02-30',
      '2028-02-29',
      'V0',
      'a b',
      true,
      [],
      {},
      'x'.repeat(301),
    ),
    fc.jsonValue({ maxDepth: 1 }),
  )

  test('takes sound plans', () => {
    expect(isSound(JSON.parse(example))).toBe(true)
  })

  test('says yes only where the schema does, whatever is put into a plan or taken out', () => {
    let refused = 0
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.option(junk, { nil: undefined }), (path, value) => {
        const doc = JSON.parse(example) as Record<string, unknown>
        const holder = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, doc)
        if (value === undefined) delete holder[path.at(-1) ?? '']
        else holder[path.at(-1) ?? ''] = value
        const parsed = planDocument.safeParse(doc)
        if (!parsed.success) refused++
        expect(isSound(doc)).toBe(parsed.success)
        if (parsed.success) expect(parsed.data).toEqual(doc)
      }),
      { numRuns: RUNS },
    )
    expect(refused).toBeGreaterThan(RUNS / 10)
  })
})

describe('what it does not know', () => {
  test.each([
    ['an object that drops fields', z.object({ a: z.number() }), { a: 1 }],
    ['a tuple', z.tuple([z.number()]), [1]],
    ['a multiple', z.number().multipleOf(2), 4],
    ['a record by names', z.partialRecord(z.enum(['a', 'b']), z.number()), { a: 1 }],
    ['a 32-bit number', z.int32(), 1],
  ])('it leaves to the schema: %s', (_name, schema, good) => {
    expect(soundnessOf(schema)(good)).toBe(true)
    expect(soundnessOf(schema)('bad')).toBe(false)
  })

  test('an object must be neither a list nor nothing', () => {
    const test = soundnessOf(z.looseObject({}))
    expect([{}, [], null, 'x'].map(test)).toEqual([true, false, false, false])
  })
})
