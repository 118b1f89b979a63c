import { plainLetters } from '../plainLetters'
import { isSlip } from './slip'

const BETWEEN = new Set(' \t\n\u00a0-–—_/.,:;()“”„"\'·…')

/** A text that may hold what was typed. */
export interface Searched {
  readonly text: string
  /** What a hit in it is worth, up to 1. */
  readonly weight: number
  /** Whether abbreviations are found in it, too. */
  readonly loose?: boolean
}

/** A text to search, without case and accents. */
export interface Hay {
  readonly letters: string
  readonly weight: number
  readonly loose: boolean
}

/** What was typed, read once for all the texts that it is looked for in. */
export interface Query {
  readonly wanted: string
  readonly words: readonly string[]
  /** Whether a word may differ by one letter. */
  readonly slips: boolean
}

/** Without case, accents, and the blank that some languages write before a percent sign. */
export function lettersOf(text: string): string {
  return plainLetters(text).replace(/\s+%/g, '%')
}

/** @param slips whether a word of five letters and more may have one letter wrong, missing, too many or two swapped */
export function readQuery(query: string, slips = false): Query {
  const wanted = bare(lettersOf(query))
  return { wanted, words: wanted.split(/\s+/).filter(Boolean), slips }
}

/**
 * How well texts match what was typed, all together: every word typed must be found in one of them. Best is the whole text,
 * then its start, the start of a word, the middle of one, an abbreviation, a slip of the fingers; among starts, the one of
 * which more is typed.
 * @returns 0 for no match, else up to about 1
 */
export function scoreTexts(query: string | Query, searched: readonly Searched[]): number {
  const hays = searched.map(({ text, weight, loose = false }) => ({ letters: lettersOf(text), weight, loose }))
  return scoreHays(typeof query === 'string' ? readQuery(query) : query, hays)
}

/** {@link scoreTexts} for texts that have been prepared. */
export function scoreHays(query: Query, hays: readonly Hay[]): number {
  const { words, wanted } = query
  if (words.length === 0) return 0
  let total = 0
  for (const word of words) {
    const score = best(hays, (hay) => scoreWord(word, hay, query.slips))
    if (score <= 0) return 0
    total += score
  }
  const whole = best(hays, ({ letters }) => (letters.startsWith(wanted) && bare(letters) === wanted ? 1 : 0))
  return total / words.length + whole * WHOLE_TEXT
}

/** The place of the text in which a word is found best; -1 where none holds it. */
export function bestHay(word: string, hays: readonly Hay[], slips: boolean): number {
  let found = -1
  let most = 0
  hays.forEach((hay, i) => {
    const score = hay.weight > most ? scoreWord(word, hay, slips) * hay.weight : 0
    if (score <= most) return
    most = score
    found = i
  })
  return found
}

function best(hays: readonly Hay[], score: (hay: Hay) => number): number {
  let most = 0
  for (const hay of hays) if (hay.weight > most) most = Math.max(most, score(hay) * hay.weight)
  return most
}

/**
 * The entries that match, each with how well. Slips of the fingers are forgiven only where nothing matches as it was typed:
 * else they would only add to it what was not meant.
 */
export function scoreAll<T>(
  query: string,
  items: readonly T[],
  score: (query: Query, item: T) => number,
): readonly { readonly item: T; readonly score: number }[] {
  for (const slips of [false, true]) {
    const read = readQuery(query, slips)
    const found = items.map((item) => ({ item, score: score(read, item) })).filter((hit) => hit.score > 0)
    if (found.length > 0) return found
  }
  return []
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
const SLIP = 0.2
/** Fewer letters stand for too much. */
const SHORTEST_ABBREVIATION = 3
/** So many letters may be an ending: "neu" is as good for "Neuer" as for "Neu". */
const ENDING = 2

function scoreWord(word: string, { letters, loose }: Hay, slips: boolean): number {
  let score = 0
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
    score = Math.max(score, scoreAt(word, letters, at))
  }
  if (score > 0) return score
  if (loose && isAbbreviation(word, letters)) return ABBREVIATION
  return slips && wordsOf(letters).some((one) => isSlip(word, one)) ? SLIP : 0
}

/** A place where the word stands in the text. */
function scoreAt(word: string, hay: string, at: number): number {
  if (at > 0 && !isBetween(hay[at - 1])) return MIDDLE
  let end = at + word.length
  while (end < hay.length && !isBetween(hay[end])) end++
  const part = end - at - word.length <= ENDING ? 1 : word.length / (end - at)
  return (at === 0 ? START_OF_TEXT : START_OF_WORD) + part * PART_TYPED
}

function isBetween(sign: string | undefined): boolean {
  return sign !== undefined && BETWEEN.has(sign)
}

/** Without blanks and points at its end. */
function bare(text: string): string {
  return text.trim().replace(/[\s.…]+$/, '')
}

function wordsOf(hay: string): readonly string[] {
  const words: string[] = []
  let from = 0
  for (let at = 0; at <= hay.length; at++) {
    if (at < hay.length && !isBetween(hay[at])) continue
    if (at > from) words.push(hay.slice(from, at))
    from = at + 1
  }
  return words
}

/** Letters left out of one word ("fnd" for "find"), or the starts of several run together ("expng" for "export as PNG"). */
function isAbbreviation(word: string, hay: string): boolean {
  // Most texts do not even hold the letters: only the others are taken apart.
  if (word.length < SHORTEST_ABBREVIATION || !holdsInOrder(word, hay)) return false
  const words = wordsOf(hay)
  return words.some((one) => leavesOut(word, one)) || joinsStarts(word, words)
}

/** Letters in order from the first one on, and at least half of them: fewer would be found in many a word. */
function leavesOut(word: string, of: string): boolean {
  return word[0] === of[0] && word.length * 2 >= of.length && holdsInOrder(word, of)
}

/** Whether a text holds the letters of a word in their order, others between them or not. */
export function holdsInOrder(word: string, of: string): boolean {
  let at = 0
  for (const letter of word) {
    at = of.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Whether the letters are the starts of words, each at least one letter, in order; words may be left out. */
function joinsStarts(letters: string, words: readonly string[]): boolean {
  // How many of the letters the words so far can spell: all ways at once, for there may be very many.
  const spelled = [true]
  for (const word of words) {
    for (let from = letters.length - 1; from >= 0; from--) {
      for (let at = 0; spelled[from] && at < word.length && word[at] === letters[from + at]; at++)
        spelled[from + at + 1] = true
    }
  }
  return spelled[letters.length] === true
}
