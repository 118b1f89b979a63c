import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/schema/canonical'
import { emptyDocument } from '../../../shared/schema/document'
import { readDocument, writeDocument } from '../../../shared/schema/file'
import { countKeys, findDoubledKeys, inspectJson, MAX_FILE_BYTES } from '../../../shared/schema/inspectJson'
import { migrate } from '../../../shared/schema/migrations/migrate'
import { plan } from '../../helpers/plan'

function codeOf(text: string): string {
  const read = readDocument(text)
  return read.ok ? 'ok' : read.error.code
}

describe('canonical JSON', () => {
  test('sorts keys, indents by two, ends in a newline and drops what is undefined', () => {
    expect(canonicalJson({ b: [1, 'x'], a: { d: null, c: undefined }, e: [], f: {} })).toBe(
      '{\n  "a": {\n    "d": null\n  },\n  "b": [\n    1,\n    "x"\n  ],\n  "e": [],\n  "f": {}\n}\n',
    )
  })

  test('writes the same bytes whatever the order of keys, and parses back to the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })
})

describe('reading', () => {
  test('tells a value of a wrong type from one that is missing', () => {
    const refusal = (title: unknown): string => {
      const read = readDocument(writeDocument(plan({ d: { kind: 'driver', title } })))
      return read.ok ? 'ok' : read.error.message
    }
    expect(refusal(5)).toContain('nodes.d.title should be a string')
    expect(refusal(undefined)).toContain('nodes.d.title is missing')
  })

  test('opens what was written, to the same bytes', () => {
    const text = writeDocument(
      plan({ s: 'strategy', d: { kind: 'driver', title: '漢字 👩‍👩‍👧 مرحبا\nzwei', category: 'brand' } }, ['s > d']),
    )
    const read = readDocument(text)
    expect(read.ok && read.value.problems).toEqual([])
    expect(read.ok && writeDocument(read.value.document)).toBe(text)
    expect(readDocument(`\ufeff${text}`).ok).toBe(true)
  })

  test('keeps fields of a newer minor version', () => {
    const doc = {
      ...plan({ s: { kind: 'strategy', mood: { colour: 'blue' } } }),
      formatVersion: { major: 1, minor: 7 },
      weather: [1, 2],
    }
    const text = canonicalJson(doc)
    const read = readDocument(text)
    expect(read.ok && writeDocument(read.value.document)).toBe(text)
    expect(read.ok && read.value.readOnly).toBe(false)
  })

  test('opens a newer major version for looking only, or says that it is too new', () => {
    const doc = { ...plan({ s: 'strategy' }), formatVersion: { major: 2, minor: 0 } }
    const read = readDocument(canonicalJson(doc))
    expect(read.ok && read.value.readOnly).toBe(true)
    expect(codeOf(canonicalJson({ ...doc, nodes: 'elsewhere' }))).toBe('format-too-new')
  })

  test.each([
    ['empty-file', ''],
    ['empty-file', ' \n\t'],
    ['not-json', '{"format": "plumbline", '],
    ['not-a-plan', 'PK\u0003\u0004 not a plan'],
    ['not-json', '{"format": "plumbline",\n oops }'],
    ['not-a-plan', '[]'],
    ['not-a-plan', 'null'],
    ['not-a-plan', '{"nodes": {}}'],
    ['not-a-plan', '{"format": "plumbline", "formatVersion": {"major": 0, "minor": 1}}'],
    ['invalid-plan', '{"format": "plumbline", "formatVersion": {"major": 1, "minor": 0}}'],
    ['forbidden-key', '{"a": {"__proto__": {"x": 1}}}'],
    ['forbidden-key', '{"\\u005f_proto__": 1}'],
    ['forbidden-key', '{"nodes": {"constructor": 1}}'],
    ['too-deep', `${'['.repeat(65)}${']'.repeat(65)}`],
  ])('refuses with %s', (code, text) => {
    expect(codeOf(text)).toBe(code)
  })

  test('says in words how a damaged file breaks', () => {
    const messageOf = (text: string): string => {
      const read = readDocument(text)
      return read.ok ? 'fine' : `${read.error.path ?? ''} ${read.error.message}`
    }
    expect(messageOf('{"format": "plumbline",\n\n "nodes": {,} }')).toMatch(/damaged/)
    expect(messageOf('{"format": "plumbline", "nodes": {')).toMatch(/breaks off/)
    expect(messageOf('{"format": "plumbline", "nodes": "un')).toMatch(/breaks off/)
    expect(messageOf('{"format": "plumbline",\n "a": 1\n "b": 2}')).toMatch(/^line 3 .*damaged in line 3/)
  })

  test('refuses a huge text before looking into it', () => {
    expect(codeOf(' '.repeat(10) + 'x'.repeat(MAX_FILE_BYTES))).toBe('file-too-large')
  })

  test('names the place of what does not fit', () => {
    const doc = plan({ s: 'strategy', d: { kind: 'driver', priority: 0 } })
    const read = readDocument(canonicalJson(doc))
    expect(!read.ok && read.error).toMatchObject({ code: 'invalid-plan', path: 'nodes.d.priority' })
    const wrongKey = { ...doc, nodes: { x: { id: 'y', kind: 'strategy', title: '', status: 'active', order: 'V' } } }
    const mismatch = readDocument(canonicalJson(wrongKey))
    expect(!mismatch.ok && mismatch.error).toMatchObject({ code: 'invalid-plan', path: 'nodes.x.id' })
  })

  test('lists at most five faults and counts the rest', () => {
    const cards = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`d${i}`, { kind: 'driver' as const, priority: -1 }]),
    )
    const read = readDocument(canonicalJson(plan(cards)))
    expect(!read.ok && read.error.message).toContain('and 3 more')
  })

  test('reports doubled keys and dangling references instead of dropping them', () => {
    const text = writeDocument(plan({ s: 'strategy' }, ['s > ghost'])).replace(
      '"plan": {',
      '"plan": {\n    "title": "First",',
    )
    const read = readDocument(text)
    expect(read.ok && read.value.problems.map((p) => [p.code, p.path])).toEqual([
      ['duplicate-key', 'plan.title'],
      ['dangling', 'links.s-ghost.childId'],
    ])
  })

  test('dates must exist, titles hold 300 characters as people count them', () => {
    const doc = (due: string, title: string) =>
      canonicalJson(
        plan({ i: { kind: 'initiative', title } }, [], {
          milestones: { m: { id: 'm', nodeId: 'i', title: 'x', due, order: 'V' } } as never,
        }),
      )
    expect(codeOf(doc('2028-02-29', '😀'.repeat(300)))).toBe('ok')
    expect(codeOf(doc('2027-02-29', 'x'))).toBe('invalid-plan')
    expect(codeOf(doc('2027-02-28', 'x'.repeat(301)))).toBe('invalid-plan')
  })

  test('never throws, whatever the bytes', () => {
    const good = writeDocument(plan({ s: 'strategy', d: 'driver' }, ['s > d']))
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(20), fc.string(), (at, cut, put) => {
        const read = readDocument(good.slice(0, at) + put + good.slice(at + cut))
        expect(typeof read.ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })
})

