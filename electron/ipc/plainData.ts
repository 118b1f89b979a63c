/** Deepest nesting and most values that any channel needs, with room to spare. */
const MAX_DEPTH = 8
const MAX_VALUES = 10_000

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Tells whether a value is what a page honestly sends: texts, finite numbers, booleans, null, undefined, bytes, and plain
 * objects and arrays of these, neither deep nor many. Walks with a list of its own: no nesting exhausts the stack.
 */
export function isPlainData(value: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let seen = 0; ; seen++) {
    const next = open.pop()
    if (!next) return true
    if (seen >= MAX_VALUES || next.depth > MAX_DEPTH) return false
    const inner = valuesIn(next.value)
    if (!inner || inner.length > MAX_VALUES) return false
    for (const each of inner) open.push({ value: each, depth: next.depth + 1 })
  }
}

/** The values directly inside a value; `undefined` for a kind of value that does not belong here. */
function valuesIn(value: unknown): readonly unknown[] | undefined {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number') return Number.isFinite(value) ? [] : undefined
  if (typeof value !== 'object') return undefined
  if (value instanceof Uint8Array) return []
  if (Array.isArray(value)) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return undefined
  const keys = Object.keys(value)
  return keys.some((key) => FORBIDDEN_KEYS.has(key)) ? undefined : Object.values(value)
}
