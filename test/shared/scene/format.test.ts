import { describe, expect, it } from 'vitest'
import {
  counted,
  formatCadence,
  formatDate,
  formatDay,
  formatNumber,
  formatTarget,
  joinTarget,
} from '../../../shared/scene/format'
import { initialsOf } from '../../../shared/scene/initials'
import { measure } from '../../../shared/schema/measures'

function target(fields: object, today?: string): string | undefined {
  const base = { id: 'm', nodeId: 'n', name: 'M', direction: 'increase', timing: 'lag', order: 'a' }
  const words = formatTarget(measure.parse({ ...base, ...fields }), today)
  return words === undefined ? undefined : joinTarget(words)
}

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [-3.5, '-3.5'],
    [1250, '1,250'],
    [9999.999, '10,000'],
    [48_000, '48k'],
    [48_500, '48.5k'],
    [1_250_000, '1.25M'],
    [2_400_000_000, '2.4bn'],
    [1e16, '1.0e+16'],
    [0.125, '0.13'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })
})

describe('formatTarget', () => {
  it.each([
    [{ from: 40, to: 50, unit: '%', due: '2027-06-30' }, '40 → 50\u2009% · 30 Jun'],
    [{ to: 10, unit: 'clients', due: '2027-09-30' }, '10 clients · 30 Sep'],
    [{ from: 48e6, to: 60e6, unit: '€' }, '€48M → €60M'],
    [{ from: 1, to: 2, unit: 'CHF' }, 'CHF 1 → CHF 2'],
    [{ to: 2, unit: 'A$' }, 'A$2'],
    [{ to: 5, unit: '%', direction: 'decrease' }, '≤ 5\u2009%'],
    [{ to: 95, direction: 'maintain' }, 'hold 95'],
    [{ from: 95, to: 95, direction: 'maintain' }, 'hold 95'],
    [{ to: 12 }, '12'],
  ])('writes %j as %s', (fields, text) => {
    expect(target(fields)).toBe(text)
  })

  it('says nothing without a target', () => {
    expect(target({ from: 3 })).toBeUndefined()
  })

  it('adds the year where today leaves it open', () => {
    expect(target({ to: 1, due: '2028-06-30' }, '2026-11-21')).toBe('1 · 30 Jun ’28')
    expect(target({ to: 1, due: '2027-06-30' }, '2026-11-21')).toBe('1 · 30 Jun')
    expect(target({ to: 1, due: '2026-01-31' }, '2026-11-21')).toBe('1 · 31 Jan ’26')
  })
})

describe('formatDay and formatDate', () => {
  it('write a day without and with its year', () => {
    expect(formatDay('2027-03-01')).toBe('1 Mar')
    expect(formatDate('2027-03-01')).toBe('1 Mar 2027')
  })
})

describe('formatCadence', () => {
  it.each([
    [1, 'day', 'daily'],
    [1, 'week', 'weekly'],
    [1, 'month', 'monthly'],
    [1, 'quarter', 'quarterly'],
    [3, 'week', '3 × / week'],
    [0.5, 'month', '0.5 × / month'],
  ] as const)('writes %d per %s as %s', (count, per, text) => {
    expect(formatCadence({ count, per })).toBe(text)
  })
})

describe('counted', () => {
  it('uses the singular for one', () => {
    expect([counted(1, 'finding'), counted(2, 'finding'), counted(2, 'entry', 'entries')]).toEqual([
      '1 finding',
      '2 findings',
      '2 entries',
    ])
  })
})

describe('initialsOf', () => {
  it.each([
    ['Ann Berg', 'AB'],
    ['Anna Maria van der Berg', 'AB'],
    ['madonna', 'M'],
    ['李小龙', '李小'],
    ['שרה לוי', 'ש'],
    ['  ', '?'],
    ['🚀', '?'],
    ['émile zola', 'ÉZ'],
    ['3M Team', '3T'],
  ])('shortens %s to %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
    expect(initialsOf(name)).toBe(initials)
  })
})
