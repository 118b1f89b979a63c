import { describe, expect, it } from 'vitest'
import { ago, clock } from '../../../renderer/views/welcome/ago'

const NOW = Date.parse('2027-02-10T12:00:00Z')

describe('ago', () => {
  it.each([
    ['2027-02-10T11:59:30Z', 'just now'],
    ['2027-02-10T11:45:00Z', '15 minutes ago'],
    ['2027-02-10T10:00:00Z', '2 hours ago'],
    ['2027-02-09T11:00:00Z', 'yesterday'],
    ['2027-01-20T12:00:00Z', '3 weeks ago'],
    ['2025-01-20T12:00:00Z', '2 years ago'],
    ['2028-01-01T00:00:00Z', 'just now'],
  ])('says %s as %s', (instant, words) => {
    expect(ago(instant, NOW)).toBe(words)
  })

  it('says nothing about what is no time', () => {
    expect(ago('yesterday', NOW)).toBe('')
  })
})

describe('the time of day', () => {
  it('is the one of the place', () => {
    expect(clock(new Date(2027, 0, 4, 14, 2, 30).toISOString())).toBe('14:02')
  })

  it('is nothing for what is no instant', () => {
    expect(clock('soon')).toBe('')
  })
})
