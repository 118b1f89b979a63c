import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../shared/messages/language'
import { formatCadence, formatTarget, joinTarget, measureInWords } from '../../../shared/scene/format'
import { initialsOf } from '../../../shared/scene/initials'
import { measure } from '../../../shared/schema/measures'

function target(fields: object, today?: string): string | undefined {
  const base = { id: 'm', nodeId: 'n', name: 'M', direction: 'increase', timing: 'lag', order: 'a' }
  const words = formatTarget(measure.parse({ ...base, ...fields }), today)
  return words === undefined ? undefined : joinTarget(words)
}

afterEach(() => setLanguage('en'))

describe('formatTarget', () => {
  it.each([
    [{ from: 40, to: 50, unit: '%', due: '2027-06-30' }, '40 → 50\u2009% · 30. Juni ’27'],
    [{ from: 48e6, to: 60e6, unit: '€' }, '48 Mio. → 60 Mio. €'],
    [{ from: 1.5, to: 2.25, unit: 'CHF' }, '1,5 → 2,25 CHF'],
    [{ to: 1200, direction: 'maintain' }, '1.200 halten'],
  ])('writes %j in German as %s', (fields, text) => {
    setLanguage('de')
    expect(target(fields)).toBe(text)
  })

  it.each([
    [{ from: 40, to: 50, unit: '%', due: '2027-06-30' }, '40 → 50\u2009% · 30 Jun ’27'],
    [{ to: 10, unit: 'clients', due: '2027-09-30' }, '10 clients · 30 Sep ’27'],
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

  it('leaves the year out in the running one', () => {
    expect(target({ to: 1, due: '2027-06-30' }, '2026-11-21')).toBe('1 · 30 Jun ’27')
    expect(target({ to: 1, due: '2026-01-31' }, '2026-11-21')).toBe('1 · 31 Jan')
  })
})

describe('measureInWords', () => {
  const base = { name: 'Close rate', direction: 'increase' } as const

  it('writes name, figures and the whole day', () => {
    const full = { ...base, from: 40, to: 50, unit: '%', due: '2027-06-30' }
    expect(measureInWords(full)).toBe('Close rate: 40 → 50\u2009% · 30 Jun 2027')
    setLanguage('de')
    expect(measureInWords(full)).toBe('Close rate: 40 → 50\u2009% · 30. Juni 2027')
  })

  it('leaves out what is not known', () => {
    expect(measureInWords(base)).toBe('Close rate')
    expect(measureInWords({ ...base, name: '', to: 5 })).toBe('5')
    expect(measureInWords({ ...base, due: '2027-06-30' })).toBe('Close rate · 30 Jun 2027')
  })
})

describe('formatCadence', () => {
  it('speaks German', () => {
    setLanguage('de')
    expect([formatCadence({ count: 1, per: 'quarter' }), formatCadence({ count: 0.5, per: 'month' })]).toEqual([
      'jedes Quartal',
      '0,5 × / Monat',
    ])
  })

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
