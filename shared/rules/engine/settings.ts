import { t } from '../../messages/language'
import { levelName } from '../../model/labels'
import type { PlanIndex } from '../../model/types'
import type { AppError } from '../../result'
import type { RuleSetting, Severity } from '../../schema/document'
import { OWN_WORDS, sentenceOf } from '../../schema/faults'
import type { NodeKind } from '../../schema/nodes'
import type { Rule, RuleContext } from '../types'

/** How rules run beyond what the plan says, by rule id: from the command line, say. */
export type RuleOverrides = Readonly<Record<string, RuleSetting>>

/** A rule that is switched on, with what it needs to run. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R
  readonly severity: Severity
  readonly context: RuleContext<unknown>
}

export interface ActiveRules {
  readonly active: readonly ActiveRule[]
  /** Options that could not be used; the rule runs with its defaults instead. */
  readonly problems: readonly AppError[]
}

/**
 * Works out which rules run and how: the rule's defaults, over them the plan's settings, over them the overrides.
 * Settings of rules that this version does not know are left alone.
 */
export function activateRules(
  rules: readonly Rule[],
  index: PlanIndex,
  overrides: RuleOverrides,
  today: string,
): ActiveRules {
  const active: ActiveRule[] = []
  const problems: AppError[] = []
  const label = (kind: NodeKind, count?: number) => levelName(index.doc, kind, count)
  for (const rule of rules) {
    const own = settingOf(index.doc.settings.rules, rule.id)
    const over = settingOf(overrides, rule.id)
    const severity = over?.severity ?? own?.severity ?? rule.severity
    if (severity === 'off') continue
    const options = parseOptions(rule, own, over, problems)
    active.push({ rule, severity, context: { index, options, today, label } })
  }
  return { active, problems }
}

function parseOptions(
  rule: Rule,
  own: RuleSetting | undefined,
  over: RuleSetting | undefined,
  problems: AppError[],
): unknown {
  const parsed = rule.options.safeParse({ ...own?.options, ...over?.options }, OWN_WORDS)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  problems.push({
    code: 'invalid-rule-options',
    message: t().fixes.badOptions(rule.id, sentenceOf(parsed.error)),
    path: ['settings', 'rules', rule.id, 'options', ...(issue?.path ?? []).map(String)].join('.'),
  })
  return rule.options.parse({})
}

function settingOf(settings: RuleOverrides, id: string): RuleSetting | undefined {
  return Object.hasOwn(settings, id) ? settings[id] : undefined
}
