/**
 * Chromium looks for a dictionary under a name of its own: the language with its region, and the version of the word list.
 * Languages whose code has no region get this one.
 */
const REGIONS: Readonly<Record<string, string>> = {
  af: 'af-ZA',
  bg: 'bg-BG',
  ca: 'ca-ES',
  cs: 'cs-CZ',
  da: 'da-DK',
  de: 'de-DE',
  el: 'el-GR',
  es: 'es-ES',
  et: 'et-EE',
  fo: 'fo-FO',
  fr: 'fr-FR',
  he: 'he-IL',
  hi: 'hi-IN',
  hr: 'hr-HR',
  hu: 'hu-HU',
  id: 'id-ID',
  it: 'it-IT',
  lt: 'lt-LT',
  lv: 'lv-LV',
  nb: 'nb-NO',
  nl: 'nl-NL',
  pl: 'pl-PL',
  ro: 'ro-RO',
  ru: 'ru-RU',
  sk: 'sk-SK',
  sl: 'sl-SI',
  sv: 'sv-SE',
  ta: 'ta-IN',
  tr: 'tr-TR',
  uk: 'uk-UA',
  vi: 'vi-VN',
}

/** The version of the word list in the file's name, where it is not the usual one. */
const VERSIONS: Readonly<Record<string, string>> = {
  'en-AU': '10-1',
  'en-CA': '10-1',
  'en-GB': '10-1',
  'en-GB-oxendict': '10-1',
  'en-US': '10-1',
  'fa-IR': '9-0',
  'tr-TR': '4-0',
  'tg-TG': '5-0',
}
const USUAL_VERSION = '3-0'

const VERSION_IN_NAME = /-(\d{1,2}-\d{1,2})$/

/** What a file's name says of its language. */
export interface NamedDictionary {
  /** As the spell checker calls it: `de`, `en-US`. */
  readonly language: string
  /** The file that Chromium looks for: `en-US-10-1.bdic`. A version that the given name has is kept. */
  readonly file: string
}

/**
 * Reads the language off a dictionary's name: `en-US-10-1.bdic`, `en_US.bdic`, `de_DE_frami.bdic`, `sv.bdic`.
 * @param name the file's name
 * @param languages all that the spell checker can check
 * @returns undefined where the name does not begin with one of them
 */
export function readDictionaryName(name: string, languages: readonly string[]): NamedDictionary | undefined {
  const stem = name.replace(/\.bdic$/i, '').replaceAll('_', '-')
  const version = VERSION_IN_NAME.exec(stem)?.[1]
  const parts = stem.replace(VERSION_IN_NAME, '').toLowerCase().split('-')
  for (let count = parts.length; count > 0; count--) {
    const wanted = parts.slice(0, count).join('-')
    const language = languages.find((code) => regional(code).toLowerCase() === wanted || code.toLowerCase() === wanted)
    if (language !== undefined) return { language, file: fileOf(language, version) }
  }
  return undefined
}

function fileOf(language: string, version: string | undefined): string {
  const region = regional(language)
  return `${region}-${version ?? VERSIONS[region] ?? USUAL_VERSION}.bdic`
}

const regional = (language: string): string => REGIONS[language] ?? language
