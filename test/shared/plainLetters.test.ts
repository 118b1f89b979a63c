import { describe, expect, it } from 'vitest'
import { plainLetters } from '../../shared/plainLetters'

describe('plain letters', () => {
  it.each([
    ['Müller', 'muller'],
    ['MÜLLER', 'muller'],
    ['Crème Brûlée', 'creme brulee'],
    ['ﬁne', 'fine'],
    ['PLAIN', 'plain'],
    ['汉字', '汉字'],
    ['', ''],
  ])('of %s are %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain)
  })
})
