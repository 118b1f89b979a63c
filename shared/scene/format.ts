import type { Measure } from '../schema/measures'
import type { Cadence } from '../schema/nodes'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Units that stand before the number. */
const PREFIX_UNITS = /^([$€£¥]|[A-Z]{1,2}\$|US\$|CHF|EUR|USD|GBP)$/
const THIN_SPACE = '\u2009'
const DAY_MS = 86_400_000
/** A date this near needs no year to be understood, in days: up to a quarter ago, less than a year ahead. */
const RECENT_DAYS = 92
const NEAR_DAYS = 360

function trimZeros(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}

function grouped(value: number): string {
  const [whole = '0', fraction] = trimZeros(value, 2).split('.')
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? text : `${text}.${fraction}`
}

/** A number as short as a chip needs it: `1,250`, `48k`, `1.25M`, `2.4bn`. */
export function formatNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15) return value.toExponential(1)
  if (size >= 1e9) return `${trimZeros(value / 1e9, 2)}bn`
  if (size >= 1e6) return `${trimZeros(value / 1e6, 2)}M`
  if (size >= 1e4) return `${trimZeros(value / 1e3, 1)}k`
  return grouped(value)
}

function withUnit(text: string, unit: string): string {
  if (unit === '') return text
  if (PREFIX_UNITS.test(unit)) return unit.length === 1 || unit.endsWith('$') ? `${unit}${text}` : `${unit} ${text}`
  return unit === '%' ? `${text}${THIN_SPACE}%` : `${text} ${unit}`
}

function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/**
 * A calendar day as a chip shows it: `30 Jun`, with the year (`30 Jun ’28`) where today leaves it open.
 * @param date YYYY-MM-DD
 * @param today YYYY-MM-DD; without it the year is left out
 */
export function formatDay(date: string, today?: string): string {
  const [year = '', month = '1', day = '1'] = date.split('-')
  const short = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`
  if (today === undefined) return short
  const distance = dayNumber(date) - dayNumber(today)
  return distance > -RECENT_DAYS && distance < NEAR_DAYS ? short : `${short} ’${year.slice(2)}`
}

/** A date with its year: `30 Jun 2027`. */
export function formatDate(date: string): string {
  return `${formatDay(date)} ${date.slice(0, 4)}`
}

function targetText(measure: Measure, to: number): string {
  const unit = measure.unit?.trim() ?? ''
  const goal = withUnit(formatNumber(to), unit)
  if (measure.from !== undefined && measure.from !== to) {
    const prefix = PREFIX_UNITS.test(unit)
    const from = prefix ? withUnit(formatNumber(measure.from), unit) : formatNumber(measure.from)
    return `${from} → ${goal}`
  }
  if (measure.direction === 'decrease') return `≤ ${goal}`
  return measure.direction === 'maintain' ? `hold ${goal}` : goal
}

/** A target in words: the figures (`40 → 50 %`) and the day (`30 Jun`). */
export interface TargetWords {
  readonly text: string
  readonly due: string | undefined
}

/** A measure as a card shows it; undefined where it has no target. */
export function formatTarget(measure: Measure, today?: string): TargetWords | undefined {
  if (measure.to === undefined) return undefined
  const due = measure.due === undefined ? undefined : formatDay(measure.due, today)
  return { text: targetText(measure, measure.to), due }
}

/** Figures and day in one: `40 → 50 % · 30 Jun`. */
export function joinTarget({ text, due }: TargetWords): string {
  return due === undefined ? text : `${text} · ${due}`
}

/** How often: `3 × / week`, `daily`. */
export function formatCadence(cadence: Cadence): string {
  const once = { day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly' } as const
  return cadence.count === 1 ? once[cadence.per] : `${formatNumber(cadence.count)} × / ${cadence.per}`
}

/** `1 finding`, `3 findings`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}
