import { type FontWeight, interWidth } from './measure'

/** Below the combining marks every UTF-16 unit is a character of its own. */
const SIMPLE = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2026\u2190-\u2193]*$/
let segmenter: Intl.Segmenter | undefined

/** Splits a text into what a person sees as characters: an emoji family, a flag, a letter with its accents. */
export function graphemes(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

/** Widths that no common fallback font exceeds, in em. They are estimates: painters squeeze what is wider all the same. */
const EMOJI_EM = 1.3
const FULL_WIDTH_EM = 1
const RTL_EM = 0.72
const INDIC_EM = 0.9
const THAI_EM = 0.75
const OTHER_EM = 1.2

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u
const RTL = /[\u0590-\u08ff\ufb1d-\ufdf9\ufe70-\ufefc]/
const INDIC = /[\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff]/
const THAI = /[\u0e00-\u0eff]/
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}+$/u
const MARKS = /^\p{M}+$/u

/** The width of one grapheme that Inter may lack, in em. */
function foreignEm(grapheme: string): number {
  if (EMOJI.test(grapheme)) return EMOJI_EM
  if (FULL_WIDTH.test(grapheme)) return FULL_WIDTH_EM
  if (RTL.test(grapheme)) return RTL_EM
  if (INDIC.test(grapheme)) return INDIC_EM
  if (THAI.test(grapheme)) return THAI_EM
  return OTHER_EM
}

/**
 * The width of one grapheme in pixels: exact for Inter, a generous estimate for the scripts it lacks.
 * @param size font size in pixels
 */
export function graphemeWidth(grapheme: string, size: number, weight: FontWeight): number {
  if (INVISIBLE.test(grapheme)) return 0
  const exact = interWidth(grapheme, size, weight)
  if (exact >= 0 && !(grapheme.length > 1 && EMOJI.test(grapheme) && grapheme.includes('\ufe0f'))) return exact
  const base = grapheme.normalize('NFC')
  const composed = interWidth(base, size, weight)
  if (composed >= 0 && base !== grapheme) return composed
  const first = String.fromCodePoint(grapheme.codePointAt(0) ?? 0x20)
  const rest = grapheme.slice(first.length)
  if (rest !== '' && MARKS.test(rest)) return graphemeWidth(first, size, weight)
  return foreignEm(grapheme) * size
}

/** True for scripts that break between any two characters (Chinese, Japanese, Korean). */
export function breaksAnywhere(grapheme: string): boolean {
  return FULL_WIDTH.test(grapheme)
}

/**
 * The width of one line of text in pixels.
 * @param size font size in pixels
 * @returns exact within 0.5 % for text that Inter can draw, else an estimate that errs on the wide side
 */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  const exact = interWidth(text, size, weight)
  if (exact >= 0) return exact
  let width = 0
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme, size, weight)
  return width
}

/** Scripts written without spaces whose words must be looked up. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/
let words: Intl.Segmenter | undefined

/** Splits text where a line may break although there is no space: into words in Thai, Lao, Burmese and Khmer. */
export function unspacedWords(text: string): string[] | undefined {
  if (!UNSPACED.test(text)) return undefined
  words ??= new Intl.Segmenter('th', { granularity: 'word' })
  return Array.from(words.segment(text), (part) => part.segment)
}

/**
 * Whether a line may turn out wider than measured, because it holds emoji or signs whose width differs from font to
 * font. Painters squeeze such lines; stretching all others to a generous estimate would only distort them.
 */
export function isUncertain(text: string): boolean {
  if (interWidth(text, 1, 400) >= 0) return false
  for (const character of text) {
    if (interWidth(character, 1, 400) >= 0 || INVISIBLE.test(character) || MARKS.test(character)) continue
    const em = foreignEm(character)
    if (em === EMOJI_EM || em === OTHER_EM) return true
  }
  return false
}

const FIRST_STRONG = /\p{L}/u

/** The direction of a paragraph, after its first letter as the Unicode bidirectional algorithm has it. */
export function isRightToLeft(text: string): boolean {
  if (!RTL.test(text)) return false
  const first = FIRST_STRONG.exec(text)
  return first !== null && RTL.test(first[0])
}
