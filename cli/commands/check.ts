import { type Command, InvalidArgumentError, Option } from 'commander'
import { inLanguage, t } from '../../shared/messages/language'
import { createIndex } from '../../shared/model/index/createIndex'
import { type AppError, ok, type Result } from '../../shared/result'
import { createChecker, type RuleOverrides } from '../../shared/rules/engine'
import { findRule, RULES } from '../../shared/rules/index'
import { type RuleSetting, SEVERITIES, type Severity } from '../../shared/schema/document'
import type { PlanFormat } from '../formats'
import { examples, slot, slots } from '../helpText'
import { formatOption, fromOption, parseCount, todayOption } from '../options'
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

const EXAMPLES = [
  'plumbline check plan.plumb',
  'plumbline check plans/*.plumb --fail-on error',
  'plumbline check plan.plumb --rule no-resources=off --rule no-owner=error',
  'plumbline check plan.plumb --max-initiatives 4 --explain',
  'plumbline check - --format json < plan.plumb',
]

/** `plumbline check`: the same checks as in the app. */
export function addCheckCommand(program: Command): void {
  const words = t().cliHelp
  program
    .command('check')
    .description(words.check.does)
    .argument(slots('file'), words.plans)
    .addOption(formatOption())
    .option(`--rule ${slot('rule')}`, words.check.rule, parseRule)
    .option(`--max-initiatives ${slot('number')}`, words.check.maxInitiatives, parseCount)
    .addOption(new Option(`--fail-on ${slot('severity')}`, words.check.failOn).choices(SEVERITIES).default('warning'))
    .option('--explain', words.check.explain)
    .addOption(fromOption())
    .addOption(todayOption())
    .addHelpText('after', examples(EXAMPLES, words.check.ends))
    .action(check)
}

function parseRule(text: string, before: RuleOverrides = {}): RuleOverrides {
  const [id = '', severity, ...more] = text.split('=')
  const { wrong } = t().cliHelp
  if (findRule(id) === undefined)
    throw new InvalidArgumentError(wrong.unknownRule(id, RULES.map((rule) => rule.id).join(', ')))
  if (more.length > 0 || !isSetting(severity)) throw new InvalidArgumentError(wrong.severity(id))
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
  if (options.format === 'json') return print(inLanguage('en', () => checkJson(plans)))
  for (const plan of plans) print(checkPretty(plan, options.explain === true))
  if (plans.length > 1) print(summaryLine(plans))
}

async function checkFile(
  file: string,
  { today = todayHere(), from, format }: CheckOptions,
  overrides: RuleOverrides,
): Promise<Result<CheckedPlan>> {
  const plan = await readPlan(file, from, today)
  if (!plan.ok) return plan
  const index = createIndex(plan.value.document)
  const run = () => createChecker({ overrides }).check(index, undefined, today)
  const result = format === 'json' ? inLanguage('en', run) : run()
  for (const problem of [...plan.value.warnings, ...result.problems]) caution(problem, displayName(file))
  return ok({ file, index, result })
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
