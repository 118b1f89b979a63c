import { fail, ok, type Result } from '../../shared/result'

const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 }

export interface NumberLimits {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly whole?: boolean | undefined
}

/**
 * Reads a number as people type it: `1,200`, `1 200`, `1200.5`, `12,5`, `40 %`, `$2M`, `2.5k`, `-3`.
 * A single comma followed by exactly three digits groups thousands; any other single comma is a decimal comma.
 * @returns undefined for an empty text; error `not-a-number` or `out-of-range` with what to type
 */
export function parseNumber(text: string, limits: NumberLimits = {}): Result<number | undefined> {
  const bare = text.replace(/[\s\u00a0\u202f'%$€£]/g, '').replace('−', '-')
  if (bare === '') return ok(undefined)
  const match = /^([+-]?[\d.,]+)([kmb])?$/i.exec(bare)
  const value = match ? Number(plainDigits(match[1] ?? '')) * (SCALE[match[2]?.toLowerCase() ?? ''] ?? 1) : Number.NaN
  if (!Number.isFinite(value)) return fail('not-a-number', 'Type a number, such as 40 or 1,200.5.')
  return checkRange(roundNoise(value), limits)
}

/** 1.1e6 as 1.1 * 1e6 is 1100000.0000000002 in binary; twelve digits are what was typed. */
function roundNoise(value: number): number {
  return Number(value.toPrecision(12))
}

function plainDigits(text: string): string {
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) return text.replaceAll(',', '')
  if (/^[+-]?\d{1,3}(\.\d{3}){2,}(,\d*)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (/^[+-]?\d*,\d*$/.test(text)) return text.replace(',', '.')
  return text
}

function checkRange(value: number, { min, max, whole }: NumberLimits): Result<number | undefined> {
  if (whole && !Number.isInteger(value)) return fail('out-of-range', 'Type a whole number, such as 3.')
  if (min !== undefined && value < min) return fail('out-of-range', `Type a number of at least ${min}.`)
  if (max !== undefined && value > max) return fail('out-of-range', `Type a number of at most ${max}.`)
  return ok(value)
}

/** A number as it is shown in a field: grouped thousands, no rounding. */
export function formatNumber(value: number | undefined): string {
  if (value === undefined) return ''
  return value.toLocaleString('en-US', { maximumFractionDigits: 12 })
}
