import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../shared/scene/text/breakLines'
import { textWidth } from '../../../../shared/scene/text/graphemes'
import { countLines, wrapText } from '../../../../shared/scene/text/wrap'
import { ODD_TITLES } from '../plans'

const style = { size: 14, weight: 600 } as const

function broken(text: string, width: number, most = 9): string[] | undefined {
  const breaks = breakLines(text, style, width, most)
  return breaks?.flatMap((at, i) => (i % 2 === 0 ? [text.slice(at, breaks[i + 1])] : []))
}

describe('breakLines', () => {
  it('breaks between words and after hyphens and slashes', () => {
    const width = textWidth('north-', style.size, style.weight) + 1
    expect(broken('north-south a/b', width)).toEqual(['north-', 'south', 'a/b'])
  })

  it('keeps a hyphen at the end of a word with it', () => {
    expect(broken('pre- and post', 1000)).toEqual(['pre- and post'])
  })

  it('stops looking where nobody asks for more lines', () => {
    expect(broken('one two three four', 40, 2)).toHaveLength(2)
  })

  it('leaves words that are wider than a line, and letters that Inter lacks, to others', () => {
    expect(broken('incomprehensibilities', 20)).toBeUndefined()
    expect(broken('目标 one', 400)).toBeUndefined()
    expect(broken('smile 😀', 400)).toBeUndefined()
  })
})

describe('countLines', () => {
  const wrapped = (text: string, width: number, most: number) => wrapText(text, style, width, most).length

  it('counts what wrapText makes of odd titles', () => {
    for (const title of ODD_TITLES)
      for (const most of [1, 3, 20]) expect(countLines(title, style, 168, most), title).toBe(wrapped(title, 168, most))
  })

  it('counts what wrapText makes of any text', () => {
    const odd = fc.constantFrom('40', '%', '€', '-', 'a-b/c', '\u00a0', '\n', '  ')
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme' }), odd), { maxLength: 24 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: 24, max: 400 }), fc.integer({ min: 1, max: 5 }), (words, width, most) => {
        expect(countLines(words, style, width, most)).toBe(wrapped(words, width, most))
      }),
    )
  })
})
