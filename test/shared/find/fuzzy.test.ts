import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreMatch, scoreTexts } from '../../../shared/find/fuzzy'

describe('scoreMatch', () => {
  it('finds words in any order', () => {
    expect(scoreMatch('png export', 'Export as PNG')).toBeGreaterThan(0)
  })

  it.each([
    ['expng', 'Export as PNG'],
    ['eap', 'Export as PNG'],
    ['exprt', 'Export as PNG'],
    ['fnd', 'Find card'],
    ['newcard', 'New card below'],
  ])('finds the abbreviation %s in %s', (typed, text) => {
    expect(scoreMatch(typed, text)).toBeGreaterThan(0)
  })

  it.each([
    ['npg', 'Export as PNG'],
    ['ea', 'New era'],
    ['owner', 'New window second another'],
    ['owner', 'How Plumbline works'],
    ['fnd', 'Follow the friends'],
    ['fnd', 'foundations'],
    ['abc', 'big cabs'],
  ])('takes no letters that only happen to be there: %s in %s', (typed, text) => {
    expect(scoreMatch(typed, text)).toBe(0)
  })

  it('ends, whatever is typed on whatever title', () => {
    const title = 'aaaa '.repeat(60)
    expect(scoreMatch(`${'a'.repeat(40)}b`, title)).toBe(0)
    expect(scoreMatch('a'.repeat(40), title)).toBeGreaterThan(0)
  })

  it('finds each word in any of several texts, an abbreviation only where it is asked for', () => {
    const texts = [
      { text: 'Export as PNG', weight: 1 },
      { text: 'picture image', weight: 0.5 },
    ]
    expect(scoreTexts('export image', texts)).toBeGreaterThan(0)
    expect(scoreTexts('image', texts)).toBeLessThan(scoreTexts('export', texts))
    expect(scoreTexts('expng', texts)).toBe(0)
    expect(scoreTexts('export bitmap', texts)).toBe(0)
  })

  it('puts a word before a longer one that begins so, but for its ending', () => {
    expect(scoreMatch('find', 'Find card')).toBeGreaterThan(scoreMatch('find', 'Findings'))
    expect(scoreMatch('finding', 'Findings')).toBe(scoreMatch('finding', 'Finding it'))
  })

  it('finds nothing where a word is missing', () => {
    expect(scoreMatch('export pdf', 'Export as PNG')).toBe(0)
    expect(scoreMatch('', 'Export')).toBe(0)
  })

  it('does not see case and accents', () => {
    expect(scoreMatch('muller', 'Ana Müller')).toBeGreaterThan(0)
    expect(scoreMatch('MÜLLER', 'ana muller')).toBeGreaterThan(0)
  })

  it('puts the start of a text before the start of a word, and that before its middle', () => {
    const start = scoreMatch('ex', 'export it')
    const word = scoreMatch('ex', 'my export')
    const middle = scoreMatch('ex', 'complexity')
    expect(start).toBeGreaterThan(word)
    expect(word).toBeGreaterThan(middle)
  })

  it('puts the shorter of two equal hits first', () => {
    expect(scoreMatch('tidy', 'Tidy')).toBeGreaterThan(scoreMatch('tidy', 'Tidy up everything that lies about'))
  })

  it('finds every stretch of a text in it', () => {
    const text = fc.stringMatching(/^[a-z ]{3,30}$/).filter((sample) => sample.trim() !== '')
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (sample, a, b) => {
        const [from, to] = [a % sample.length, b % sample.length].sort((x, y) => x - y) as [number, number]
        const part = sample.slice(from, to + 1)
        fc.pre(part.trim() !== '')
        expect(scoreMatch(part, sample)).toBeGreaterThan(0)
      }),
    )
  })
})
