import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { formatMonth, monthGrid, parseDate, typedDate } from '../../../renderer/components/dates'
import { addDays } from '../../../shared/days'
import { LANGUAGES, setLanguage } from '../../../shared/messages/language'

const TODAY = '2027-02-10'

function read(text: string): string | undefined {
  const result = parseDate(text, TODAY)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

afterEach(() => setLanguage('en'))

describe('parseDate', () => {
  it.each([
    ['2027-06-30', '2027-06-30'],
    ['30 Jun 2027', '2027-06-30'],
    ['30 june', '2027-06-30'],
    ['June 30, 2028', '2028-06-30'],
    ['1st March 2027', '2027-03-01'],
    ['30.6.2027', '2027-06-30'],
    ['30.6.', '2027-06-30'],
    ['6/30/2027', '2027-06-30'],
    ['30/6/27', '2027-06-30'],
    ['end of Q2', '2027-06-30'],
    ['Q4 2027', '2027-12-31'],
    ['June 2027', '2027-06-30'],
    ['end of february 2028', '2028-02-29'],
    ['today', TODAY],
    ['tomorrow', '2027-02-11'],
    ['in 3 weeks', '2027-03-03'],
    ['in a month', '2027-03-10'],
    ['in two years', '2029-02-10'],
  ])('reads %s as %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  it('takes the next such day where no year is typed', () => {
    expect(read('9 Feb')).toBe('2028-02-09')
    expect(read('10 Feb')).toBe(TODAY)
    expect(read('end of Q1')).toBe('2027-03-31')
    expect(read('29 Feb')).toBe('2028-02-29')
  })

  it('takes quarters of the plan’s business year', () => {
    const inApril = (text: string) => parseDate(text, TODAY, 4)
    expect(inApril('Q4')).toEqual({ ok: true, value: '2027-03-31' })
    expect(inApril('Q1')).toEqual({ ok: true, value: '2027-06-30' })
    expect(inApril('Q4 2027')).toEqual({ ok: true, value: '2028-03-31' })
  })

  it('finds the next 29 February, however far', () => {
    expect(parseDate('29 Feb', '2028-03-01')).toEqual({ ok: true, value: '2032-02-29' })
    expect(parseDate('31 June', '2028-03-01').ok).toBe(false)
  })

  it('reads an empty text as no date', () => {
    expect(read('  ')).toBeUndefined()
  })

  it.each(['31 Feb 2027', '2027-13-01', '30.2.2027', '2027-00-10'])('refuses %s: there is no such day', (text) => {
    expect(parseDate(text, TODAY)).toMatchObject({ ok: false, error: { code: 'not-a-date' } })
  })

  it.each(['soon', 'next year maybe', '30', 'Q5', 'ju 30', '12 monkeys 2027', 'in many weeks'])(
    'refuses %s',
    (text) => {
      const result = parseDate(text, TODAY)
      expect(result.ok).toBe(false)
      if (!result.ok) expect(result.error.message).toContain('Type a date')
    },
  )

  it.each([
    ['30. Juni 2027', '2027-06-30'],
    ['30. märz', '2027-03-30'],
    ['1. Mai 27', '2027-05-01'],
    ['Ende Oktober 2027', '2027-10-31'],
    ['Dez. 2027', '2027-12-31'],
    ['Ende Q2', '2027-06-30'],
    ['bis Q3', '2027-09-30'],
    ['heute', TODAY],
    ['morgen', '2027-02-11'],
    ['in 3 Wochen', '2027-03-03'],
    ['in einem Monat', '2027-03-10'],
    ['in zwei Jahren', '2029-02-10'],
    ['in 10 Tagen', '2027-02-20'],
  ])('reads the German %s as %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  it.each(LANGUAGES)('reads back every date that it shows: %s', (language) => {
    setLanguage(language)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays('1990-01-01', days)
        expect(read(typedDate(date))).toBe(date)
      }),
    )
  })
})

describe('calendar steps', () => {
  it('names months in the language of the window', () => {
    expect(formatMonth('2027-03-10')).toBe('March 2027')
    setLanguage('de')
    expect(formatMonth('2027-03-10')).toBe('März 2027')
  })

  it('shows six weeks from Monday, with every day of the month once', () => {
    const days = monthGrid('2027-02-10').flat()
    expect(days).toHaveLength(42)
    expect(days[0]).toBe('2027-02-01')
    expect(new Set(days.filter((day) => day.startsWith('2027-02')))).toHaveLength(28)
  })
})
