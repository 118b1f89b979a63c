import { describe, expect, it } from 'vitest'
import {
  graphemes,
  graphemeWidth,
  isRightToLeft,
  isUncertain,
  textWidth,
  unspacedWords,
} from '../../../../shared/scene/text/graphemes'

describe('graphemes', () => {
  it.each([
    ['plain', 5],
    ['👩‍👩‍👧‍👦', 1],
    ['🏳️‍🌈', 1],
    ['👍🏽', 1],
    ['🇩🇪🇫🇷', 2],
    ['e\u0301a', 2],
    ['漢字', 2],
    ['', 0],
  ])('counts %s as %i', (text, count) => {
    expect(graphemes(text)).toHaveLength(count)
  })

  it('gives back the whole text', () => {
    const text = 'Mixed 中文 🇩🇪 e\u0301 text'
    expect(graphemes(text).join('')).toBe(text)
  })
})

describe('graphemeWidth', () => {
  it('counts an emoji of several parts once', () => {
    expect(graphemeWidth('👩‍👩‍👧‍👦', 10, 400)).toBe(graphemeWidth('🚀', 10, 400))
  })

  it('gives ideographs one em', () => {
    expect(graphemeWidth('漢', 10, 400)).toBe(10)
  })

  it('gives invisible characters no width', () => {
    expect(graphemeWidth('\u200b', 10, 400)).toBe(0)
    expect(graphemeWidth('\u2060', 10, 400)).toBe(0)
  })

  it('measures a letter with its marks like the letter', () => {
    expect(graphemeWidth('e\u0301', 10, 400)).toBeCloseTo(graphemeWidth('é', 10, 400))
    expect(graphemeWidth('ด้', 10, 400)).toBe(graphemeWidth('ด', 10, 400))
  })

  it('gives a script it does not know more than an em', () => {
    expect(graphemeWidth('ꙮ', 10, 400)).toBeGreaterThan(0)
    expect(graphemeWidth('𒀀', 10, 400)).toBeGreaterThanOrEqual(10)
  })
})

describe('textWidth', () => {
  it('adds up what Inter has and what it lacks', () => {
    expect(textWidth('a漢', 10, 400)).toBeCloseTo(textWidth('a', 10, 400) + 10)
  })
})

describe('isRightToLeft', () => {
  it.each(['مرحبا', 'שלום world', '123 שלום', '"مرحبا"'])('is true for %s', (text) => {
    expect(isRightToLeft(text)).toBe(true)
  })

  it.each(['Hello مرحبا', '', '123', 'Привет'])('is false for "%s"', (text) => {
    expect(isRightToLeft(text)).toBe(false)
  })
})

describe('isUncertain', () => {
  it('is true where the width depends on the stand-in font', () => {
    expect(isUncertain('Go 🚀')).toBe(true)
    expect(isUncertain('𒀀')).toBe(true)
  })

  it('is false for Inter and for scripts that are measured generously', () => {
    for (const text of ['Plain', '漢字', 'مرحبا', 'สวัสดี', 'शुभ', 'a\u200bб']) expect(isUncertain(text)).toBe(false)
  })
})

describe('unspacedWords', () => {
  it('finds words in Thai', () => {
    const words = unspacedWords('เป็นตัวเลือกแรก')
    expect(words?.length).toBeGreaterThan(1)
    expect(words?.join('')).toBe('เป็นตัวเลือกแรก')
  })

  it('leaves scripts with spaces alone', () => {
    expect(unspacedWords('first choice')).toBeUndefined()
  })
})
