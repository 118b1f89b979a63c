import { readFileSync } from 'node:fs'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { type FontWeight, interWidth, isInterText } from '../../../../shared/scene/text/measure'

const SENTENCES = [
  'Win service contracts with plants that buy pumps elsewhere',
  'To AV Wa Yo, LT fi ffl: kerning pairs everywhere. "Quoted" (and bracketed)',
  'Größe, façade, naïve, Ångström, señor, Łódź, Żółć, příliš žluťoučký',
  'From 1,234,567.89 EUR to “two” million by 30 Jun 2027',
  '40 → 50 % · 30 Jun',
  '12 → 30 contracts · 31 Dec ’27',
  '€48M → €60M · 30 Sep',
  '≤ 5 % · 3 × / week',
  'ΑΒΓ αβγ Привет мир Київ',
  'WWWWWWWWWW iiiiiiiiii MMMMM lllll',
  'https://example.com/path?query=value&other=1',
]

function font(file: string): fontkit.Font {
  return fontkit.create(readFileSync(new URL(`../../../../assets/fonts/${file}`, import.meta.url)))
}

const fonts: readonly [FontWeight, string][] = [
  [400, 'Inter-Regular.ttf'],
  [600, 'Inter-SemiBold.ttf'],
]

describe.each(fonts)('interWidth at weight %i', (weight, file) => {
  const reference = font(file)
  it.each(SENTENCES)('agrees with the font within 0.5 %%: %s', (text) => {
    const exact = (reference.layout(text).advanceWidth / reference.unitsPerEm) * 14
    expect(Math.abs(interWidth(text, 14, weight) - exact) / exact).toBeLessThan(0.005)
  })

  it('knows the advance of every character in the font', () => {
    const wrong = reference.characterSet.filter((code) => {
      if (code < 0x20) return false
      const expected = reference.glyphForCodePoint(code).advanceWidth / reference.unitsPerEm
      return Math.abs(interWidth(String.fromCodePoint(code), 1, weight) - expected) > 1e-9
    })
    expect(wrong).toEqual([])
  })
})

describe('interWidth', () => {
  it('grows in proportion to the size', () => {
    expect(interWidth('Strategy', 28, 600)).toBeCloseTo(2 * interWidth('Strategy', 14, 600))
  })

  it('is zero for no text', () => {
    expect(interWidth('', 14, 400)).toBe(0)
  })

  it.each(['漢字', 'مرحبا', '🚀', 'शुभ', 'a漢'])('refuses %s, which Inter cannot draw', (text) => {
    expect(interWidth(text, 14, 400)).toBe(-1)
    expect(isInterText(text)).toBe(false)
  })

  it('accepts Latin, Greek and Cyrillic', () => {
    expect(isInterText('Łódź Ωmega Привет → ≤ …')).toBe(true)
  })
})
