import type { Cadence } from '../schema/nodes'
import { isPlainText } from './escape'
import { formatNumber, NUMBER_PATTERN, parseNumber } from './numbers'

const UNIT = '((?:[2-9]\\s?|two\\s)?(?:day|week|month|quarter|year)s?)'
/** `3x/week`, `3 × / week`, `10x per day`. No spaces inside the number: it may follow a title that ends in one. */
export const CADENCE_PATTERN = `\\d+(?:[.,]\\d+)*(?:[eE][-+]?\\d+)?\\s?[x×]\\s?(?:/|per|a)\\s?${UNIT}`
const COUNTED = new RegExp(`^(${NUMBER_PATTERN})\\s?(?:[x×]|times)?\\s?(?:/|per|an?|each|every)\\s?${UNIT}$`, 'iu')
const WORDS: Readonly<Record<string, Cadence>> = {
  daily: { count: 1, per: 'day' },
  weekly: { count: 1, per: 'week' },
  monthly: { count: 1, per: 'month' },
  quarterly: { count: 1, per: 'quarter' },
  fortnightly: { count: 0.5, per: 'week' },
  biweekly: { count: 0.5, per: 'week' },
  yearly: { count: 0.25, per: 'quarter' },
}
const COUNT_WORD = '(?:once|twice|one|two|three|four|five|six|eight|ten|every|each)'
const ONCE = new RegExp(`^(${COUNT_WORD})\\s?(?:times\\s)?(?:an?\\s|per\\s|every\\s|each\\s)?${UNIT}$`, 'i')
/** `daily`, `three times a week`, `every quarter`: words that mean a cadence only behind the title of an activity. */
export const CADENCE_WORDS =
  '(?:daily|weekly|monthly|quarterly|yearly|fortnightly|biweekly|' +
  `(?:once|twice|(?:\\d{1,3}|${COUNT_WORD})\\stimes)\\s(?:an?|per|every|each)\\s${UNIT}|every\\s${UNIT})`
const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  every: 1,
  each: 1,
  twice: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
}

/** The German words, each whole, and what they mean here: `3x pro Woche`, `zweimal im Monat`, `täglich`. */
const GERMAN: readonly (readonly [string, string])[] = [
  ['täglich', 'daily'],
  ['wöchentlich', 'weekly'],
  ['monatlich', 'monthly'],
  ['vierteljährlich', 'quarterly'],
  ['jährlich', 'yearly'],
  ['einmal', 'once'],
  ['zweimal', 'twice'],
  ['dreimal', 'three times'],
  ['viermal', 'four times'],
  ['fünfmal', 'five times'],
  ['zehnmal', 'ten times'],
  ['ein', 'one'],
  ['zwei', 'two'],
  ['drei', 'three'],
  ['vier', 'four'],
  ['fünf', 'five'],
  ['sechs', 'six'],
  ['acht', 'eight'],
  ['zehn', 'ten'],
  ['mal', 'times'],
  ['pro', 'per'],
  ['je', 'per'],
  ['am', 'per'],
  ['im', 'per'],
  ['in der', 'per'],
  ['die', 'per'],
  ['jeden', 'every'],
  ['jede', 'every'],
  ['jedes', 'every'],
  ['tag', 'day'],
  ['woche', 'week'],
  ['monat', 'month'],
  ['quartal', 'quarter'],
  ['jahr', 'year'],
]
const TO_ENGLISH = new Map(GERMAN)
const GERMAN_WORD = new RegExp(`(?<!\\p{L})(?:${GERMAN.map(([word]) => word).join('|')})(?!\\p{L})`, 'gu')

function inEnglish(text: string): string {
  return text.replace(GERMAN_WORD, (word) => TO_ENGLISH.get(word) ?? word)
}

/** Reads how often: `3x/week`, `10 per day`, `weekly`, `twice a month`, `every quarter`. */
export function parseCadence(text: string): Cadence | undefined {
  if (isPlainText(text)) return undefined
  const plain = inEnglish(text.trim().toLowerCase())
  const word = WORDS[plain]
  if (word) return { ...word }
  const counted = COUNTED.exec(plain)
  const once = counted ? null : ONCE.exec(plain)
  const count = counted ? parseNumber(counted[1] ?? '') : COUNTS[once?.[1] ?? '']
  const unit = counted?.[2] ?? once?.[2]
  return count !== undefined && count > 0 && unit !== undefined ? perUnit(count, unit) : undefined
}

/** `2 weeks` is half as often; a year is four quarters, the longest stretch a cadence counts in. */
function perUnit(count: number, text: string): Cadence {
  const [, several = '1', name = ''] = /^(\d|two)?\s?(\p{L}+?)s?$/u.exec(text) ?? []
  const each = count / (several === 'two' ? 2 : Number(several))
  return name === 'year' ? { count: each / 4, per: 'quarter' } : { count: each, per: name as Cadence['per'] }
}

/** Writes `3x/week`. */
export function formatCadence(cadence: Cadence): string {
  return `${formatNumber(cadence.count)}x/${cadence.per}`
}
