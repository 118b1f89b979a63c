import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dateParts, daysBetween, daysInMonth, localDay, makeDate } from '../../shared/days'

const anyDay = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => makeDate(year, month, day) ?? '')

describe('a calendar day', () => {
  it('is made of parts and gives them back', () => {
    expect(makeDate(2028, 2, 29)).toBe('2028-02-29')
    expect(dateParts('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 })
  })

  it.each([
    [2027, 2, 29],
    [2027, 0, 1],
    [2027, 13, 1],
    [2027, 4, 31],
    [2027, 4, 0],
    [12, 1, 1],
    [10_000, 1, 1],
    [Number.NaN, 1, 1],
  ])('is not made of %s, %s, %s', (year, month, day) => {
    expect(makeDate(year, month, day)).toBeUndefined()
  })

  it('exists just where the calendar of the engine has it', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100]) {
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
      }
    }
  })

  it('is that of the clock on the wall', () => {
    expect(localDay(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05')
    expect(localDay(new Date(2027, 0, 5, 0, 1))).toBe('2027-01-05')
  })
})

describe('counting days', () => {
  it('goes over the ends of months and years', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(daysBetween('2027-12-31', '2028-01-01')).toBe(1)
    expect(daysBetween('2028-01-01', '2027-01-01')).toBe(-365)
  })

  it('leads back from where it led', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300_000, max: 300_000 }), (day, days) => {
        const there = addDays(day, days)
        fc.pre(/^[1-9]\d{3}-/.test(there))
        expect(daysBetween(day, there)).toBe(days)
        expect(addDays(there, -days)).toBe(day)
      }),
    )
  })
})

describe('counting months', () => {
  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15')
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
  })

  it('stays where the calendar of four digits ends', () => {
    expect(addMonths('9999-12-31', 1)).toBe('9999-12-31')
  })
})
