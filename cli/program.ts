import { Command } from 'commander'
import { type Language, setLanguage } from '../shared/messages/language'
import { addCheckCommand } from './commands/check'
import { addConvertCommand } from './commands/convert'
import { addExportCommand } from './commands/export'
import { addNewCommand } from './commands/new'
import { addStatsCommand } from './commands/stats'
import { languageOption } from './options'

const EXAMPLES = `
Examples:
  $ plumbline new --template distributor -o plan.plumb
  $ plumbline check plan.plumb
  $ plumbline export plan.plumb -o plan.svg`

/** The whole command line. @param version as `--version` prints it */
export function createProgram(version: string): Command {
  const program = new Command('plumbline')
    .description(
      'Draws the strategy cascade, from the company strategy to what each rep does, and finds where a rope is cut.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EXAMPLES)
  for (const add of [addCheckCommand, addExportCommand, addConvertCommand, addStatsCommand, addNewCommand]) add(program)
  for (const command of program.commands) command.addOption(languageOption())
  program.hook('preAction', (_program, command) => setLanguage(command.opts<{ lang: Language }>().lang))
  for (const command of [program, ...program.commands]) {
    command.showHelpAfterError('Add --help to see what is possible, with examples.').exitOverride()
  }
  return program
}
