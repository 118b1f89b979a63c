import { de } from './de/index'
import { en } from './en/index'
import type { Messages } from './types'

export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

const TABLES: Record<Language, Messages> = { en, de }
/** British English writes days before months, as the cards do. */
const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' }

let language: Language = 'en'

/**
 * Sets the language of this process. A shell calls it at start and when the person switches, and then draws again:
 * texts are read when they are needed and never kept in module constants.
 */
export function setLanguage(next: Language): void {
  language = next
}

/** The language of this process. */
export function currentLanguage(): Language {
  return language
}

/** BCP 47 tag for `Intl`. */
export function locale(): string {
  return LOCALES[language]
}

/** The texts in the language of this process. */
export function t(): Messages {
  return TABLES[language]
}

/** Does something in one language, whatever the process speaks before and after. */
export function inLanguage<T>(which: Language, work: () => T): T {
  const before = language
  language = which
  try {
    return work()
  } finally {
    language = before
  }
}

/** What is worded now and read later, when the person may have chosen another language. */
export type Said = Readonly<Record<Language, string>>

/** Words something in every language. */
export function said(words: () => string): Said {
  return { en: inLanguage('en', words), de: inLanguage('de', words) }
}

/** What was said, in the language of the process. */
export function spoken(words: Said): string {
  return words[language]
}

/** The texts in one language, whatever the process speaks: for files whose words must not change. */
export function textsOf(which: Language): Messages {
  return TABLES[which]
}

/**
 * The first language of a list that the app speaks, else English.
 * @param tags what the system prefers, the best first, such as `['fr-FR', 'de-AT']`
 */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const wanted = tag.toLowerCase().split(/[-_]/)[0]
    const known = LANGUAGES.find((language) => language === wanted)
    if (known !== undefined) return known
  }
  return 'en'
}
