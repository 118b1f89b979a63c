/** A number as people type it: 1,000 · 1 000 · 1'000 · 12.5 · 12,5 · 1e6 · -3. */
export const NUMBER_PATTERN =
  "[-+\u2212]?(?:\\d{1,3}(?:[ ,'\u00a0\u202f]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*(?:[eE][-+]?\\d+)?)"

/** More characters than any number of a plan has, thousands separators and exponent included. */
const MAX_DIGITS = 500
const WHOLE = new RegExp(`^${NUMBER_PATTERN}$`)
const GROUPED = /^[-+]?\d{1,3}(?:[ ,']\d{3})+(?:\.\d+)?$/
const DECIMAL_COMMA = /^[-+]?\d+,\d+$/
/** `1.234,5`: points between thousands, a comma before the decimals. */
const GERMAN = /^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/
const POINT_GROUPS = /^[-+]?\d{1,3}(?:\.\d{3}){2,}$/

/**
 * Reads a number.
 * @returns the value; undefined where the text is no number or is too large for one
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim()
  if (plain.length > MAX_DIGITS) return undefined
  if (!WHOLE.test(plain)) return undefined
  const value = Number(toMachineForm(plain.replace('\u2212', '-').replace(/[\u00a0\u202f]/g, ' ')))
  return Number.isFinite(value) ? value : undefined
}

function toMachineForm(text: string): string {
  if (GROUPED.test(text)) return text.replace(/[ ,']/g, '')
  if (GERMAN.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (POINT_GROUPS.test(text)) return text.replaceAll('.', '')
  if (DECIMAL_COMMA.test(text)) return text.replace(',', '.')
  return text
}

/** True for `40.000`, which means forty to one reader and forty thousand to another. */
export function isAmbiguousNumber(text: string): boolean {
  return /(?:^|[^\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/.test(text)
}

/** Between thousands, where a point would be taken for the start of decimals. */
const GROUP_SPACE = '\u202f'

/** Writes numbers such as `40.000` with a narrow space, where it is known that the point stands between thousands. */
export function withSpaceGroups(text: string): string {
  return text.replace(/(?<![\d.,])([1-9]\d{0,2})\.(\d{3})(?![\d.,]|e[-+\d])/gi, `$1${GROUP_SPACE}$2`)
}

/** Takes back {@link withSpaceGroups}, for words that turned out to be no number. */
export function withPointGroups(text: string): string {
  return text.replaceAll(GROUP_SPACE, '.')
}

/**
 * Whether a text proves by its other numbers that it writes decimals with a comma (`12,5 %`, `1.234,5`).
 * A number that proves the opposite (`12.5`, `1,234.5`) leaves it open.
 */
export function provesDecimalComma(text: string): boolean {
  const isComma = /(?<![\d.,])\d{1,3}(?:\.\d{3})*,\d{1,2}(?![\d.,])/.test(text)
  const isPoint = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})*\.\d{1,2}|\d{1,3}(?:,\d{3})+)(?![\d.,])/.test(text)
  return isComma && !isPoint
}

/**
 * Writes a number so that {@link parseNumber} gives it back, whoever reads it: whole numbers from 10,000 on with commas,
 * and a nought behind three decimals, which in `1.234` somebody could take for thousands.
 */
export function formatNumber(value: number): string {
  if (Object.is(value, -0)) return '0'
  const plain = String(value)
  if (isAmbiguousNumber(plain)) return `${plain}0`
  return /^-?\d{5,}$/.test(plain) ? plain.replace(/\B(?=(?:\d{3})+$)/g, ',') : plain
}
