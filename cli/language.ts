import { LANGUAGES, type Language, languageFor } from '../shared/messages/language'

/** Which variable decides where no option does: the first that says anything, in the order of POSIX behind our own. */
const VARIABLES = ['PLUMBLINE_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/**
 * The language to speak, asked before anything is parsed: help and complaints about usage follow it, too.
 * @param args what stands behind the name of the program
 * @returns that of the last `--lang` that can be spoken, else that of the environment, else English
 */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const end = args.indexOf('--')
  const asked = (end < 0 ? args : args.slice(0, end)).flatMap((arg, i) =>
    arg === '--lang' ? [args[i + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
  )
  const option = LANGUAGES.find((language) => language === asked.at(-1))
  if (option !== undefined) return option
  const system = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '')
  // `de_DE.UTF-8@euro`: what follows the country says nothing about the language.
  return languageFor(system === undefined ? [] : [system.replace(/[.@].*$/, '')])
}
