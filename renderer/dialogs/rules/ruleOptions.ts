import * as z from 'zod'
import { capital } from '../../../shared/messages/capital'
import { t } from '../../../shared/messages/language'
import type { Rule } from '../../../shared/rules/types'

/** One option of a check, as a form needs it. */
export type RuleOption = { readonly key: string; readonly label: string } & (
  | {
      readonly kind: 'number'
      readonly initial: number | undefined
      readonly min: number | undefined
      readonly max: number | undefined
      readonly whole: boolean
      readonly nullable: boolean
    }
  | { readonly kind: 'boolean'; readonly initial: boolean }
  | { readonly kind: 'several'; readonly initial: readonly string[]; readonly choices: readonly string[] }
)

interface JsonSchema {
  readonly type?: string
  readonly anyOf?: readonly JsonSchema[]
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
}

/** "hoursPerWeek" -> "Hours per week". */
function spelled(key: string): string {
  return capital(key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`))
}

/** The options that a check's schema declares; what a form cannot show is left out. */
export function ruleOptions(rule: Rule): readonly RuleOption[] {
  const schema = z.toJSONSchema(rule.options, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => toOption(key, property))
}

function toOption(key: string, property: JsonSchema): readonly RuleOption[] {
  const nullable = property.anyOf?.some((one) => one.type === 'null') ?? false
  const core = property.anyOf?.find((one) => one.type !== 'null') ?? property
  const words: Readonly<Record<string, string>> = t().checks.options
  const label = words[key] ?? spelled(key)
  const initial = property.default
  if (core.type === 'integer' || core.type === 'number') {
    const [min, max] = [core.minimum, core.maximum].map((bound) =>
      bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined,
    )
    return [
      {
        key,
        label,
        kind: 'number',
        initial: typeof initial === 'number' ? initial : undefined,
        min,
        max,
        whole: core.type === 'integer',
        nullable,
      },
    ]
  }
  if (core.type === 'boolean') return [{ key, label, kind: 'boolean', initial: initial === true }]
  if (core.type === 'array' && core.items?.enum) {
    return [
      {
        key,
        label,
        kind: 'several',
        choices: core.items.enum,
        initial: Array.isArray(initial) ? (initial as string[]) : [],
      },
    ]
  }
  return []
}
