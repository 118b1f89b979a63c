import { expect, test } from 'vitest'
import { saysNothing } from '../../../shared/rules/words'

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
  'noch offen',
  'folgt',
  'zu klären',
])('%j says nothing', (text) => {
  expect(saysNothing(text)).toBe(true)
})

test.each(['ok', 'No', 'Two reps', 'None beyond the team’s time', 'x-ray clinics', '10', '是'])(
  '%j says something',
  (text) => {
    expect(saysNothing(text)).toBe(false)
  },
)
