import type { Command } from 'commander'
import { t } from '../shared/messages/language'
import { addCheckCommand } from './commands/check'
import { addConvertCommand } from './commands/convert'
import { addExportCommand } from './commands/export'
import { addNewCommand } from './commands/new'
import { addStatsCommand } from './commands/stats'
import { examples, HELP_WORDS } from './helpText'
import { languageOption } from './options'
import { PlainCommand } from './wrongUsage'

const EXAMPLES = [
  'plumbline new --template distributor -o plan.plumb',
  'plumbline check plan.plumb',
  'plumbline export plan.plumb -o plan.svg',
]

/**
 * The whole command line, in the language of the process.
 * @param version as `--version` prints it
 */
export function createProgram(version: string): Command {
  const words = t().cliHelp
  const program = new PlainCommand('plumbline')
    .description(words.program)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(`help [${words.slots.command}]`, words.helpOfCommand)
    .configureHelp(HELP_WORDS)
    .addHelpText('after', examples(EXAMPLES))
  for (const add of [addCheckCommand, addExportCommand, addConvertCommand, addStatsCommand, addNewCommand]) add(program)
  for (const command of [program, ...program.commands]) {
    command.addOption(languageOption()).showHelpAfterError(words.seeHelp).exitOverride()
  }
  return program
}
