import { describe, expect, it } from 'vitest'
import { looksLikeDate, parseDate, parseSpan } from '../../../shared/outline/dates'

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
    expect(parseDate('Q1 2027', april)).toBe('2026-06-30')
    expect(parseDate('Q4 2027', april)).toBe('2027-03-31')
    expect(parseSpan('FY 2027', april)).toEqual({ start: '2026-04-01', end: '2027-03-31' })
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
