import { readFileSync } from 'node:fs'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../../../shared/exporters/font/base64'
import { embedFont } from '../../../../shared/exporters/font/embedFont'
import { componentsOf, readFont } from '../../../../shared/exporters/font/readFont'
import { subsetFont } from '../../../../shared/exporters/font/subsetFont'
import { interWidth } from '../../../../shared/scene/text/measure'
import { smallPlan } from '../../scene/plans'
import { sceneOf } from '../scenes'

const bytes = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../assets/fonts/${file}`, import.meta.url)))
const regular = bytes('Inter-Regular.ttf')
const semiBold = bytes('Inter-SemiBold.ttf')

describe('subsetFont', () => {
  const text = 'To AV Größe é → 40 %'
  const subset = subsetFont(semiBold, text, 600)
  const [cut, whole] = [fontkit.create(subset), fontkit.create(semiBold)]

  it('is a font with the characters of the text and no others', () => {
    expect([...new Set(cut.characterSet)].sort((a, b) => a - b)).toEqual(
      [...new Set(Array.from(text, (c) => c.codePointAt(0) ?? 0))].sort((a, b) => a - b),
    )
  })

  it('is a small part of the font', () => {
    expect(subset.length).toBeLessThan(semiBold.length / 6)
  })

  it('keeps the outlines, those of accents too', () => {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      expect(cut.glyphForCodePoint(code).path.toSVG()).toBe(whole.glyphForCodePoint(code).path.toSVG())
    }
  })

  it('sets text as wide as it was measured', () => {
    const width = cut.layout(text).advanceWidth / cut.unitsPerEm
    expect(width).toBeCloseTo(interWidth(text, 1, 600), 4)
  })

  it('passes over characters that the font lacks', () => {
    expect(fontkit.create(subsetFont(regular, 'a漢🚀', 400)).characterSet).toEqual([97])
  })

  it('makes a font of nothing but the missing glyph for no text', () => {
    expect(fontkit.create(subsetFont(regular, '', 400)).characterSet).toEqual([])
  })
})

describe('readFont', () => {
  it('finds the parts of a composite glyph', () => {
    const font = readFont(regular)
    expect(componentsOf(font.outline(font.glyphOf(0xe9))).length).toBeGreaterThan(1)
    expect(componentsOf(font.outline(font.glyphOf(0x6f)))).toEqual([])
    expect(componentsOf(font.outline(font.glyphOf(0x20)))).toEqual([])
  })

  it('refuses what is no such font', () => {
    expect(() => readFont(new Uint8Array(64))).toThrow('no table')
  })
})

describe('embedFont', () => {
  it('carries both weights as base64', () => {
    const font = embedFont(sceneOf(smallPlan()), regular, semiBold)
    expect(font.format).toBe('truetype')
    const back = fontkit.create(new Uint8Array(Buffer.from(font.semiBold, 'base64')))
    expect(back.characterSet).toContain('W'.codePointAt(0))
    expect(font.regular.length + font.semiBold.length).toBeLessThan(200_000)
  })
})

describe('toBase64', () => {
  it('writes what Node reads back', () => {
    for (const length of [0, 1, 2, 3, 4, 255]) {
      const data = Uint8Array.from({ length }, (_, i) => (i * 37) & 255)
      expect(toBase64(data)).toBe(Buffer.from(data).toString('base64'))
    }
  })
})
