import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/schema/canonical'

/** The same said in the simplest way. */
function plainly(value: unknown, indent = ''): string {
  const inner = `${indent}  `
  const block = (open: string, parts: readonly string[], close: string): string =>
    parts.length === 0 ? open + close : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => plainly(item, inner)),
      ']',
    )
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return block(
    '{',
    entries.map(([key, item]) => `${JSON.stringify(key)}: ${plainly(item, inner)}`),
    '}',
  )
}

/** Also such keys as objects list in an order of their own. */
const key = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.nat({ max: 120 }).map(String),
  fc.constantFrom('a', 'B', '-1', 'é', '漢'),
)
const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constantFrom(null, undefined)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 6 }),
  ),
})).value

describe('canonical JSON', () => {
  it('has its keys in order, whatever order they came in', () => {
    expect(canonicalJson({ b: 1, a: { d: [], c: {} } })).toBe(
      '{\n  "a": {\n    "c": {},\n    "d": []\n  },\n  "b": 1\n}\n',
    )
    expect(canonicalJson({ '10': 1, '9': 2, '-': 3 })).toBe('{\n  "-": 3,\n  "10": 1,\n  "9": 2\n}\n')
  })

  it('leaves out what is undefined, and writes nothing else than JSON can', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, Number.NaN] })).toBe(
      '{\n  "b": [\n    null,\n    null\n  ]\n}\n',
    )
    expect(canonicalJson(undefined)).toBe('null\n')
  })

  it('leaves the value as it is', () => {
    const value = { b: { d: 1, c: 2 }, a: [{ f: 1, e: 2 }] }
    canonicalJson(value)
    expect(JSON.stringify(value)).toBe('{"b":{"d":1,"c":2},"a":[{"f":1,"e":2}]}')
  })

  it('is the same for any data as when it is written piece by piece', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(canonicalJson(value)).toBe(`${plainly(value)}\n`)
      }),
      { numRuns: Number(process.env['PLUMBLINE_PROPERTY_RUNS'] ?? 300) },
    )
  })
})
