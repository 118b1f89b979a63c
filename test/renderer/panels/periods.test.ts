import { describe, expect, it } from 'vitest'
import { periodFromName } from '../../../renderer/panels/periods'
import { emptyDocument } from '../../../shared/schema/document'

const calendar = emptyDocument()
const july = { ...calendar, settings: { ...calendar.settings, yearStartMonth: 7 } }

describe('periodFromName', () => {
  it.each([
    ['2027', '2027-01-01', '2027-12-31'],
    ['FY2028', '2028-01-01', '2028-12-31'],
    ['Q3 2027', '2027-07-01', '2027-09-30'],
    ['H2 2027', '2027-07-01', '2027-12-31'],
  ])('reads %s as %s to %s', (name, start, end) => {
    expect(periodFromName(name, calendar, '2027-02-10')).toEqual({ title: name, start, end })
  })

  it('counts from the month in which the business year starts', () => {
    expect(periodFromName('2027', july, '2027-02-10')).toMatchObject({ start: '2027-07-01', end: '2028-06-30' })
    expect(periodFromName('Q3 2027', july, '2027-02-10')).toMatchObject({ start: '2028-01-01', end: '2028-03-31' })
  })

  it('covers the current business year for any other name', () => {
    expect(periodFromName(' Phase one ', calendar, '2027-02-10')).toEqual({
      title: 'Phase one',
      start: '2027-01-01',
      end: '2027-12-31',
    })
    expect(periodFromName('Phase one', july, '2027-02-10')).toMatchObject({ start: '2026-07-01', end: '2027-06-30' })
    expect(periodFromName('Phase one', july, '2027-08-10')).toMatchObject({ start: '2027-07-01' })
  })

  it('keeps within the year for a half that there is not', () => {
    expect(periodFromName('H4 2027', calendar, '2027-02-10')).toMatchObject({ start: '2027-07-01', end: '2027-12-31' })
  })
})
