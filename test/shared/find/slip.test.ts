import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlip, unharmed } from '../../../shared/find/slip'

const letters = fc.stringMatching(/^[a-z]{6,12}$/)

describe('a slip of the fingers', () => {
  it.each([
    ['mantenance', 'maintenance'],
    ['mainntenance', 'maintenance'],
    ['maintenence', 'maintenance'],
    ['maitnenance', 'maintenance'],
    ['initat', 'initiative'],
    ['xuarterly', 'quarterly'],
  ])('takes %s for %s', (typed, word) => {
    expect(isSlip(typed, word)).toBe(true)
  })

  it.each([
    ['dona', 'dana'],
    ['maintanence', 'maintenance'],
    ['quarter', 'quay'],
    ['owner', 'lower'],
  ])('does not take %s for %s', (typed, word) => {
    expect(isSlip(typed, word)).toBe(false)
  })

  it('is forgiven wherever it happens, and leaves a part of the word unharmed', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('wrong', 'missing', 'more', 'swapped'), (word, place, kind) => {
        const at = place % (word.length - 1)
        const [one = '', two = ''] = [word[at], word[at + 1]]
        const typed = { wrong: '0', missing: '', more: `0${one}`, swapped: `${two}${one}` }[kind]
        const slip = word.slice(0, at) + typed + word.slice(kind === 'swapped' ? at + 2 : at + 1)
        expect(isSlip(slip, word)).toBe(true)
        expect(unharmed(slip).some((part) => word.includes(part))).toBe(true)
      }),
    )
  })
})
