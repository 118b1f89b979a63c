import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, isAmbiguousNumber, parseNumber } from '../../../shared/outline/numbers'
import { parseValue } from '../../../shared/outline/values'

describe('parseNumber', () => {
  it.each([
    ['1,000', 1000],
    ['1 000', 1000],
    ["1'000'000", 1_000_000],
    ['1.000.000', 1_000_000],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['-3', -3],
    ['\u22123', -3],
    ['1e6', 1_000_000],
    ['1,234.5', 1234.5],
    ['0', 0],
    ['1\u00a0000', 1000],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['', 'ten', '1e999', '5 %', '1,2,3x', '--4'])('refuses %s', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })

  it('reads back every number that is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (value) => {
        expect(parseNumber(formatNumber(value))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

it('knows numbers that mean forty to one reader and forty thousand to another', () => {
  expect(isAmbiguousNumber('Sales 40.000 -> 50.000')).toBe(true)
  expect(isAmbiguousNumber('Rate 0.125 -> 40.5')).toBe(false)
})

describe('parseValue', () => {
  it.each([
    ['50 %', { amount: 50, unit: '%' }],
    ['50%', { amount: 50, unit: '%' }],
    ['$2M', { amount: 2_000_000, unit: '$' }],
    ['$1.1M', { amount: 1_100_000, unit: '$' }],
    ['€ 500k', { amount: 500_000, unit: '€' }],
    ['CHF 3 mio', { amount: 3_000_000, unit: 'CHF' }],
    ['$40 per order', { amount: 40, unit: '$ per order' }],
    ['24 new accounts', { amount: 24, unit: 'new accounts' }],
    ['12', { amount: 12 }],
    ['?', {}],
    ['? %', { unit: '%' }],
  ])('reads %s', (text, value) => {
    expect(parseValue(text)).toEqual(value)
  })

  it.each(['many', '', '%', 'a 4'])('refuses %s', (text) => {
    expect(parseValue(text)).toBeUndefined()
  })
})
