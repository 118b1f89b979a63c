import { type Command, InvalidArgumentError, Option } from 'commander'
import { createIndex } from '../../shared/model/index/createIndex'
import { type AppError, ok, type Result } from '../../shared/result'
import { createChecker, type RuleOverrides } from '../../shared/rules/engine'
import { findRule, RULES } from '../../shared/rules/index'
import { type RuleSetting, SEVERITIES, type Severity } from '../../shared/schema/document'
import type { PlanFormat } from '../formats'
import { fromOption, parseCount, todayOption } from '../options'
import { displayName, readPlan } from '../plans'
import { checkJson } from '../report/checkJson'
import { checkPretty, summaryLine } from '../report/checkPretty'
import type { CheckedPlan } from '../report/types'
import { endWith, STATUS } from '../status'
import { caution, complain, print, todayHere, unexpected } from '../terminal'

interface CheckOptions {
  readonly format: 'pretty' | 'json'
  readonly rule?: RuleOverrides
  readonly maxInitiatives?: number
  readonly failOn: Severity
  readonly today?: string
  readonly explain?: true
  readonly from?: PlanFormat
}

const EXAMPLES = `
Examples:
  $ plumbline check plan.plumb
  $ plumbline check plans/*.plumb --fail-on error
  $ plumbline check plan.plumb --rule no-resources=off --rule no-owner=error
  $ plumbline check plan.plumb --max-initiatives 4 --explain
  $ plumbline check - --format json < plan.plumb

Ends with 0 when clean, 1 with findings at or over --fail-on, 2 when a file cannot be read.`

/** `plumbline check`: the same checks as in the app. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('find cut ropes, orphans, vague goals and too many initiatives')
    .argument('<file...>', 'plans or outlines; - reads standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .option(
      '--rule <id=severity>',
      'run a rule as error, warning or info, or switch it off; may be repeated',
      parseRule,
    )
    .option('--max-initiatives <n>', 'active initiatives that one year may have', parseCount)
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that ends with 1').choices(SEVERITIES).default('warning'),
    )
    .option('--explain', 'say why each finding matters')
    .addOption(fromOption())
    .addOption(todayOption())
    .addHelpText('after', EXAMPLES)
    .action(check)
}

function parseRule(text: string, before: RuleOverrides = {}): RuleOverrides {
  const [id = '', severity, ...more] = text.split('=')
  if (findRule(id) === undefined) {
    throw new InvalidArgumentError(
      `There is no rule "${id}". The rules are: ${RULES.map((rule) => rule.id).join(', ')}.`,
    )
  }
  if (more.length > 0 || !isSetting(severity))
    throw new InvalidArgumentError(`Write --rule ${id}=off, =info, =warning or =error.`)
  return { ...before, [id]: { ...before[id], severity } }
}

function isSetting(text: string | undefined): text is NonNullable<RuleSetting['severity']> {
  return text === 'off' || SEVERITIES.some((severity) => severity === text)
}

async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const overrides = withLimit(options.rule ?? {}, options.maxInitiatives)
  const plans: CheckedPlan[] = []
  for (const file of files) {
    const plan = await checkFile(file, options, overrides).catch((error: unknown) => failed(unexpected(error)))
    if (plan.ok) plans.push(plan.value)
    else complain(plan.error, displayName(file))
    if (!plan.ok) endWith(STATUS.unusable)
    else if (reaches(plan.value.result.counts, options.failOn)) endWith(STATUS.findings)
  }
  if (options.format === 'json') return print(checkJson(plans))
  for (const plan of plans) print(checkPretty(plan, options.explain === true))
  if (plans.length > 1) print(summaryLine(plans))
}

async function checkFile(
  file: string,
  { today = todayHere(), from }: CheckOptions,
  overrides: RuleOverrides,
): Promise<Result<CheckedPlan>> {
  const plan = await readPlan(file, from, today)
  if (!plan.ok) return plan
  const index = createIndex(plan.value.document)
  const result = createChecker({ overrides }).check(index, undefined, today)
  for (const problem of [...plan.value.warnings, ...result.problems]) caution(problem, displayName(file))
  return ok({ file: displayName(file), index, result })
}

function failed(error: AppError): Result<never> {
  return { ok: false, error }
}

function withLimit(rules: RuleOverrides, perPlan: number | undefined): RuleOverrides {
  if (perPlan === undefined) return rules
  const id = 'too-many-initiatives'
  return { ...rules, [id]: { ...rules[id], options: { perPlan } } }
}

function reaches(counts: Readonly<Record<Severity, number>>, limit: Severity): boolean {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(limit) + 1).some((severity) => counts[severity] > 0)
}
