import type { Cadence } from '../schema/nodes'
import { isPlainText } from './escape'
import { formatNumber, NUMBER_PATTERN, parseNumber } from './numbers'

const UNIT = '(day|week|month|quarter)'
/** `3x/week`, `3 × / week`, `10x per day`. No spaces inside the number: it may follow a title that ends in one. */
export const CADENCE_PATTERN = `\\d+(?:[.,]\\d+)*(?:[eE][-+]?\\d+)?\\s?[x×]\\s?(?:/|per|a)\\s?${UNIT}`
const COUNTED = new RegExp(`^(${NUMBER_PATTERN})\\s?(?:[x×]|times)?\\s?(?:/|per|an?|each|every)\\s?${UNIT}$`, 'iu')
const WORDS: Readonly<Record<string, Cadence>> = {
  daily: { count: 1, per: 'day' },
  weekly: { count: 1, per: 'week' },
  monthly: { count: 1, per: 'month' },
  quarterly: { count: 1, per: 'quarter' },
}
const ONCE = new RegExp(
  `^(once|twice|one|two|three|four|five|six|eight|ten|every|each)\\s?(?:an?|per|every|each)?\\s?${UNIT}$`,
  'i',
)
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

/** Reads how often: `3x/week`, `10 per day`, `weekly`, `twice a month`, `every quarter`. */
export function parseCadence(text: string): Cadence | undefined {
  const plain = text.trim().toLowerCase()
  if (isPlainText(plain)) return undefined
  const word = WORDS[plain]
  if (word) return { ...word }
  const counted = COUNTED.exec(plain)
  const once = counted ? null : ONCE.exec(plain)
  const count = counted ? parseNumber(counted[1] ?? '') : COUNTS[once?.[1] ?? '']
  const per = (counted?.[2] ?? once?.[2]) as Cadence['per'] | undefined
  return count !== undefined && count > 0 && per !== undefined ? { count, per } : undefined
}

/** Writes `3x/week`. */
export function formatCadence(cadence: Cadence): string {
  return `${formatNumber(cadence.count)}x/${cadence.per}`
}
