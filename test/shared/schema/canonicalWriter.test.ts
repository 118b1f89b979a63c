import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as canonical from '../../../shared/schema/canonical'
import { createCanonicalWriter } from '../../../shared/schema/canonicalWriter'

const { canonicalJson } = canonical

const key = fc.oneof(fc.string({ maxLength: 3 }), fc.nat({ max: 30 }).map(String), fc.constantFrom('a', 'b', 'é'))
const leaf = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.constantFrom(null, undefined, true))
const record = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(key, leaf, { maxKeys: 4 }))
const collection = fc.oneof(record, fc.dictionary(key, record, { maxKeys: 8 }))
const documents = fc.dictionary(key, collection, { maxKeys: 5 })

/** The next documents share with the one before whatever an edit leaves alone. */
function edited(doc: Readonly<Record<string, unknown>>, name: string, at: string, value: unknown) {
  const part = doc[name]
  const isCollection = part !== null && typeof part === 'object' && !Array.isArray(part)
  return { ...doc, [name]: isCollection ? { ...part, [at]: value } : value }
}

describe('the canonical writer', () => {
  it('writes every document of a row of edits as canonical JSON is', () => {
    const edits = fc.array(fc.tuple(key, key, record), { maxLength: 12 })
    fc.assert(
      fc.property(documents, edits, (first, row) => {
        const writer = createCanonicalWriter()
        let doc: Readonly<Record<string, unknown>> = first
        expect(writer.write(doc)).toBe(canonicalJson(doc))
        for (const [name, at, value] of row) {
          doc = edited(doc, name, at, value)
          expect(writer.write(doc)).toBe(canonicalJson(doc))
        }
      }),
    )
  })

  it('works out again only the records that are new', () => {
    const nodes = { b: { title: 'two' }, a: { title: 'one' } }
    const doc = { links: { l: { from: 'a' } }, nodes }
    const writer = createCanonicalWriter()
    writer.write(doc)
    const work = vi.spyOn(canonical, 'canonicalJson')
    const next = { ...doc, nodes: { ...nodes, b: { title: 'three' } } }
    expect(writer.write(next)).toContain('three')
    expect(work.mock.calls).toEqual([[{ title: 'three' }]])
    work.mockRestore()
    expect(writer.write(next)).toBe(canonicalJson(next))
  })

  it('can be left in the middle for another document', () => {
    const writer = createCanonicalWriter()
    const [one, other] = [{ nodes: { a: { x: 1 }, b: { x: 2 } } }, { nodes: { a: { x: 3 } } }]
    const steps = writer.steps(one)
    steps.next()
    expect(writer.write(other)).toBe(canonicalJson(other))
    expect([...steps]).toHaveLength(1)
    expect(writer.write(one)).toBe(canonicalJson(one))
  })
})
