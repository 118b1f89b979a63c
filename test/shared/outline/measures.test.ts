import { describe, expect, it } from 'vitest'
import { parseCadence } from '../../../shared/outline/cadence'
import { mask } from '../../../shared/outline/escape'
import { formatMeasure, parseMeasure } from '../../../shared/outline/measures'
import { formatMilestone, parseMilestone } from '../../../shared/outline/milestones'
import { provesDecimalComma } from '../../../shared/outline/numbers'

const context = { yearStartMonth: 1 }
const read = (text: string) => parseMeasure(mask(text), context, 'lag')

describe('parseMeasure', () => {
  it.each([
    [
      'Close rate 40 % -> 50 % by 2027-06-30 (lead)',
      { name: 'Close rate', unit: '%', from: 40, to: 50, due: '2027-06-30', timing: 'lead', direction: 'increase' },
    ],
    [
      'Close rate from 40% to 50% by 30 June 2027',
      { name: 'Close rate', unit: '%', from: 40, to: 50, due: '2027-06-30', timing: 'lag', direction: 'increase' },
    ],
    [
      '10 new clients by Q3 2027',
      { name: 'new clients', to: 10, due: '2027-09-30', timing: 'lag', direction: 'increase' },
    ],
    ['Churn: 4 %', { name: 'Churn', unit: '%', to: 4, timing: 'lag', direction: 'decrease' }],
    ['Returns < 2 %', { name: 'Returns', unit: '%', to: 2, timing: 'lag', direction: 'decrease' }],
    [
      'Days to answer under 3 days',
      { name: 'Days to answer', unit: 'days', to: 3, timing: 'lag', direction: 'decrease' },
    ],
    ['Grow cost savings: 5 %', { name: 'Grow cost savings', unit: '%', to: 5, timing: 'lag', direction: 'increase' }],
    ['Reklamationen: 12', { name: 'Reklamationen', to: 12, timing: 'lag', direction: 'decrease' }],
    ['DSO 45 days to 38 days', { name: 'DSO', unit: 'days', from: 45, to: 38, timing: 'lag', direction: 'decrease' }],
    [
      'Revenue 2.5m to 3m EUR',
      { name: 'Revenue', unit: 'EUR', from: 2_500_000, to: 3_000_000, timing: 'lag', direction: 'increase' },
    ],
    [
      'NPS 31 to 45 by end of June 2027',
      { name: 'NPS', from: 31, to: 45, due: '2027-06-30', timing: 'lag', direction: 'increase' },
    ],
    ['Churn 7 % → 4 %', { name: 'Churn', unit: '%', from: 7, to: 4, timing: 'lag', direction: 'decrease' }],
    ['Uptime 99 % -> 99 %', { name: 'Uptime', unit: '%', from: 99, to: 99, timing: 'lag', direction: 'maintain' }],
    [
      'Sales => $2M (lagging, maintain)',
      { name: 'Sales', unit: '$', to: 2_000_000, timing: 'lag', direction: 'maintain' },
    ],
    ['Margin 28.5%', { name: 'Margin', unit: '%', to: 28.5, timing: 'lag', direction: 'increase' }],
    [
      'Accounts: 10 accounts -> 24 accounts',
      { name: 'Accounts', unit: 'accounts', from: 10, to: 24, timing: 'lag', direction: 'increase' },
    ],
    ['Accounts ? -> 24', { name: 'Accounts', to: 24, timing: 'lag', direction: 'increase' }],
    [
      'Customers that are happy (mostly)',
      { name: 'Customers that are happy (mostly)', timing: 'lag', direction: 'increase' },
    ],
    ['Sold by the team', { name: 'Sold by the team', timing: 'lag', direction: 'increase' }],
    ['Top \\2\\0 accounts visited', { name: 'Top 20 accounts visited', timing: 'lag', direction: 'increase' }],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual({ value, doubts: [] })
  })

  it.each([
    ['Clients 3 -> many', /No target/],
    ['Clients 3 -> 9 by 13/13/2027', /no date/],
    ['Sales 40.000 -> 50.000', /forty thousand/],
    ['increase close rate by 10 %', /how much to change/],
    ['5 % - 10 % margin', /stays in the name/],
    ['Above $3,000 in every order', /stays in the name/],
  ])('says what is doubtful in %s', (text, doubt) => {
    expect(read(text).doubts.join()).toMatch(doubt)
  })

  it('takes the end of the year from the year of the plan', () => {
    const { value, doubts } = parseMeasure('NPS 31 to 45 by end of year', { ...context, year: 2027 }, 'lag')
    expect([value.due, doubts]).toEqual(['2027-12-31', []])
  })

  it('reads 40.000 as thousands where other numbers prove it', () => {
    const { value, doubts } = parseMeasure('Absatz: 40.000 units', { ...context, decimalComma: true }, 'lag')
    expect([value.to, value.unit, doubts]).toEqual([40_000, 'units', []])
    expect(provesDecimalComma('Marge 12,5 % und 1.234,5')).toBe(true)
    expect(provesDecimalComma('Margin 12,5 % and 12.5 %')).toBe(false)
    expect(provesDecimalComma('Due 30.06.2027, sales 1,000')).toBe(false)
  })

  it('leaves a name with such a number as it was typed', () => {
    const { value } = parseMeasure('Kunden in 40.000 Haushalten 10 -> 20', { ...context, decimalComma: true }, 'lag')
    expect(value).toMatchObject({ name: 'Kunden in 40.000 Haushalten', from: 10, to: 20 })
  })

  it('escapes a name only where it would be read wrongly', () => {
    const plain = { name: 'Close rate', unit: '%', from: 40, to: 50, direction: 'increase', timing: 'lag' } as const
    expect(formatMeasure(plain, 'lag')).toBe('Close rate 40 % -> 50 %')
    const odd = formatMeasure({ ...plain, name: 'from 3 to 4' }, 'lag')
    expect(read(odd).value.name).toBe('from 3 to 4')
  })
})