test('inspectJson says the line', () => {
  const inspected = inspectJson('{\n "a": 1,\n "prototype": 2\n}')
  expect(!inspected.ok && inspected.error.path).toBe('line 3')
  const doubled = '{"a": {"b": 1, "b": "x\\"y: {"}, "c": [{"b": 1}, {"\\u0062": [], "b": {}}]}'
  expect(inspectJson(doubled)).toEqual({ ok: true, value: { keys: 7 } })
  expect(countKeys(JSON.parse(doubled))).toBe(5)
  expect(findDoubledKeys(doubled)).toEqual(['a.b', 'c.b'])
  expect(inspectJson('{"pr\\u006ftotype": 1}')).toMatchObject({ error: { code: 'forbidden-key', path: 'line 1' } })
  expect(inspectJson('{"\\x": 1}').ok).toBe(true)
})

describe('migrations', () => {
  const steps = [
    { from: 1, migrate: (raw: Record<string, unknown>) => ({ ...raw, two: true }) },
    { from: 2, migrate: (raw: Record<string, unknown>) => ({ ...raw, three: raw.two }) },
  ]

  test('run in order up to the current version and leave the input alone', () => {
    const raw = Object.freeze({ format: 'plumbline' })
    expect(migrate(raw, 1, steps, 3)).toEqual({
      ok: true,
      value: {
        raw: { format: 'plumbline', two: true, three: true, formatVersion: { major: 3, minor: 0 } },
        upgraded: true,
      },
    })
    expect(migrate(raw, 3, steps, 3)).toEqual({ ok: true, value: { raw, upgraded: false } })
  })

  test('stop where a step is missing', () => {
    const migrated = migrate({}, 1, [], 2)
    expect(!migrated.ok && migrated.error.code).toBe('version-unknown')
  })
})

test('an empty plan is valid', () => {
  expect(codeOf(writeDocument(emptyDocument()))).toBe('ok')
})
