import { bare, type DateContext, day, yearOf } from './dateContext'
import { isPlainText } from './escape'
import { MONTH, monthOf } from './monthNames'
import { parseSpan } from './spans'

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+${MONTH}(?:,?\\s+(\\d{4}))?$`, 'iu')
const MONTH_DAY = new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?$`, 'iu')
const MIDDLE = new RegExp(`^(?:mid|middle\\s+of|mitte)[\\s-]+${MONTH}(?:\\s+(\\d{4}))?$`, 'iu')
const HELD = new RegExp(
  `(?:^|[\\s(])(?:\\d{1,2}\\.?\\s+${MONTH}|${MONTH}\\s+\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2})(?!\\p{L})`,
  'iu',
)
const DATE_START = new RegExp(
  `^(?:(?:mid|early|late|start\\s+of|end\\s+of|beginning\\s+of)[\\s-]+)?(?:${MONTH}(?:\\s|$)|year)`,
  'iu',
)

/**
 * Reads a day: `2027-06-30`, `30 June 2027`, `June 30, 2027`, `30.06.2027`. A month, quarter, half or year means its last day:
 * `June 2027`, `2027-06`, `Q3 2027`, `H1 2027`, `FY 2027`. The year may be missing where the context knows it.
 * @returns `YYYY-MM-DD`, or undefined where it is no such day
 */
export function parseDate(text: string, context: DateContext): string | undefined {
  if (isPlainText(text)) return undefined
  const plain = bare(text)
  return context.readDate?.(plain) ?? exactDay(plain, context) ?? parseSpan(plain, context)?.end
}

/** Reads a single day only, not a month or quarter. */
export function parseDay(text: string, context: DateContext): string | undefined {
  return isPlainText(text) ? undefined : exactDay(text.trim(), context)
}

/** True where a text names a day or month with its number: "ready 15 March", "Q3 review". */
export function holdsDate(text: string): boolean {
  return HELD.test(text)
}

function exactDay(text: string, context: DateContext): string | undefined {
  const iso = ISO.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = DOTTED.exec(text)
  if (dotted) return day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const dayMonth = DAY_MONTH.exec(text)
  if (dayMonth) return day(yearOf(dayMonth[3], context), monthOf(dayMonth[2]), Number(dayMonth[1]))
  const middle = MIDDLE.exec(text)
  if (middle) return day(yearOf(middle[2], context), monthOf(middle[1]), 15)
  const monthDay = MONTH_DAY.exec(text)
  return monthDay ? day(yearOf(monthDay[3], context), monthOf(monthDay[1]), Number(monthDay[2])) : undefined
}

/** True where words after "by" look meant as a date: they hold a digit or name a month. */
export function looksLikeDate(text: string): boolean {
  return /^\d|\b[qh]\d\b/i.test(text) || DATE_START.test(text)
}
