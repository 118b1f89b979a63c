import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { de } from '../../../shared/messages/de/index'
import { en } from '../../../shared/messages/en/index'
import { LANGUAGES, setLanguage } from '../../../shared/messages/language'
import { everyText, said, valuesIn, withoutValues } from './everyText'

const TABLES = { en, de } as const
const ENGLISH = new Map(everyText(en))
const GERMAN = new Map(everyText(de))

/** Lists that may be longer in one language. */
const FREE = /\.keywords\.\d+$|^commands\.fields\./

/** Wrong in this language: foreign quotes, three points for an ellipsis, a percent sign without a space. */
const WRONG = {
  en: /[„‚]|\.\.\./,
  de: /”|(?:^|[\s(])“|\d%|\.\.\.|\s-\s|"/,
} as const

/** "fuer", "waehlen": ae, oe, ue where an umlaut belongs. */
const MAKESHIFT =
  /(?<!\p{L})(?:fuer|ueber|koenn|moecht|muess|waehl|loesch|aender|oeffn|schliess|gross|zurueck|naechst|hinzufueg|pruef|erklaer|spaet|frueh|hoech|laess|verfueg|ausfuehr|einfueg)|Aktivitaet|Vertraulichkei?t(?!\p{L}*)/iu

/** Words that are the same in both languages by right. */
const SAME =
  /^(?:April|August|September|November|Definition|Deutsch|English|Englisch|Export|Filter|Format|German|Initiative|Name|Plan|Plumb|Segment|Standard|Status|Teams?|SVG|PNG)$/i

/** English names a level twice, with its article and alone, where German names it once. */
const SAYS_ONCE = new Set(['outline.moving.deepest'])

afterEach(() => setLanguage('en'))

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = everyText(TABLES[language])

  it('say something, whatever their values', () => {
    setLanguage(language)
    for (const [place, text] of texts) {
      const words = said(place, text)
      expect(words.trim(), place).not.toBe('')
      expect(words, place).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it('are set in the right signs', () => {
    setLanguage(language)
    const wrong = texts
      .map(([place, text]) => [place, said(place, text)])
      .filter(([, words = '']) => WRONG[language].test(words))
    expect(wrong).toEqual([])
  })
})

describe('the two tables', () => {
  it('have the same texts', () => {
    const missing = (from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>) =>
      [...from.keys()].filter((place) => !to.has(place) && !FREE.test(place))
    expect(missing(GERMAN, ENGLISH)).toEqual([])
    expect(missing(ENGLISH, GERMAN)).toEqual([])
  })

  it('show as many values', () => {
    for (const [place, text] of ENGLISH) {
      const german = GERMAN.get(place)
      if (german === undefined || SAYS_ONCE.has(place)) continue
      setLanguage('en')
      const shown = valuesIn(said(place, text))
      setLanguage('de')
      const deutsch = said(place, german)
      expect(valuesIn(deutsch).length, `${place}: ${deutsch}`).toBeGreaterThanOrEqual(shown.length)
    }
  })

  it('differ, so that nothing was left in English', () => {
    const same = [...ENGLISH].filter(([place, text]) => {
      const german = GERMAN.get(place)
      const words = said(place, text)
      if (german === undefined || words !== said(place, german)) return false
      return (withoutValues(words).match(/\p{L}{3,}/gu) ?? []).some((word) => !SAME.test(word))
    })
    expect(same.map(([place]) => place)).toEqual([])
  })

  it('write umlauts as such', () => {
    const makeshift = [...GERMAN].filter(([place, text]) => MAKESHIFT.test(said(place, text)))
    expect(makeshift.map(([place, text]) => `${place}: ${said(place, text)}`)).toEqual([])
  })
})

describe('the files of the tables', () => {
  const folder = join(import.meta.dirname, '../../../shared/messages')
  const names = LANGUAGES.flatMap((language) =>
    readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' }).map((name) => join(language, name)),
  )

  it('take numbers and days as they are written, and write none themselves', () => {
    const own = names
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => /toLocale|Intl\.|toFixed/.test(readFileSync(join(folder, name), 'utf8')))
    expect(own).toEqual([])
  })
})
