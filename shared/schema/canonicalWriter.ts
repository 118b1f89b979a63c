import { type Steps, takeAll } from '../steps'
import { canonicalJson } from './canonical'

type Data = Readonly<Record<string, unknown>>

/**
 * Writes canonical JSON again and again: of data that is never changed in place, only what is new since the last time is
 * worked out. Made for documents as Plumbline keeps them: collections of records.
 */
export interface CanonicalWriter {
  /** The same text as `canonicalJson`. */
  write(document: object): string
  /** The same in steps, so that others have their turn before a large document is written. */
  steps(document: object): Steps<string>
}

/** A collection as it was written last. */
interface Written {
  readonly collection: Data
  /** Its keys in an order of their own, and in the canonical one. */
  readonly keys: readonly string[]
  readonly sorted: readonly string[]
  /** Key and record, as they stand in the text. */
  readonly lines: ReadonlyMap<string, string>
  readonly text: string
}

export function createCanonicalWriter(): CanonicalWriter {
  let last: { readonly document: object; readonly text: string } | undefined
  let collections: ReadonlyMap<string, Written> = new Map()

  function* steps(document: object): Steps<string> {
    if (last?.document === document) return last.text
    const now = new Map<string, Written>()
    const lines: string[] = []
    for (const [key, value] of Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (isData(value)) now.set(key, yield* written(value, collections.get(key)))
      if (value !== undefined) lines.push(line(key, now.get(key)?.text ?? indented(value, 1)))
    }
    const text = `${block(lines, 0)}\n`
    collections = now
    last = { document, text }
    return text
  }
  return { steps, write: (document) => takeAll(steps(document)) }
}

function* written(collection: Data, before: Written | undefined): Steps<Written> {
  if (before?.collection === collection) return before
  const keys = Object.keys(collection)
  const sorted = before !== undefined && isSame(keys, before.keys) ? before.sorted : [...keys].sort()
  const lines = new Map<string, string>()
  for (const key of sorted) {
    const record = collection[key]
    if (record === undefined) continue
    const known = before?.collection[key] === record ? before.lines.get(key) : undefined
    lines.set(key, known ?? line(key, indented(record, 2)))
    if (known === undefined) yield
  }
  return { collection, keys, sorted, lines, text: block([...lines.values()], 1) }
}

function isData(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}

const line = (key: string, text: string): string => `${JSON.stringify(key)}: ${text}`

function block(lines: readonly string[], depth: number): string {
  if (lines.length === 0) return '{}'
  const indent = `\n${'  '.repeat(depth)}`
  return `{${indent}  ${lines.join(`,${indent}  `)}${indent}}`
}

/** JSON writes the line breaks of texts as `\n`: those that it holds are its own. */
function indented(value: unknown, depth: number): string {
  return canonicalJson(value)
    .trimEnd()
    .replaceAll('\n', `\n${'  '.repeat(depth)}`)
}
