import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/schema/canonical'
import { planDocument } from '../../../shared/schema/document'
import { readDocument, writeDocument } from '../../../shared/schema/file'
import { fileJsonSchema } from '../../../shared/schema/jsonSchema'
import { MIGRATIONS } from '../../../shared/schema/migrations/migrate'

const golden = readFileSync(new URL('../../fixtures/format/1.0.plumb', import.meta.url), 'utf8')

test('a version 1.0 file with every kind of record opens without a problem and saves to the same bytes', () => {
  const read = readDocument(golden)
  if (!read.ok) throw new Error(read.error.message)
  expect(read.value).toMatchObject({ readOnly: false, upgraded: false, problems: [] })
  expect(writeDocument(read.value.document)).toBe(golden)
})

test('the golden file holds every collection and every field that the format knows', () => {
  const document = JSON.parse(golden) as Record<string, Record<string, unknown>>
  const empty = Object.keys(planDocument.shape).filter(
    (field) => Object.keys(Object(document[field])).length === 0 && typeof document[field] === 'object',
  )
  expect(empty).toEqual([])
  const kinds = Object.values(document.nodes ?? {}).map((node) => (node as { kind: string }).kind)
  expect(new Set(kinds).size).toBe(4)
})

test('every older major version has its migration', () => {
  expect(MIGRATIONS.map((step) => step.from)).toEqual(MIGRATIONS.map((_, i) => i + 1))
})

test('the published JSON Schema is the one the app reads with', async () => {
  await expect(canonicalJson(fileJsonSchema())).toMatchFileSnapshot('../../../docs/plumb.schema.json')
})
