import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../../shared/scene/text/graphemes'
import { fitLine, wrapText } from '../../../../shared/scene/text/wrap'
import { ODD_TITLES } from '../plans'

const style = { size: 14, weight: 600 } as const
const lines = (text: string, width = 168, max = 3): string[] =>
  wrapText(text, style, width, max).map((line) => line.text)

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(lines('Plant audit offer for pulp and paper')).toEqual(['Plant audit offer for pulp', 'and paper'])
  })

  it('keeps a figure and its unit together', () => {
    expect(
      lines('Be the first choice of 40 % of all managers', textWidth('Be the first choice of 40', 14, 600) + 6),
    ).toEqual(['Be the first choice of', '40\u00a0% of all managers'])
  })

  it('gives no line for an empty text', () => {
    for (const text of ['', '  ', '\n \n']) expect(lines(text)).toEqual([])
  })

  it('honours line breaks of every kind', () => {
    expect(lines('one\ntwo\r\nthree')).toEqual(['one', 'two', 'three'])
    expect(lines('one\u2028two')).toEqual(['one', 'two'])
  })

  it('collapses spaces and tabs', () => {
    expect(lines('one   two\tthree')).toEqual(['one two three'])
  })

  it('ends in an ellipsis when lines are left over', () => {
    const shown = lines('Grow sales in the northern region with more calls, more visits and more offers every week')
    expect(shown).toHaveLength(3)
    expect(shown[2]).toMatch(/…$/)
  })

  it('shows that very long text goes on although its lines fit', () => {
    expect(lines(`a${' '.repeat(700)}b`)[0]).toBe('a…')
  })

  it('breaks words that are wider than a line', () => {
    const shown = lines('W'.repeat(40), 168, 9)
    expect(shown.length).toBeGreaterThan(2)
    expect(shown.join('')).toMatch(/^(W+-)+W+$/)
    expect(shown.join('').replaceAll('-', '')).toBe('W'.repeat(40))
  })

  it('parts long words with a hyphen and leaves no single letters over', () => {
    expect(lines('Demonstrate', 80)).toEqual(['Demons-', 'trate'])
    for (let width = 60; width < 168; width += 3) {
      const shown = lines('Außendienstmitarbeiter', width, 9)
      for (const line of shown) expect(textWidth(line, 14, 600)).toBeLessThanOrEqual(width)
      expect(shown.at(-1)?.length).toBeGreaterThan(2)
    }
  })

  it.each([
    ['Present', 'Pre-', 'sent'],
    ['Refresh', 'Re-', 'fresh'],
    ['Explain', 'Ex-', 'plain'],
    ['Geschäft', 'Ge-', 'schäft'],
    ['Machine', 'Ma-', 'chine'],
    ['Storeroom', 'Store-', 'room'],
    ['Maintenance', 'Mainte-', 'nance'],
  ])('parts words where a syllable begins: %s', (word, before, after) => {
    const widest = Math.max(textWidth(before, 14, 600), textWidth(after, 14, 600))
    expect(lines(word, widest + 4)).toEqual([before, after])
  })

  it('parts words anywhere where no syllable begins', () => {
    expect(lines('aaaaaaaaaa', 60).join('')).toBe('aaaaaa-aaaa')
    expect(lines('shhhhhhhhh', 60).join('')).toMatch(/^shhh+-h+$/)
  })

  it('cuts a word that goes on below where the line ends, not at its hyphen', () => {
    const [width, room] = [textWidth('Rehea…', 14, 600) + 2, textWidth('Re-hearse', 14, 600) - 2]
    expect(lines('Rehearse', Math.min(width, room), 1)).toEqual(['Rehea…'])
  })

  it('leaves no stump of a word before the ellipsis, unless it stands alone', () => {
    const beside = (shown: string): number => textWidth(`${shown}…`, 14, 600) + 2
    expect(lines('Walk the floor with them', beside('Walk the floor wit'), 1)).toEqual(['Walk the floor…'])
    expect(lines('Walk the storeroom with them', beside('Walk the store'), 1)).toEqual(['Walk the…'])
    expect(lines('With them', beside('Wit'), 1)).toEqual(['Wit…'])
    expect(lines('计划 客户满意度 目标', beside('计划 客户'), 1)).toEqual(['计划 客户…'])
  })

  it('ends in an ellipsis wherever something is left out, and keeps whole words where it fits behind them', () => {
    const width = textWidth('Follow up', 14, 600) + 1
    expect(lines('Follow up on quotes', width, 1)).toEqual(['Follow…'])
    expect(lines('Follow up on quotes', width + 20, 1)).toEqual(['Follow up…'])
    expect(lines('Follow up', width, 1)).toEqual(['Follow up'])
    expect(lines('One\nTwo', width, 1)).toEqual(['One…'])
    expect(lines('Plant-floor programme', textWidth('Plant-', 14, 600) + 2, 1)).toEqual([
      expect.stringMatching(/^Pla?n?…$/),
    ])
  })

  it('puts no hyphen between figures, or into a line of one letter', () => {
    expect(lines('1234567890'.repeat(3), 80).join('')).not.toContain('-')
    expect(lines('WW', 14)).toEqual(['W', 'W'])
  })

  it('breaks after hyphens and slashes before it breaks inside words', () => {
    expect(lines('cross-selling/up-selling-programme')[0]).toMatch(/[-/]$/)
  })

  it('breaks Chinese between any two characters and fills the line', () => {
    const shown = lines('在北欧成为泵服务的首选供应商并在三年内')
    expect(shown[0]?.length).toBe(11)
  })

  it('marks right-to-left lines', () => {
    expect(wrapText('שלום עולם\nHello', style, 168, 3).map((line) => line.rtl)).toEqual([true, false])
  })

  it('keeps emoji of several parts whole', () => {
    for (const line of lines('👩‍👩‍👧‍👦'.repeat(30), 168, 9))
      expect(line.replaceAll('👩‍👩‍👧‍👦', '').replace('…', '')).toBe('')
  })

  it.each(ODD_TITLES)('never makes a line wider than asked for: %j', (title) => {
    for (const line of wrapText(title, style, 168, 3)) {
      expect(line.width).toBeLessThanOrEqual(168)
      expect(textWidth(line.text, 14, 600)).toBeLessThanOrEqual(168)
    }
  })

  it('never makes a line wider than asked for, nor more lines, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, max) => {
          const wrapped = wrapText(text, style, width, max)
          expect(wrapped.length).toBeLessThanOrEqual(max)
          for (const line of wrapped) expect(textWidth(line.text, 14, 600)).toBeLessThanOrEqual(width)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('loses nothing of a text that fits', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, (list) => {
        expect(lines(list.join(' '), 200, 20).join(' ')).toBe(list.join(' '))
      }),
    )
  })
})

describe('fitLine', () => {
  it('never shows a part of a figure', () => {
    for (const text of ['Win 3800 plants', 'Win 3.800 plants', 'Grow to $380M', 'Win −3800 plants'])
      for (let width = 20; width < textWidth(text, 14, 600); width += 1) {
        const shown = fitLine(text, style, width).replace('…', '')
        expect(shown).toMatch(/^\D*$|3800|3\.800|380M/)
      }
    expect(fitLine('1234567890', style, 60)).toMatch(/^\d+…$/)
  })

  it('leaves a line that fits', () => {
    expect(fitLine('short', style, 100)).toBe('short')
  })

  it('cuts and adds an ellipsis within the width', () => {
    const cut = fitLine('a rather long line of text', style, 80)
    expect(cut).toMatch(/…$/)
    expect(textWidth(cut, 14, 600)).toBeLessThanOrEqual(80)
  })

  it('drops a comma before the ellipsis', () => {
    expect(fitLine('one, two', style, textWidth('one,', 14, 600) + textWidth('…', 14, 600) + 1, true)).toBe('one…')
  })
})
