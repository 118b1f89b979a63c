import { afterEach, describe, expect, it } from 'vitest'
import { formatDate, formatDay, formatDays, formatNumber, formatShort, withUnit } from '../../../shared/messages/format'
import { setLanguage } from '../../../shared/messages/language'
import { listed } from '../../../shared/messages/list'

afterEach(() => setLanguage('en'))

describe('formatShort', () => {
  it.each([
    [0, '0', '0'],
    [-0.001, '0', '0'],
    [7, '7', '7'],
    [-3.5, '-3.5', '-3,5'],
    [1250, '1,250', '1.250'],
    [9999.999, '10,000', '10.000'],
    [48_000, '48k', '48 Tsd.'],
    [48_500, '48.5k', '48,5 Tsd.'],
    [1_250_000, '1.25M', '1,25 Mio.'],
    [2_400_000_000, '2.4bn', '2,4 Mrd.'],
    [1e16, '1.0e+16', '1.0e+16'],
    [0.125, '0.13', '0,13'],
  ])('writes %d as %s, in German as %s', (value, english, german) => {
    expect(formatShort(value)).toBe(english)
    setLanguage('de')
    expect(formatShort(value)).toBe(german)
  })
})

describe('formatNumber', () => {
  it('writes large numbers out', () => {
    expect([formatNumber(1_234_567.891), formatNumber(1.2345, 3)]).toEqual(['1,234,567.89', '1.235'])
    setLanguage('de')
    expect([formatNumber(1_234_567.891), formatNumber(1.2345, 3)]).toEqual(['1.234.567,89', '1,235'])
  })
})

describe('withUnit', () => {
  it.each([
    ['%', '5\u2009%', '5\u2009%'],
    ['', '5', '5'],
    ['clients', '5 clients', '5 clients'],
    ['€', '€5', '5 €'],
    ['US$', 'US$5', '5 US$'],
    ['CHF', 'CHF 5', '5 CHF'],
  ])('puts %j where the language has it', (unit, english, german) => {
    expect(withUnit('5', unit)).toBe(english)
    setLanguage('de')
    expect(withUnit('5', unit)).toBe(german)
  })
})

describe('days', () => {
  it('come with their year', () => {
    expect([formatDay('2027-03-01'), formatDate('2027-03-01')]).toEqual(['1 Mar ’27', '1 Mar 2027'])
    setLanguage('de')
    expect([formatDay('2027-03-01'), formatDate('2027-06-30')]).toEqual(['1. März ’27', '30. Juni 2027'])
  })

  it('leave the year out in the running one alone, however near they are', () => {
    const today = '2026-11-21'
    expect(formatDay('2026-01-01', today)).toBe('1 Jan')
    expect(formatDay('2026-12-31', today)).toBe('31 Dec')
    expect(formatDay('2027-01-01', today)).toBe('1 Jan ’27')
    expect(formatDay('2027-10-31', today)).toBe('31 Oct ’27')
    expect(formatDay('2025-12-31', today)).toBe('31 Dec ’25')
    setLanguage('de')
    expect(formatDay('2027-06-30', today)).toBe('30. Juni ’27')
  })

  it('name the year of a range once where it is the same', () => {
    expect(formatDays('2027-01-01', '2027-12-31')).toBe('1 Jan – 31 Dec 2027')
    setLanguage('de')
    expect(formatDays('2026-12-01', '2027-12-31')).toBe('1. Dez. 2026 – 31. Dez. 2027')
  })
})

describe('listed', () => {
  it('joins words as the language does', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c']), listed(['a', 'b', 'c'], 1)]).toEqual([
      '',
      'a',
      'a, b and c',
      'a and 2 more',
    ])
    setLanguage('de')
    expect([listed(['a', 'b', 'c']), listed(['a', 'b', 'c'], 1)]).toEqual(['a, b und c', 'a und 2 weitere'])
  })
})
