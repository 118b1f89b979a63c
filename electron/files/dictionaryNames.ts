/**
 * Chromium looks for a dictionary under a name of its own: the language with its region, and the version of the word list.
 * Languages that share another's word list, or whose code has no region, get this one. Both tables were read off a running
 * Electron 33 by offering it every name.
 */
const REGIONS: Readonly<Record<string, string>> = {
  af: 'af-ZA',
  bg: 'bg-BG',
  ca: 'ca-ES',
  cs: 'cs-CZ',
  cy: 'cy-GB',
  da: 'da-DK',
  de: 'de-DE',
  el: 'el-GR',
  en: 'en-US',
  es: 'es-ES',
  'es-419': 'es-ES',
  'es-AR': 'es-ES',
  'es-MX': 'es-ES',
  'es-US': 'es-ES',
  et: 'et-EE',
  fa: 'fa-IR',
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
  pt: 'pt-BR',
  ro: 'ro-RO',
  ru: 'ru-RU',
  sk: 'sk-SK',
  sl: 'sl-SI',
  sv: 'sv-SE',
  ta: 'ta-IN',
  tg: 'tg-TG',
  tr: 'tr-TR',
  uk: 'uk-UA',
  vi: 'vi-VN',
}

/** The version of the word list in the file's name, where it is not the usual one. */
const VERSIONS: Readonly<Record<string, string>> = {
  'cy-GB': '1-0',
  'en-AU': '10-1',
  'en-CA': '10-1',
  'en-GB': '10-1',
  'en-GB-oxendict': '10-1',
  'en-US': '10-1',
  'fa-IR': '9-0',
  hy: '1-0',
  sh: '4-0',
  sr: '4-0',
  'tg-TG': '5-0',
  'tr-TR': '4-0',
  'uk-UA': '5-0',
}
const USUAL_VERSION = '3-0'

const VERSION_IN_NAME = /-(\d{1,2}-\d{1,2})$/

/** What a file's name says of its language. */
export interface NamedDictionary {
  /** As the spell checker calls it: `de-DE`, `sv`. */
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
    const found = languages.find((code) => code.toLowerCase() === wanted || regional(code).toLowerCase() === wanted)
    if (found === undefined) continue
    // Several may share a word list: the file stands for the one that it is named after.
    const language = languages.find((code) => code === regional(found)) ?? found
    return { language, file: fileOf(language, version) }
  }
  return undefined
}

function fileOf(language: string, version: string | undefined): string {
  const region = regional(language)
  return `${region}-${version ?? VERSIONS[region] ?? USUAL_VERSION}.bdic`
}

const regional = (language: string): string => REGIONS[language] ?? language
