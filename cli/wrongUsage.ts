import { Command } from 'commander'
import { t } from '../shared/messages/language'
import { paint } from './terminal'

type Complaint = Parameters<Command['error']>[1]

/** A command that complains about wrong usage in the person's language. */
export class PlainCommand extends Command {
  override createCommand(name?: string): Command {
    return new PlainCommand(name)
  }

  override error(message: string, options?: Complaint): never {
    return super.error(`${paint('red', t().cli.error, process.stderr)}: ${inOwnWords(message)}`, options)
  }
}

/** What the parser says, and what we say instead. It tells the facts only inside its sentences. */
const COMPLAINTS: readonly (readonly [RegExp, (...facts: string[]) => string])[] = [
  [/^missing required argument '(.*)'$/, (name = '') => words().missingArgument(name)],
  [/^option '(.*)' argument missing$/, (flags = '') => words().missingValue(flags)],
  [/^required option '(.*)' not specified$/, (flags = '') => words().missingOption(flags)],
  [/^unknown option '(.*)'$/, (flag = '') => words().unknownOption(flag)],
  [/^unknown command '(.*)'$/, (name = '') => words().unknownCommand(name)],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    (command = '', most = '', given = '') => words().tooMany(command, Number(most), Number(given)),
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    (flags = '', value = '', names = '') => words().badValue(flags, value, words().choices(names)),
  ],
  [
    /^option '(.*?)' argument '(.*?)' is invalid\. (.*)$/s,
    (flags = '', value = '', why = '') => words().badValue(flags, value, why),
  ],
]
const SUGGESTION = /\n\(Did you mean (?:one of )?(.*)\?\)$/

/**
 * A complaint of the parser in the table's words. One that is not known here stays as it is.
 * @param message as the parser words it: `error: unknown option '--colour'`
 */
export function inOwnWords(message: string): string {
  const names = SUGGESTION.exec(message)?.[1]
  const complaint = message.replace(SUGGESTION, '').replace(/^error: /, '')
  const hint = names === undefined ? '' : `\n${words().didYouMean(names)}`
  for (const [pattern, say] of COMPLAINTS) {
    const facts = pattern.exec(complaint)
    if (facts) return say(...facts.slice(1)) + hint
  }
  return complaint + hint
}

function words() {
  return t().cliHelp.wrong
}
