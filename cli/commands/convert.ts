import { type Command, Option } from 'commander'
import { outputFormat, PLAN_FORMATS, type PlanFormat } from '../formats'
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

const EXAMPLES = `
Examples:
  $ plumbline convert workshop.txt plan.plumb
  $ plumbline convert plan.plumb plan.md
  $ pbpaste | plumbline convert - plan.plumb --from txt
  $ plumbline convert plan.plumb - --to txt | less

docs/outline.md describes how an outline is written.`

/** `plumbline convert`: between .plumb files and outlines. */
export function addConvertCommand(program: Command): void {
  program
    .command('convert')
    .description('turn an outline (.txt, .md) into a plan (.plumb), and back')
    .argument('<in>', 'what to read; - is standard input')
    .argument('<out>', 'what to write; - is standard output')
    .addOption(fromOption())
    .addOption(new Option('--to <format>', 'what to write, if the name does not tell').choices(PLAN_FORMATS))
    .option('--force', 'replace the output file if it exists')
    .addOption(todayOption())
    .addHelpText('after', EXAMPLES)
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
