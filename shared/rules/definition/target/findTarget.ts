import { COUNTS_FOR_NOTHING, GERMAN_WORDS, IRREGULAR_PLURAL, NOT_PLURAL, PREPOSITIONS } from './lexicon'
import { CLOSES_WHEN, isOpenEnded, isTalk, PLACES } from './openEnded'
import {
  COUNTED,
  COUNTED_ELSEWHERE,
  DEADLINE,
  FIGURE_OF_SPEECH,
  KNOWN_SET,
  MAY_HOLD_TARGET,
  NO_COUNT,
  ONE_THING,
  PLAIN,
  STRONG,
  TIME_SPAN,
  WINS_SET,
} from './patterns'

/** Stands where a number that counts nothing was, so that the words around it do not run together. */
const GONE = ' · '
/** 10–15 is read as its upper end; year ranges and 30-60-90 are no such ranges. */
const RANGE = /(?<![\d-])(\d+)\s?[-–]\s?(\d+)(?![\d-]|[-–]\d)/g

/**
 * Finds what makes a sentence a goal: from what to what, how many, how much, or what by when.
 * Reads English and German, and plain counts in other languages. Years, quarters, versions, standards and names with
 * numbers in them ("Plan 2027", "Q3 push", "ISO 9001", "24/7") are no targets; a date alone is one only where the
 * sentence has an end to reach ("Launch the shop by 30 June", but not "Improve our close rate by 30 June").
 * @param text a title or another short text
 * @returns the words that state the target, or undefined
 */
export function findTarget(text: string): string | undefined {
  if (!MAY_HOLD_TARGET.test(text)) return undefined
  const plain = normalised(text)
  return findNumber(plain) ?? findDelivery(plain)
}

function normalised(text: string): string {
  const line = text.normalize('NFKC').replace(/\s+/g, ' ').replace(FIGURE_OF_SPEECH, GONE)
  const lower = line.toLowerCase()
  return line === line.toUpperCase() && line !== lower ? lower : line
}

function findNumber(text: string): string | undefined {
  const strong = firstMatch(STRONG, text)
  if (strong !== undefined) return strong
  const openEnded = isOpenEnded(text)
  const counting = withoutNames(text, openEnded)
  const plain = firstMatch(PLAIN, counting)
  if (plain !== undefined || isTalk(text)) return plain
  return (openEnded ? undefined : firstMatch(ONE_THING, text)) ?? findCount(counting.replace(TIME_SPAN, GONE))
}

function withoutNames(text: string, openEnded: boolean): string {
  let rest = openEnded ? text.replace(PLACES, GONE) : text
  for (const name of NO_COUNT) rest = rest.replace(name, GONE)
  rest = rest.replace(RANGE, '$2')
  return !openEnded && WINS_SET.test(rest) ? rest : rest.replace(KNOWN_SET, GONE)
}

function firstMatch(patterns: readonly RegExp[], text: string): string | undefined {
  for (const one of patterns) {
    const match = one.exec(text)
    if (match !== null) return match[0].trim()
  }
  return undefined
}

/** "10 new clients": a number and, within four words, several of something. */
function findCount(text: string): string | undefined {
  const elsewhere = COUNTED_ELSEWHERE.exec(text)
  if (elsewhere !== null) return elsewhere[0]
  const german = isGerman(text)
  for (const [, count, after = ''] of text.matchAll(COUNTED)) {
    const words = after.trim().split(' ')
    const named = wordsToPlural(words, german)
    if (named > 0) return [count, ...words.slice(0, named)].join(' ')
  }
  return undefined
}

/** How many words it takes to come to several of something; 0 where it does not come to that. */
function wordsToPlural(words: readonly string[], german: boolean): number {
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase()
    if (PREPOSITIONS.has(lower) || COUNTS_FOR_NOTHING.has(lower)) return 0
    if (isPlural(lower) || (german && isGermanNoun(word))) return i + 1
  }
  return 0
}

function isPlural(word: string): boolean {
  if (IRREGULAR_PLURAL.has(word)) return true
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !NOT_PLURAL.has(word)
}

function isGermanNoun(word: string): boolean {
  return /^\p{Lu}\p{L}+(?:e|n|r|l|s)$/u.test(word)
}

/** 1.200 · "… Bestandskunden anrufen": a dot between thousands, a verb at the end in lower case. */
const WRITTEN_GERMAN = /(?<![\p{L}\d.])\d{1,3}(?:\.\d{3})+(?![\d.])|\p{Lu}\p{L}+ \p{Ll}{3,}(?:en|ern|eln)[.!]?$/u

function isGerman(text: string): boolean {
  return (
    /[äöüß]/i.test(text) ||
    WRITTEN_GERMAN.test(text) ||
    text
      .toLowerCase()
      .split(' ')
      .some((word) => GERMAN_WORDS.has(word))
  )
}

/** "Launch the web shop by 30 June": done or not done by a day. A mere direction is never done. */
function findDelivery(text: string): string | undefined {
  const deadline = DEADLINE.exec(text)
  const closing = deadline === null ? CLOSES_WHEN.exec(text) : null
  const words = deadline?.[0] ?? closing?.[1] ?? closing?.[2]
  return words === undefined || isOpenEnded(text) ? undefined : words.trim()
}
