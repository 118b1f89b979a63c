import { graphemes, graphemeWidth, textWidth } from './graphemes'
import type { TextStyle } from './wrap'

/** A word, or a part of one, that stays on one line. */
export interface Token {
  readonly text: string
  readonly width: number
  /** A space stands before it, unless it begins a line. */
  readonly spaced: boolean
}

const HYPHEN = '-'
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u
/** Fewer letters than this are not left over, if the line before can spare some. */
const LEAST = 3

/**
 * Breaks a word that is wider than a whole line, with a hyphen where letters are parted that are written with one. Not by
 * syllables, which every language parts in its own way; but no single letters are left over.
 */
export function breakWord(token: Token, style: TextStyle, width: number): Token[] {
  const letters = graphemes(token.text).map((text) => ({ text, width: graphemeWidth(text, style.size, style.weight) }))
  const hyphen = textWidth(HYPHEN, style.size, style.weight)
  const out: Token[] = []
  let start = 0
  while (start < letters.length) {
    const end = endOfPart(letters, start, width, hyphen)
    const part = letters.slice(start, end)
    const text = part.map((one) => one.text).join('')
    const used = part.reduce((sum, one) => sum + one.width, 0)
    const spaced = out.length === 0 && token.spaced
    const parted = isHyphenated(letters, end) && used + hyphen <= width
    out.push(parted ? { text: text + HYPHEN, width: used + hyphen, spaced } : { text, width: used, spaced })
    start = end
  }
  return out
}

type Letters = readonly { readonly text: string; readonly width: number }[]

/** Where the part of a word that begins at `start` ends: at the end of the line, or before it for the sake of the rest. */
function endOfPart(letters: Letters, start: number, width: number, hyphen: number): number {
  let used = 0
  let end = start
  for (let k = start; k < letters.length; k++) {
    used += letters[k]?.width ?? 0
    if (used > width) break
    if (k + 1 === letters.length) return letters.length
    if (used + (isHyphenated(letters, k + 1) ? hyphen : 0) <= width) end = k + 1
  }
  const left = letters.length - end
  if (left < LEAST && end - start >= 2 * LEAST && isHyphenated(letters, end)) end -= LEAST - left
  return Math.max(end, start + 1)
}

/** Whether a word that is parted before letter `at` gets a hyphen: in Latin, Greek and Cyrillic. */
function isHyphenated(letters: Letters, at: number): boolean {
  return HYPHENATED.test(letters[at - 1]?.text ?? '') && HYPHENATED.test(letters[at]?.text ?? '')
}
