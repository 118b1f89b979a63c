import { describe, expect, test } from 'vitest'
import { findTarget } from '../../../../shared/rules/definition/target/findTarget'
import { fitsAnyCompany, particularWords } from '../../../../shared/rules/definition/target/particularWords'
import fresh from '../../../fixtures/vagueness/fresh.json'
import german from '../../../fixtures/vagueness/german.json'
import germanUnseen from '../../../fixtures/vagueness/germanUnseen.json'
import reported from '../../../fixtures/vagueness/reported.json'
import review from '../../../fixtures/vagueness/review.json'
import strategies from '../../../fixtures/vagueness/strategies.json'

describe.each([
  ['the first collection', strategies.vague, strategies.specific],
  ['what people stumbled over', reported.strategyVague, reported.strategySpecific],
  ['a collection of the like', review.strategyVague, review.strategySpecific],
  ['a collection written after that', fresh.strategyVague, fresh.strategySpecific],
  ['German strategies', german.strategyVague, german.strategySpecific],
  ['German strategies written afterwards', germanUnseen.strategyVague, germanUnseen.strategySpecific],
])('%s', (_name, vague, specific) => {
  test.each(vague)('"%s" fits any company', (title) => {
    expect(fitsAnyCompany(title)).toBe(true)
    expect(findTarget(title)).toBeUndefined()
  })

  test.each(specific)('"%s" is a choice', (title) => {
    expect(!fitsAnyCompany(title) || findTarget(title) !== undefined).toBe(true)
  })
})

test('counts each particular word once', () => {
  expect(particularWords('Clinics, clinics and more Clinics in Texas')).toBe(2)
  expect(particularWords("Our customers' business, 2027")).toBe(0)
})

test.each([
  ['Win Toyota', false],
  ['Win hospitals', true],
  ['Only hospitals', false],
  ['WIN HOSPITALS', true],
  ['Better Customers, Better Growth, Better Vibes', true],
])('one word that no list has is no choice unless it names or leaves out: "%s"', (title, fits) => {
  expect(fitsAnyCompany(title)).toBe(fits)
})