describe('parseMilestone', () => {
  const milestone = (text: string) => parseMilestone(mask(text), context)

  it.each([
    ['Pilot list agreed by 2027-03-31', { title: 'Pilot list agreed', due: '2027-03-31' }],
    [
      '[x] Pilot list agreed by 31 March 2027 (done 2027-03-20)',
      { title: 'Pilot list agreed', due: '2027-03-31', done: '2027-03-20' },
    ],
    ['[x] Pilot list agreed', { title: 'Pilot list agreed', ticked: true }],
    ['[ ] Pilot list agreed', { title: 'Pilot list agreed' }],
    ['Pilot list agreed (done)', { title: 'Pilot list agreed', ticked: true }],
    ['Council founded', { title: 'Council founded' }],
    ['List ready - 15 Mar 2027', { title: 'List ready', due: '2027-03-15' }],
    ['List ready (15.3.2027)', { title: 'List ready', due: '2027-03-15' }],
    ['List ready, 31 March 2027', { title: 'List ready', due: '2027-03-31' }],
    ['List ready by mid June 2027', { title: 'List ready', due: '2027-06-15' }],
  ])('reads %s', (text, value) => {
    expect(milestone(text)).toEqual({ value, doubts: [] })
  })

  it.each(['Ready, 31 March', 'Ready 15 March 2027 at last', 'Ready by early June'])(
    'says that %s holds no due date',
    (text) => {
      expect(milestone(text).doubts).toHaveLength(1)
      expect(milestone(text).value).toEqual({ title: text })
    },
  )

  it('doubts a day that does not exist', () => {
    expect(milestone('List agreed (done 2027-02-30)').doubts).toHaveLength(1)
  })

  it('writes titles that look like syntax so that they are read back', () => {
    const title = '[x] by 2027-01-01 (done 2027-01-01)'
    expect(milestone(formatMilestone({ title })).value).toEqual({ title })
  })
})

describe('parseCadence', () => {
  it.each([
    ['3x/week', 3, 'week'],
    ['10 × per day', 10, 'day'],
    ['twice a month', 2, 'month'],
    ['weekly', 1, 'week'],
    ['every quarter', 1, 'quarter'],
    ['0.5x/month', 0.5, 'month'],
    ['5 times a week', 5, 'week'],
    ['4/month', 4, 'month'],
    ['2x/year', 0.5, 'quarter'],
    ['1x/2weeks', 0.5, 'week'],
    ['three times a week', 3, 'week'],
    ['every two weeks', 0.5, 'week'],
  ])('reads %s', (text, count, per) => {
    expect(parseCadence(text)).toEqual({ count, per })
  })

  it.each(['often', '0x/week', 'x/week', ''])('refuses %s', (text) => {
    expect(parseCadence(text)).toBeUndefined()
  })
})
