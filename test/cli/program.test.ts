import { type Command, CommanderError } from 'commander'
import { afterEach, describe, expect, it } from 'vitest'
import { createProgram } from '../../cli/program'
import { inOwnWords } from '../../cli/wrongUsage'
import { type Language, setLanguage } from '../../shared/messages/language'

afterEach(() => setLanguage('en'))

function commandsIn(language: Language): readonly Command[] {
  setLanguage(language)
  const program = createProgram('1.2.3')
  return [program, ...program.commands]
}

/** All that a command explains: itself, its arguments and options. */
function explained(command: Command): readonly string[] {
  return [command, ...command.registeredArguments, ...command.options].map((part) =>
    typeof part.description === 'function' ? part.description() : part.description,
  )
}

/** What is said of a call that cannot be carried out. */
function complaintAbout(args: readonly string[]): string {
  const program = createProgram('1.2.3')
  for (const command of [program, ...program.commands]) command.configureOutput({ writeErr: () => undefined })
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.message
    throw error
  }
  throw new Error('This call is not wrong.')
}

describe('help', () => {
  it('explains everything in German where German is spoken', () => {
    const [english, german] = [commandsIn('en').map(explained), commandsIn('de').map(explained)]
    expect(german.map((texts) => texts.length)).toEqual(english.map((texts) => texts.length))
    const same = german.flatMap((texts, i) => texts.filter((text, j) => text === english[i]?.[j]))
    expect(same).toEqual([])
  })

  it('has the same commands and options in every language', () => {
    const flags = (language: Language) =>
      commandsIn(language).map((command) => [command.name(), ...command.options.map((option) => option.long)])
    expect(flags('de')).toEqual(flags('en'))
  })

  it('leaves no word of the parser in German', () => {
    for (const command of commandsIn('de')) {
      const help = command.helpInformation()
      expect(help).toMatch(/^Aufruf: plumbline/)
      expect(help).toContain('\nOptionen:\n')
      expect(help).not.toMatch(/Usage|Options|Arguments|Commands|choices|default|\[options\]|\[command\]|display/)
    }
  })
})

const WRONG: readonly (readonly [string, readonly string[], string, string])[] = [
  ['no file', ['check'], "missing required argument 'file'", 'Das Argument „Datei“ fehlt.'],
  [
    'no value',
    ['check', 'a', '--today'],
    "option '--today <date>' argument missing",
    'Hinter der Option „--today <Datum>“ fehlt der Wert.',
  ],
  [
    'no output',
    ['export', 'a'],
    "required option '-o, --output <file>' not specified",
    'Die Option „-o, --output <Datei>“ muss angegeben werden.',
  ],
  [
    'an unknown option',
    ['check', 'a', '--colour'],
    "unknown option '--colour'",
    'Die Option „--colour“ gibt es nicht.',
  ],
  [
    'a slip',
    ['chekc', 'a'],
    "unknown command 'chekc'\n(Did you mean check?)",
    'Den Befehl „chekc“ gibt es nicht.\n(Meinten Sie check?)',
  ],
  [
    'too much',
    ['stats', 'a', 'b'],
    "too many arguments for 'stats'. Expected 1 argument but got 2.",
    'Zu viele Argumente für „stats“: 1 ist möglich, 2 sind angegeben.',
  ],
  [
    'a choice that is none',
    ['stats', 'a', '--format', "it's"],
    "option '--format <format>' argument 'it's' is invalid. Allowed choices are pretty, json.",
    "„it's“ passt nicht zur Option „--format <Format>“. Möglich sind: pretty, json.",
  ],
  [
    'a value that cannot be',
    ['check', 'a', '--max-initiatives', '0'],
    "option '--max-initiatives <n>' argument '0' is invalid. Write a whole number from 1.",
    '„0“ passt nicht zur Option „--max-initiatives <Zahl>“. Schreiben Sie eine ganze Zahl ab 1.',
  ],
]

describe('wrong usage', () => {
  it.each(WRONG)('is named in the language that is spoken: %s', (_, args, english, german) => {
    expect(complaintAbout(args)).toContain(english)
    setLanguage('de')
    expect(complaintAbout(args)).toContain(german)
  })

  it('of a kind that is not known keeps the words of the parser', () => {
    setLanguage('de')
    expect(inOwnWords("error: option '--a' cannot be used with option '--b'")).toBe(
      "option '--a' cannot be used with option '--b'",
    )
  })
})
