import { describe, expect, it } from 'vitest'
import { languageOf } from '../../cli/language'

describe('the language of the command line', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'de'],
    [{ LANG: 'de' }, 'de'],
    [{ LANG: 'de.UTF-8' }, 'de'],
    [{ LANG: 'de_AT@euro' }, 'de'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'de_DE', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'en_GB', LC_MESSAGES: 'de_DE' }, 'de'],
    [{ LC_MESSAGES: 'de_DE', LC_ALL: 'C' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'de_DE' }, 'de'],
    [{ LC_ALL: 'en_US.UTF-8', PLUMBLINE_LANG: 'de' }, 'de'],
    [{ LANG: 'de_DE', PLUMBLINE_LANG: 'en' }, 'en'],
    [{ LANG: 'de_DE', LC_NUMERIC: 'en_GB', LC_TIME: 'en_GB' }, 'de'],
  ])('is that of the environment %j: %s', (env, language) => {
    expect(languageOf(['check', 'plan.plumb'], env)).toBe(language)
  })

  it.each([
    [['check', 'a', '--lang', 'de'], 'de'],
    [['--lang=de', 'check', 'a'], 'de'],
    [['--help', '--lang', 'de'], 'de'],
    [['check', '--lang', 'de', '--lang', 'en'], 'en'],
    // What cannot be spoken is refused when it is parsed; who asks so is told in the language of the system.
    [['check', '--lang', 'fr'], 'en'],
    [['check', '--lang'], 'en'],
    [['check', '--', '--lang', 'de'], 'en'],
    [['check', '--language', 'de'], 'en'],
  ] as const)('is the one asked for: %j', (args, language) => {
    expect(languageOf(args, { LANG: 'en_GB.UTF-8' })).toBe(language)
    if (language === 'de') expect(languageOf(args, { PLUMBLINE_LANG: 'en' })).toBe('de')
  })
})
