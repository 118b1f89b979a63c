import { describe, expect, it } from 'vitest'
import { parseCadence } from '../../../shared/outline/cadence'
import { mask } from '../../../shared/outline/escape'
import { formatMeasure, parseMeasure } from '../../../shared/outline/measures'
import { formatMilestone, parseMilestone } from '../../../shared/outline/milestones'

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
    ['Churn: 4 %', { name: 'Churn', unit: '%', to: 4, timing: 'lag', direction: 'increase' }],
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
  ])('says what is doubtful in %s', (text, doubt) => {
    expect(read(text).doubts.join()).toMatch(doubt)
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
  ])('reads %s', (text, value) => {
    expect(milestone(text)).toEqual({ value, doubts: [] })
  })

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
  ])('reads %s', (text, count, per) => {
    expect(parseCadence(text)).toEqual({ count, per })
  })

  it.each(['often', '0x/week', '3x/year', 'x/week', ''])('refuses %s', (text) => {
    expect(parseCadence(text)).toBeUndefined()
  })
})
