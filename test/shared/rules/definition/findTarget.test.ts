import { describe, expect, test } from 'vitest'
import { findTarget } from '../../../../shared/rules/definition/target/findTarget'
import fresh from '../../../fixtures/vagueness/fresh.json'
import german from '../../../fixtures/vagueness/german.json'
import germanUnseen from '../../../fixtures/vagueness/germanUnseen.json'
import goals from '../../../fixtures/vagueness/goals.json'
import reported from '../../../fixtures/vagueness/reported.json'
import review from '../../../fixtures/vagueness/review.json'
import unseen from '../../../fixtures/vagueness/unseen.json'

describe.each([
  ['the collection it was made with', goals],
  ['a collection written afterwards', unseen],
  ['what people stumbled over', reported],
  ['a collection of the like', review],
  ['a collection written after that', fresh],
  ['German titles', german],
  ['German titles written afterwards', germanUnseen],
])('%s', (_name, { defined, vague }) => {
  test.each(defined)('finds the target in "%s"', (title) => {
    expect(findTarget(title)).not.toBeUndefined()
  })

  test.each(vague)('finds no target in "%s"', (title) => {
    expect(findTarget(title)).toBeUndefined()
  })
})

test.each([
  ['Improve close rate from 40% to 50%', '40%'],
  ['Acquire 10 new clients by Q3', '10 new clients'],
  ['WIN 20 CLINICS', '20 clinics'],
  ['Win one more dealer', 'one more dealer'],
  ['Launch in Peru in May 2027', 'in May 2027'],
  ['Im Mai 2027 starten', 'Im Mai 2027'],
  ['Launch the web shop\nby 30 June', 'by 30 June'],
])('says which words state the target: %s', (title, words) => {
  expect(findTarget(title)).toBe(words)
})

test('both collections are large enough, and no title is in both halves', () => {
  expect(goals.defined.length).toBeGreaterThan(100)
  expect(goals.vague.length).toBeGreaterThan(100)
  expect(goals.vague.filter((title) => goals.defined.includes(title))).toEqual([])
  expect(unseen.vague.filter((title) => goals.vague.includes(title))).toEqual([])
})

test('answers a title of the greatest length without hanging', () => {
  for (const piece of ['1 ', 'a1', '1,000', 'from 1 to ', 'the one ', '9-', 'Phase 2 ', 'by the end of ']) {
    expect(() => findTarget(piece.repeat(300 / piece.length))).not.toThrow()
  }
})
