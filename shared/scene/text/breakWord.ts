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

/** So many letters a line may spare for a word to be parted where it is spoken in two. */
const SPARED = 3
/** Fewer letters than this never stand before a hyphen. */
const LEAST_BEFORE = 2
const VOWEL = /[aeiouyäöüåæøœáàâãéèêëíìîïóòôõúùûýÿ]/iu
const LETTER = /\p{Script=Latin}/u
/** Consonants that begin a syllable together, in the languages that Latin letters are mostly used for. */
const ONSETS = 'sch bl br ch cl cr dr fl fr gl gr kl kr ph pl pr qu sh th tr'.split(' ')

/**
 * Breaks a word that is wider than a whole line, with a hyphen where letters are parted that are written with one. Not by
 * a dictionary of syllables, which every language has its own of, but before a consonant that a vowel follows where one
 * is near; and no single letters are left over.
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
  return syllableBefore(letters, start, end) ?? Math.max(start + 1, end - owed(letters, start, end))
}

/** How many letters the line gives up so that not too few are left over. */
function owed(letters: Letters, start: number, end: number): number {
  const left = letters.length - end
  return left < LEAST && end - start >= 2 * LEAST && isHyphenated(letters, end) ? LEAST - left : 0
}

/** The last place at or shortly before `end` at which a syllable begins; undefined where there is none. */
function syllableBefore(letters: Letters, start: number, end: number): number | undefined {
  const last = Math.min(end, letters.length - LEAST)
  const first = Math.max(start + LEAST_BEFORE, last - SPARED)
  for (let at = last; at >= first; at--) if (beginsSyllable(letters, at)) return at
  return undefined
}

/** Whether consonants that are spoken together stand from `at` on, and a vowel after them. */
function beginsSyllable(letters: Letters, at: number): boolean {
  const text = letters
    .slice(at - 2, at + 4)
    .map((one) => one.text)
    .join('')
    .toLowerCase()
  const [before, from] = [text.slice(0, 2), text.slice(2)]
  if (!LETTER.test(before.charAt(1)) || !LETTER.test(from.charAt(0))) return false
  const onset = ONSETS.find((one) => from.startsWith(one)) ?? from.charAt(0)
  if (VOWEL.test(onset.charAt(0)) || !VOWEL.test(from.charAt(onset.length))) return false
  // It does not begin in the middle of such consonants.
  return !ONSETS.some((one) =>
    [1, 2].some((back) => (before.slice(2 - back) + from).startsWith(one) && one.length > back),
  )
}

/** Whether a word that is parted before letter `at` gets a hyphen: in Latin, Greek and Cyrillic. */
function isHyphenated(letters: Letters, at: number): boolean {
  return HYPHENATED.test(letters[at - 1]?.text ?? '') && HYPHENATED.test(letters[at]?.text ?? '')
}
