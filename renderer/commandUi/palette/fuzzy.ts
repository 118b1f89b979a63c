import { plainLetters } from '../../../shared/plainLetters'

const BETWEEN_WORDS = /[\s\-–—_/.,:;()“”"'·…]+/

/** A text that may hold what was typed. */
export interface Searched {
  readonly text: string
  /** What a hit in it is worth, up to 1. */
  readonly weight: number
  /** Whether abbreviations are found in it, too. */
  readonly loose?: boolean
}

/**
 * How well texts match what was typed, all together: every word typed must be found in one of them. Best is the whole text,
 * then its start, the start of a word, the middle of one, an abbreviation; among starts, the one of which more is typed.
 * @returns 0 for no match, else up to about 1
 */
export function scoreTexts(query: string, searched: readonly Searched[]): number {
  const wanted = plainLetters(query)
  const words = wanted.split(/\s+/).filter(Boolean)
  if (words.length === 0) return 0
  const hays = searched.map(({ text, ...rest }) => ({ ...rest, hay: plainLetters(text) }))
  let total = 0
  for (const word of words) {
    const best = Math.max(...hays.map(({ hay, weight, loose }) => scoreWord(word, hay, loose === true) * weight))
    if (best <= 0) return 0
    total += best
  }
  const whole = Math.max(...hays.map(({ hay, weight }) => (bare(hay) === bare(wanted) ? weight : 0)))
  return total / words.length + whole * WHOLE_TEXT
}

/** {@link scoreTexts} for one text, abbreviations included. */
export function scoreMatch(query: string, text: string): number {
  return scoreTexts(query, [{ text, weight: 1, loose: true }])
}

/** What each kind of hit is worth; a start also for the part of its word that was typed. */
const WHOLE_TEXT = 0.1
const START_OF_TEXT = 0.9
const START_OF_WORD = 0.8
const PART_TYPED = 0.1
const MIDDLE = 0.5
const ABBREVIATION = 0.25
/** Fewer letters stand for too much. */
const SHORTEST_ABBREVIATION = 3
/** So many letters may be an ending: "neu" is as good for "Neuer" as for "Neu". */
const ENDING = 2

function scoreWord(word: string, hay: string, loose: boolean): number {
  if (!hay.includes(word)) return loose && isAbbreviation(word, wordsOf(hay)) ? ABBREVIATION : 0
  const started = wordsOf(hay).filter((one) => one.startsWith(word))
  if (started.length === 0) return hay.startsWith(word) ? START_OF_TEXT : MIDDLE
  const part = Math.max(...started.map((one) => (one.length - word.length <= ENDING ? 1 : word.length / one.length)))
  return (hay.startsWith(word) ? START_OF_TEXT : START_OF_WORD) + part * PART_TYPED
}

/** Without blanks and points at its end. */
function bare(text: string): string {
  return text.trim().replace(/[\s.…]+$/, '')
}

function wordsOf(hay: string): readonly string[] {
  return hay.split(BETWEEN_WORDS).filter(Boolean)
}

/** Letters left out of one word ("fnd" for "find"), or the starts of several run together ("expng" for "export as PNG"). */
function isAbbreviation(word: string, words: readonly string[]): boolean {
  if (word.length < SHORTEST_ABBREVIATION) return false
  return words.some((one) => leavesOut(word, one)) || joinsStarts(word, words)
}

/** Letters in order from the first one on, and at least half of them: fewer would be found in many a word. */
function leavesOut(word: string, of: string): boolean {
  if (word[0] !== of[0] || word.length * 2 < of.length) return false
  let at = 0
  for (const letter of word) {
    at = of.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Whether the letters are the starts of words, each at least one letter, in order; words may be left out. */
function joinsStarts(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true
  const [first, ...rest] = words
  if (first === undefined) return false
  let same = 0
  while (same < letters.length && letters[same] === first[same]) same++
  for (let taken = same; taken > 0; taken--) if (joinsStarts(letters.slice(taken), rest)) return true
  return joinsStarts(letters, rest)
}
