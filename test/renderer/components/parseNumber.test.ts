import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseNumber, typedNumber } from '../../../renderer/components/parseNumber'
import { LANGUAGES, setLanguage } from '../../../shared/messages/language'

afterEach(() => setLanguage('en'))

describe('parseNumber', () => {
  it.each([
    ['40', 40],
    ['40 %', 40],
    ['1,200', 1200],
    ['1 200,5', 1200.5],
    ['12,5', 12.5],
    ['1.200.000', 1_200_000],
    ['1,200.75', 1200.75],
    ['$2M', 2_000_000],
    ['1.1m', 1_100_000],
    ['2.5k', 2500],
    ['€3b', 3e9],
    ['-3', -3],
    ['−3', -3],
    ['+15', 15],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value })
  })

  it('reads an empty text as no number', () => {
    expect(parseNumber(' ')).toEqual({ ok: true, value: undefined })
  })

  it.each(['many', '1,2,3', '4 to 5', '--1', '1e400', '.'])('refuses %s and says what to type', (text) => {
    const result = parseNumber(text)
    expect(result).toMatchObject({ ok: false, error: { code: 'not-a-number' } })
  })

  it('keeps to its limits', () => {
    expect(parseNumber('0', { min: 1 })).toMatchObject({
      ok: false,
      error: { message: 'Type a number of at least 1.' },
    })
    expect(parseNumber('169', { max: 168 })).toMatchObject({ ok: false })
    expect(parseNumber('1.5', { whole: true })).toMatchObject({ ok: false })
    expect(parseNumber('168', { min: 0, max: 168, whole: true })).toEqual({ ok: true, value: 168 })
  })

  it.each(LANGUAGES)('reads back every number that it shows: %s', (language) => {
    setLanguage(language)
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (whole, digits) => {
          const value = Number((whole / 10 ** digits).toFixed(digits))
          expect(parseNumber(typedNumber(value))).toEqual({ ok: true, value })
        },
      ),
    )
  })

  it('shows no number as an empty text', () => {
    expect(typedNumber(undefined)).toBe('')
  })
})

describe('parseNumber in German', () => {
  beforeEach(() => setLanguage('de'))

  it.each([
    ['1.200', 1200],
    ['1.200,5', 1200.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1,200', 1.2],
    ['1,200.75', 1200.75],
    ['1.200.000', 1_200_000],
    ['2,5 Mio.', 2_500_000],
    ['48 Tsd.', 48_000],
    ['3 Mrd', 3e9],
    ['40 %', 40],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value })
  })

  it('says in German what to type', () => {
    expect(parseNumber('viel')).toMatchObject({ ok: false, error: { message: expect.stringContaining('1.200,5') } })
  })
})
