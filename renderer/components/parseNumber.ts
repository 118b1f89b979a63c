import { formatNumber } from '../../shared/messages/format'
import { currentLanguage, t } from '../../shared/messages/language'
import { fail, ok, type Result } from '../../shared/result'

const SCALE: Readonly<Record<string, number>> = { k: 1e3, tsd: 1e3, m: 1e6, mio: 1e6, b: 1e9, bn: 1e9, mrd: 1e9 }

export interface NumberLimits {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly whole?: boolean | undefined
}

/**
 * Reads a number as people type it: `1,200`, `1 200`, `1200.5`, `12,5`, `40 %`, `$2M`, `2.5k`, `-3`, `2,5 Mio.`
 * The sign of the language that groups thousands (English the comma, German the point) does so before exactly three
 * digits; elsewhere either sign begins the decimals.
 * @returns undefined for an empty text; error `not-a-number` or `out-of-range` with what to type
 */
export function parseNumber(text: string, limits: NumberLimits = {}): Result<number | undefined> {
  const bare = text.replace(/[\s\u00a0\u202f'%$€£]/g, '').replace('−', '-')
  if (bare === '') return ok(undefined)
  const match = /^([+-]?[\d.,]+)(k|m|bn?|tsd|mio|mrd)?\.?$/i.exec(bare)
  const value = match ? Number(plainDigits(match[1] ?? '')) * (SCALE[match[2]?.toLowerCase() ?? ''] ?? 1) : Number.NaN
  if (!Number.isFinite(value)) return fail('not-a-number', t().fields.number.notANumber)
  return checkRange(roundNoise(value), limits)
}

/** 1.1e6 as 1.1 * 1e6 is 1100000.0000000002 in binary; twelve digits are what was typed. */
function roundNoise(value: number): number {
  return Number(value.toPrecision(12))
}

const COMMA_GROUPS = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/
const POINT_GROUPS = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/
/** More than one point, or a comma behind it: no English number, so the point groups in every language. */
const CLEARLY_POINTS = /^[+-]?\d{1,3}(\.\d{3}){2,}(,\d*)?$|^[+-]?\d{1,3}(\.\d{3})+,\d*$/
const CLEARLY_COMMAS = /^[+-]?\d{1,3}(,\d{3}){2,}(\.\d*)?$|^[+-]?\d{1,3}(,\d{3})+\.\d*$/

/** The digits with a point before the decimals and nothing between thousands. */
function plainDigits(text: string): string {
  const german = currentLanguage() === 'de'
  if (CLEARLY_COMMAS.test(text) || (!german && COMMA_GROUPS.test(text))) return text.replaceAll(',', '')
  if (CLEARLY_POINTS.test(text) || (german && POINT_GROUPS.test(text)))
    return text.replaceAll('.', '').replace(',', '.')
  return /^[+-]?\d*,\d*$/.test(text) ? text.replace(',', '.') : text
}

function checkRange(value: number, { min, max, whole }: NumberLimits): Result<number | undefined> {
  if (whole && !Number.isInteger(value)) return fail('out-of-range', t().fields.number.notWhole)
  if (min !== undefined && value < min) return fail('out-of-range', t().fields.number.tooSmall(formatNumber(min)))
  if (max !== undefined && value > max) return fail('out-of-range', t().fields.number.tooGreat(formatNumber(max)))
  return ok(value)
}

/** A number as it is shown in a field: grouped thousands, no rounding. */
export function typedNumber(value: number | undefined): string {
  return value === undefined ? '' : formatNumber(value, 12)
}
