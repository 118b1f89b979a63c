import type { HelpConfiguration, Option } from 'commander'
import { Help } from 'commander'
import { t } from '../shared/messages/language'

/** The parts of the help that the parser would write in English. */
export const HELP_WORDS: HelpConfiguration = {
  styleTitle: titleOf,
  commandUsage: (command) => withSlots(Help.prototype.commandUsage(command)),
  subcommandTerm: (command) => withSlots(Help.prototype.subcommandTerm(command)),
  optionDescription,
}

/** The parser's own titles, by which it asks. */
function titleOf(title: string): string {
  const { usage, arguments: values, options, commands } = t().cliHelp.titles
  const known: Readonly<Record<string, string>> = {
    'Usage:': usage,
    'Arguments:': values,
    'Options:': options,
    'Commands:': commands,
  }
  return known[title] ?? title
}

function withSlots(usage: string): string {
  const { options, command } = t().cliHelp.slots
  return usage.replace('[options]', `[${options}]`).replace('[command]', `[${command}]`)
}

function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const { choices, fallback } = t().cliHelp
  const parts = [
    ...(argChoices === undefined ? [] : [choices(argChoices.join(', '))]),
    ...(typeof defaultValue === 'string' ? [fallback(defaultValue)] : []),
  ]
  return parts.length === 0 ? description : `${description} (${parts.join('; ')})`
}

/** What stands below the options: calls to copy, and remarks. */
export function examples(calls: readonly string[], ...remarks: readonly string[]): string {
  const lines = calls.map((call) => `  $ ${call}`)
  return ['', t().cliHelp.examples, ...lines, ...remarks.flatMap((remark) => ['', remark])].join('\n')
}

/** What follows an option, as the help and the parser write it: `<file>`. */
export function slot(name: keyof ReturnType<typeof values>): string {
  return `<${values()[name]}>`
}

/** One or more of them. */
export function slots(name: keyof ReturnType<typeof values>): string {
  return `<${values()[name]}...>`
}

function values() {
  return t().cliHelp.values
}
