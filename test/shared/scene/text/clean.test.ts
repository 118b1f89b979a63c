import { describe, expect, it } from 'vitest'
import { cleanText, singleLine } from '../../../../shared/scene/text/clean'

describe('cleanText', () => {
  it('leaves ordinary text as it is', () => {
    expect(cleanText('Größe 漢字 🚀 line\nbreak')).toBe('Größe 漢字 🚀 line\nbreak')
  })

  it('removes control characters, lone surrogates and direction overrides', () => {
    expect(cleanText('a\u0000b\u0007c\u001bd\u007fe\ud800f\udc00g\u202eh\uffffi')).toBe('abcdefghi')
  })

  it('unifies line breaks', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e\u0085f')).toBe('a\nb\nc\nd\ne\nf')
  })

  it('turns tabs into spaces', () => {
    expect(cleanText('a\tb')).toBe('a b')
  })
})

describe('singleLine', () => {
  it('makes one line with single spaces', () => {
    expect(singleLine('  two \n lines\t here ')).toBe('two lines here')
  })
})
