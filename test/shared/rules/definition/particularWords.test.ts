import { expect, test } from 'vitest'
import { findTarget } from '../../../../shared/rules/definition/target/findTarget'
import { particularWords } from '../../../../shared/rules/definition/target/particularWords'
import strategies from '../../../fixtures/vagueness/strategies.json'

test.each(strategies.vague)('"%s" fits any company', (title) => {
  expect(particularWords(title)).toBe(0)
  expect(findTarget(title)).toBeUndefined()
})

test.each(strategies.specific)('"%s" is a choice', (title) => {
  expect(particularWords(title) > 0 || findTarget(title) !== undefined).toBe(true)
})

test('counts each particular word once', () => {
  expect(particularWords('Clinics, clinics and more Clinics in Texas')).toBe(2)
  expect(particularWords("Our customers' business, 2027")).toBe(0)
})
