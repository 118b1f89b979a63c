import { describe, expect, it } from 'vitest'
import { capital } from '../../../shared/messages/capital'

describe('a capital letter', () => {
  it.each([
    ['driver', 'Driver'],
    ['“Win” is', '“Win” is'],
    ['über', 'Über'],
    ['𐐨 letter of two units', '𐐀 letter of two units'],
    ['', ''],
  ])('begins %s', (text, raised) => {
    expect(capital(text)).toBe(raised)
  })
})
