import { describe, expect, it } from 'vitest'
import { businessYearDays, yearName } from '../../../shared/model/businessYear'
import { looksLikeDate, parseDate } from '../../../shared/outline/dates'
import { parseSpan, shiftedYearRemark } from '../../../shared/outline/spans'
import { emptyDocument } from '../../../shared/schema/document'

const calendar = { yearStartMonth: 1 }
const april = { yearStartMonth: 4 }

describe('parseDate', () => {
  it.each([
    ['2027-06-30', '2027-06-30'],
    ['30 June 2027', '2027-06-30'],
    ['30. Juni 2027', '2027-06-30'],
    ['1st Mar 2027', '2027-03-01'],
    ['June 30, 2027', '2027-06-30'],
    ['30.06.2027', '2027-06-30'],
    ['end of June 2027', '2027-06-30'],
    ['February 2028', '2028-02-29'],
    ['2027-02', '2027-02-28'],
    ['Q3 2027', '2027-09-30'],
    ['h1 2027', '2027-06-30'],
    ['FY 2027', '2027-12-31'],
    ['2027', '2027-12-31'],
  ])('reads %s', (text, day) => {
    expect(parseDate(text, calendar)).toBe(day)
  })

  it.each([
    '2027-02-30',
    '31.04.2027',
    '13/05/2027',
    'soon',
    '',
    '30 June',
    'Q5 2027',
    '2027-13',
    '0999-01-01',
    '32 May 2027',
  ])('refuses %s', (text) => {
    expect(parseDate(text, calendar)).toBeUndefined()
  })

  it('takes the year from the plan where the text has none', () => {
    expect(parseDate('30 June', { ...calendar, year: 2027 })).toBe('2027-06-30')
    expect(parseDate('end of May', { ...calendar, year: 2027 })).toBe('2027-05-31')
  })

  it('counts quarters from the start of the business year', () => {
    expect(parseDate('Q1 2027', april)).toBe('2027-06-30')
    expect(parseDate('Q4 2027', april)).toBe('2028-03-31')
    expect(parseSpan('FY 2027', april)).toEqual({ start: '2027-04-01', end: '2028-03-31' })
  })

  it('names a business year as the checks do', () => {
    const doc = { ...emptyDocument(), settings: { rules: {}, yearStartMonth: 4 } }
    expect(parseSpan('2027', april)).toEqual(businessYearDays(doc, 2027))
    expect(parseSpan(yearName(doc, 2026), april)).toEqual(businessYearDays(doc, 2026))
  })

  it('asks the periods of the plan first', () => {
    const own = { ...april, periods: [{ title: 'FY27', start: '2026-04-01', end: '2027-03-31' }] }
    expect(parseDate('Q3 2027', own)).toBe('2026-12-31')
    expect(parseDate('FY 2027 H1', own)).toBe('2026-09-30')
    expect(parseDate('FY27', own)).toBe('2027-03-31')
    expect(parseDate('Q1', own)).toBe('2026-06-30')
    expect(parseDate('Q3 2028', own)).toBe('2028-12-31')
    expect(
      parseDate('Q3 2027', { ...april, periods: [{ title: 'Q3 2027', start: '2026-11-01', end: '2026-11-30' }] }),
    ).toBe('2026-11-30')
  })

  it('says how a shifted year is read, unless the plan does', () => {
    expect(shiftedYearRemark('Q3 2027', april)).toContain('2027-10-01 to 2027-12-31')
    expect(shiftedYearRemark('end of FY27', april)).toContain('2027-04-01 to 2028-03-31')
    expect(shiftedYearRemark('Q3 2027', calendar)).toBeUndefined()
    expect(shiftedYearRemark('2027-06-30', april)).toBeUndefined()
    const periods = [{ title: 'FY27', start: '2026-04-01', end: '2027-03-31' }]
    expect(shiftedYearRemark('Q3 2027', { ...april, periods })).toBeUndefined()
  })
})

describe('looksLikeDate', () => {
  it.each(['31/12/2027', 'Q9', 'June sometime'])('is suspicious of %s', (text) => {
    expect(looksLikeDate(text)).toBe(true)
  })

  it.each(['the team', 'mayors', 'and by'])('leaves %s alone', (text) => {
    expect(looksLikeDate(text)).toBe(false)
  })
})
