import { type Command, Option } from 'commander'
import { t } from '../../shared/messages/language'
import { outputFormat, PLAN_FORMATS, type PlanFormat } from '../formats'
import { examples, slot } from '../helpText'
import { fromOption, todayOption } from '../options'
import { writeOutput } from '../output'
import { displayName, readPlan } from '../plans'
import { planText } from '../planText'
import { endWith, STATUS } from '../status'
import { caution, complain, todayHere } from '../terminal'

interface ConvertOptions {
  readonly from?: PlanFormat
  readonly to?: PlanFormat
  readonly force?: true
  readonly today?: string
}

const EXAMPLES = [
  'plumbline convert workshop.txt plan.plumb',
  'plumbline convert plan.plumb plan.md',
  'pbpaste | plumbline convert - plan.plumb --from txt',
  'plumbline convert plan.plumb - --to txt | less',
]

/** `plumbline convert`: between .plumb files and outlines. */
export function addConvertCommand(program: Command): void {
  const words = t().cliHelp
  program
    .command('convert')
    .description(words.convert.does)
    .argument(slot('in'), words.convert.in)
    .argument(slot('out'), words.convert.out)
    .addOption(fromOption())
    .addOption(new Option(`--to ${slot('format')}`, words.to).choices(PLAN_FORMATS))
    .option('--force', words.force)
    .addOption(todayOption())
    .addHelpText('after', examples(EXAMPLES, words.convert.outline))
    .action(convert)
}

async function convert(input: string, output: string, options: ConvertOptions): Promise<void> {
  const format = outputFormat(output, options.to)
  const plan = format.ok ? await readPlan(input, options.from, options.today ?? todayHere()) : format
  if (!plan.ok || !format.ok) {
    if (!plan.ok) complain(plan.error, format.ok ? displayName(input) : undefined)
    return endWith(STATUS.unusable)
  }
  for (const warning of plan.value.warnings) caution(warning, displayName(input))
  const written = await writeOutput(output, planText(plan.value.document, format.value), {
    inputs: [input],
    replace: options.force === true,
  })
  if (written.ok) return
  complain(written.error)
  endWith(STATUS.unusable)
}
