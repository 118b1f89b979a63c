import { afterEach, describe, expect, it } from 'vitest'
import {
  currentLanguage,
  inLanguage,
  languageFor,
  locale,
  said,
  setLanguage,
  spoken,
  t,
} from '../../../shared/messages/language'

describe('the language of the process', () => {
  afterEach(() => setLanguage('en'))

  it('is English until a shell sets another', () => {
    expect([currentLanguage(), locale(), t().common.cancel]).toEqual(['en', 'en-GB', 'Cancel'])
  })

  it('changes every text at once', () => {
    setLanguage('de')
    expect([currentLanguage(), locale(), t().common.cancel]).toEqual(['de', 'de-DE', 'Abbrechen'])
  })

  it('counts in its own grammar', () => {
    expect([t().common.cards(1), t().common.cards(2)]).toEqual(['1 card', '2 cards'])
    setLanguage('de')
    expect([t().common.cards(0), t().common.cards(1)]).toEqual(['0 Karten', '1 Karte'])
  })

  it.each([
    [['de'], 'de'],
    [['de-AT', 'en'], 'de'],
    [['en-US', 'de'], 'en'],
    [['fr-FR', 'de_CH'], 'de'],
    [['fr-FR'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ] as const)('is for a system that says %j: %s', (tags, language) => {
    expect(languageFor(tags)).toBe(language)
  })
})

describe('one language for a while', () => {
  afterEach(() => setLanguage('en'))

  it('is left again, even when the work fails', () => {
    expect(inLanguage('de', () => t().common.cancel)).toBe('Abbrechen')
    expect(currentLanguage()).toBe('en')
    expect(() =>
      inLanguage('de', () => {
        throw new Error('a bug')
      }),
    ).toThrow('a bug')
    expect(currentLanguage()).toBe('en')
  })
})

describe('what is said now and read later', () => {
  afterEach(() => setLanguage('en'))

  it('is read in the language of that time', () => {
    const label = said(() => t().common.cards(2))
    expect(spoken(label)).toBe('2 cards')
    setLanguage('de')
    expect(spoken(label)).toBe('2 Karten')
  })
})
