import { isPlainText } from './escape'
import { formatNumber, NUMBER_PATTERN, parseNumber } from './numbers'

/** One side of a measure: an amount with its unit, either of which may be unknown. */
export interface Value {
  readonly amount?: number
  /** Still masked. */
  readonly unit?: string
}

const CURRENCY = '(?:[$€£¥]|CHF|USD|EUR|GBP)'
const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mio: 1e6, bn: 1e9 }
const UNKNOWN = /^\?(?:\s+(\S.*))?$/s
const MONEY = new RegExp(
  `^(${CURRENCY})\\s?(${NUMBER_PATTERN})(?:\\s?(k|m|mn|mio|bn)(?![\\p{L}\\d]))?(?:\\s+(\\S.*))?$`,
  'isu',
)
const AMOUNT = new RegExp(`^(${NUMBER_PATTERN})(k|m|mn|bn)?(?:\\s+(\\S.*)|([^\\s\\d\\p{L}.,].*))?$`, 'isu')
/** A value at the end of a text, the amount and at most the given unit. */
const MONEY_END = new RegExp(`(?:^|[\\s:])(${CURRENCY}\\s?${NUMBER_PATTERN}(?:\\s?(?:k|m|mn|mio|bn))?)$`, 'iu')
const PERCENT_END = new RegExp(`(?:^|[\\s:])(${NUMBER_PATTERN}\\s?%)$`, 'u')
const PLAIN_END = new RegExp(`(?:^|[\\s:])(${NUMBER_PATTERN}(?:k|m|mn|bn)?)$`, 'iu')

const WORD_END = new RegExp(`(?:^|[\\s:])(${NUMBER_PATTERN}(?:k|m|mn|bn)?\\s\\p{L}+)$`, 'iu')

/** Reads a whole value: `50 %`, `$2M`, `€ 500k`, `24 accounts`, `$40 per order`, `?`. */
export function parseValue(text: string): Value | undefined {
  const plain = text.trim()
  if (isPlainText(plain)) return undefined
  const unknown = UNKNOWN.exec(plain)
  if (unknown) return unknown[1] === undefined ? {} : { unit: unknown[1] }
  const money = MONEY.exec(plain)
  if (money) return scaled(money[2], money[3], [money[1], money[4]].filter((part) => part !== undefined).join(' '))
  const amount = AMOUNT.exec(plain)
  return amount ? scaled(amount[1], amount[2], amount[3] ?? amount[4]) : undefined
}

function scaled(number: string | undefined, scale: string | undefined, unit: string | undefined): Value | undefined {
  const amount = parseNumber(number ?? '')
  if (amount === undefined) return undefined
  const factor = SCALE[scale?.toLowerCase() ?? '']
  // Rounded to what a person typed: 1.1M is 1,100,000 and not 1,100,000.0000000001.
  const value = factor === undefined ? amount : Number((amount * factor).toPrecision(15))
  return unit === undefined || unit === '' ? { amount: value } : { amount: value, unit: unit.trim() }
}

/**
 * Finds a value at the end of a text.
 * @param unit also accept an amount followed by this unit
 * @param bare also accept an amount without any unit
 */
export function valueAtEnd(
  text: string,
  unit: string | undefined,
  bare: boolean,
): { before: string; value: Value } | undefined {
  const plain = text.trimEnd()
  if (/(?:^|\s)\?$/.test(plain)) return { before: plain.slice(0, -1).trimEnd(), value: {} }
  const core = unit !== undefined && plain.endsWith(unit) ? plain.slice(0, -unit.length).trimEnd() : undefined
  const withUnit = core === undefined ? null : PLAIN_END.exec(core)
  if (withUnit?.[1] !== undefined && core !== undefined) return cut(core, withUnit[1], unit)
  const match = MONEY_END.exec(plain) ?? PERCENT_END.exec(plain) ?? (bare ? PLAIN_END.exec(plain) : null)
  return match?.[1] === undefined ? undefined : cut(plain, match[1], undefined)
}

/** Finds an amount with a one-word unit at the end of a text: `45 days`. */
export function valueWithWord(text: string): { before: string; value: Value } | undefined {
  const match = WORD_END.exec(text.trimEnd())
  return match?.[1] === undefined ? undefined : cut(text.trimEnd(), match[1], undefined)
}

function cut(text: string, found: string, unit: string | undefined): { before: string; value: Value } | undefined {
  const value = parseValue(found)
  if (value === undefined) return undefined
  return {
    before: text.slice(0, text.length - found.length).trimEnd(),
    value: unit === undefined ? value : { ...value, unit },
  }
}

/** Writes a value. `unit` is already escaped. */
export function formatValue(amount: number | undefined, unit: string): string {
  if (amount === undefined) return unit === '' ? '?' : `? ${unit}`
  const number = formatNumber(amount)
  if (unit === '') return number
  return /^[$€£¥]$/.test(unit) ? `${unit}${number}` : `${number} ${unit}`
}
