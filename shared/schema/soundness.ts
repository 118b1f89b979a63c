import type * as z from 'zod'

/** Yes: the schema would take the value as it is. No: ask the schema. */
type Test = (value: unknown) => boolean

/** What is read of a schema's inside; whatever else it holds is left to the schema itself. */
interface Definition {
  readonly type: string
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[]
  readonly pattern?: RegExp
  readonly values?: readonly unknown[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly catchall?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
}

interface CheckDefinition {
  readonly check: string
  readonly format?: string
  readonly pattern?: RegExp
  readonly maximum?: number
  readonly minimum?: number
  readonly value?: number
  readonly inclusive?: boolean
  readonly fn?: (value: unknown) => unknown
}

/**
 * Turns a schema into a test that is several times as fast as the schema, for the many values that are sound. It copies
 * nothing and words no faults: where it says no, the schema is asked, and has the last word.
 * @param schema one that changes no values
 */
export function soundnessOf(schema: z.ZodType): Test {
  const definition = definitionOf(schema)
  const own = testOf(definition)
  const checks = (definition.checks ?? []).map(({ _zod }) => checkOf(_zod.def))
  if (own === undefined || checks.includes(undefined)) return (value) => schema.safeParse(value).success
  const known = checks.flatMap((check) => check ?? [])
  return known.length === 0 ? own : (value) => own(value) && known.every((check) => check(value))
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def
}

/** The test of a schema without its checks; undefined where the schema itself must be asked. */
function testOf(definition: Definition): Test | undefined {
  const { type, pattern, values, entries, innerType, element } = definition
  switch (type) {
    case 'unknown':
      return () => true
    case 'string':
      return (value) => typeof value === 'string' && (pattern === undefined || pattern.test(value))
    case 'number':
      return Number.isFinite
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'literal':
      return oneOf(values)
    case 'enum':
      return oneOf(Object.values(entries ?? {}))
    case 'optional':
      return innerType && optional(soundnessOf(innerType))
    case 'array':
      return element && list(soundnessOf(element))
    case 'object':
      return objectTest(definition)
    case 'record':
      return recordTest(definition)
    case 'union':
      return unionTest(definition)
    default:
      return undefined
  }
}

function checkOf(definition: CheckDefinition): Test | undefined {
  const { check, format, pattern, maximum = 0, minimum = 0, value = 0, inclusive, fn } = definition
  switch (check) {
    case 'max_length':
      return (text) => (text as string).length <= maximum
    case 'min_length':
      return (text) => (text as string).length >= minimum
    case 'greater_than':
      return (number) => (number as number) > value || (inclusive === true && number === value)
    case 'less_than':
      return (number) => (number as number) < value || (inclusive === true && number === value)
    case 'number_format':
      return format === 'safeint' ? Number.isSafeInteger : undefined
    case 'string_format':
      return pattern && ((text) => pattern.test(text as string))
    case 'custom':
      return fn && ((any) => Boolean(fn(any)))
    default:
      return undefined
  }
}

function oneOf(values: readonly unknown[] = []): Test {
  const known = new Set(values)
  return (value) => known.has(value)
}

function optional(inner: Test): Test {
  return (value) => value === undefined || inner(value)
}

function list(item: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (const one of value) if (!item(one)) return false
    return true
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Only for objects that keep fields which the schema does not know. */
function objectTest({ shape = {}, catchall }: Definition): Test | undefined {
  if (catchall === undefined || definitionOf(catchall).type !== 'unknown') return undefined
  const fields = new Map(
    Object.entries(shape).map(([name, schema]) => {
      const isNeeded = definitionOf(schema).type !== 'optional'
      return [name, { test: soundnessOf(schema), needed: isNeeded ? 1 : 0 }]
    }),
  )
  const allNeeded = [...fields.values()].reduce((sum, { needed }) => sum + needed, 0)
  return (value) => {
    if (!isRecord(value)) return false
    let needed = 0
    for (const name in value) {
      const field = fields.get(name)
      if (field === undefined) continue
      if (!field.test(value[name])) return false
      needed += field.needed
    }
    return needed === allNeeded
  }
}

function recordTest({ keyType, valueType }: Definition): Test | undefined {
  if (keyType === undefined || valueType === undefined || definitionOf(keyType).type !== 'string') return undefined
  const isKey = soundnessOf(keyType)
  const isValue = soundnessOf(valueType)
  return (value) => {
    if (!isRecord(value)) return false
    for (const key in value) if (!isKey(key) || !isValue(value[key])) return false
    return true
  }
}

function unionTest({ options = [] }: Definition): Test {
  const tests = options.map(soundnessOf)
  return (value) => tests.some((test) => test(value))
}
