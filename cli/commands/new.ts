import type { Command } from 'commander'
import { t } from '../../shared/messages/language'
import { fail, type Result } from '../../shared/result'
import { fromTemplate } from '../../shared/templates/fromTemplate'
import { findTemplate, TEMPLATES, type Template } from '../../shared/templates/index'
import { outputFormat, STREAM } from '../formats'
import { examples, slot } from '../helpText'
import { todayOption } from '../options'
import { writeOutput } from '../output'
import { countingIds } from '../plans'
import { planText } from '../planText'
import { endWith, STATUS } from '../status'
import { complain, print, todayHere } from '../terminal'

interface NewOptions {
  readonly template?: string
  readonly list?: true
  readonly output: string
  readonly force?: true
  readonly today?: string
}

const EXAMPLES = [
  'plumbline new --list',
  'plumbline new --template distributor -o plan.plumb',
  'plumbline new --template blank > plan.plumb',
]

/** `plumbline new`: a plan to start from. */
export function addNewCommand(program: Command): void {
  const words = t().cliHelp
  program
    .command('new')
    .description(words.new.does)
    .option(`-t, --template ${slot('template')}`, words.new.template)
    .option('-l, --list', words.new.list)
    .option(`-o, --output ${slot('file')}`, words.new.output, STREAM)
    .option('--force', words.force)
    .addOption(todayOption())
    .addHelpText('after', examples(EXAMPLES))
    .action(newPlan)
}

async function newPlan(options: NewOptions): Promise<void> {
  if (options.list) return print(listing())
  const template = options.template === undefined ? undefined : findTemplate(options.template)
  const written = template === undefined ? unknown(options.template) : await write(template, options)
  if (written.ok) return
  complain(written.error)
  endWith(STATUS.unusable)
}

function listing(): string {
  const width = Math.max(...TEMPLATES.map((template) => template.id.length))
  return TEMPLATES.map((template) => `${template.id.padEnd(width)}  ${template.title}: ${template.description}\n`).join(
    '',
  )
}

function unknown(name: string | undefined): Result<null> {
  const names = TEMPLATES.map((template) => template.id).join(', ')
  if (name === undefined) return fail('no-template', t().cli.templates.none(names.replaceAll(', ', ' | ')))
  return fail('unknown-template', t().cli.templates.unknown(name, names))
}

async function write(template: Template, options: NewOptions): Promise<Result<null>> {
  const format = outputFormat(options.output, options.output === STREAM ? 'plumb' : undefined)
  if (!format.ok) return fail('format-unknown', t().cli.output.noPlanName(options.output))
  const document = fromTemplate(template, { newId: countingIds(), today: options.today ?? todayHere() })
  return writeOutput(options.output, planText(document, format.value), { replace: options.force === true })
}
