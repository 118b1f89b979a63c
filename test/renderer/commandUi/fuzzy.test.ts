import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreMatch } from '../../../renderer/commandUi/palette/fuzzy'

describe('scoreMatch', () => {
  it('finds words in any order', () => {
    expect(scoreMatch('png export', 'Export as PNG')).toBeGreaterThan(0)
  })

  it('finds letters in order when most of them hang together', () => {
    expect(scoreMatch('expng', 'Export as PNG')).toBeGreaterThan(0)
    expect(scoreMatch('npg', 'Export as PNG')).toBe(0)
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
