import { expect, test } from 'vitest'
import { listed, readableDay, saysNothing } from '../../../shared/rules/words'

test.each([
  undefined,
  '',
  '  ',
  '\n',
  '-',
  '—',
  '...',
  '???',
  'tbd',
  'TBD',
  't.b.d.',
  'n/a',
  'N/A',
  'none',
  'to do',
  'xxx',
  'offen',
  'k. A.',
])('%j says nothing', (text) => {
  expect(saysNothing(text)).toBe(true)
})

test.each(['ok', 'No', 'Two reps', 'None beyond the team’s time', 'x-ray clinics', '10', '是'])(
  '%j says something',
  (text) => {
    expect(saysNothing(text)).toBe(false)
  },
)

test('lists words as a person would', () => {
  expect(listed([])).toBe('')
  expect(listed(['a'])).toBe('a')
  expect(listed(['a', 'b'])).toBe('a and b')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect(listed(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
})

test('writes a day without a doubt about day and month', () => {
  expect(readableDay('2027-06-03')).toBe('3 Jun 2027')
})
