import { daysInMonth } from '../days'
import { t } from '../messages/language'
import { bare, type DateContext, day, type Span, yearOf } from './dateContext'
import { isPlainText } from './escape'
import { MONTH, monthOf } from './monthNames'

const ISO_MONTH = /^(\d{4})-(\d{2})$/
const MONTH_YEAR = new RegExp(`^${MONTH}(?:\\s+(\\d{4}))?$`, 'iu')
const YEAR_NAME = "(?:fy\\s?)?(?:\\d{4}(?:/\\d{2})?)|fy\\s?'?\\d{2}(?:/\\d{2})?"
const PART = new RegExp(`^(q[1-4]|h[12])(?:[\\s/-]*(${YEAR_NAME}))?$`, 'i')
const YEAR_PART = new RegExp(`^(${YEAR_NAME})[\\s/-]*(q[1-4]|h[12])$`, 'i')
const YEAR = new RegExp(`^(?:${YEAR_NAME})$`, 'i')

/**
 * Reads a stretch of time by its usual name: a year, half, quarter (of the business year) or month.
 * A business year is what the plan's own periods say, else it is named by the calendar year in which it starts, as in the checks.
 */
export function parseSpan(text: string, context: DateContext): { start: string; end: string } | undefined {
  if (isPlainText(text)) return undefined
  const month = ISO_MONTH.exec(text)
  if (month) return span(Number(month[1]), Number(month[2]), 1)
  const named = MONTH_YEAR.exec(text)
  if (named) return span(yearOf(named[2], context), monthOf(named[1]), 1)
  const business = businessPart(text)
  if (business === undefined) return undefined
  const own = ownPeriod(text, context)
  if (own) return own
  const { year = context.year, offset, months } = business
  const yearly = yearPeriod(business.year, context)
  if (yearly) return span(Number(yearly.start.slice(0, 4)), Number(yearly.start.slice(5, 7)) + offset, months)
  return span(year, context.yearStartMonth + offset, months)
}

/**
 * What should be said where a business year that does not start in January is read by convention, not from the plan's periods:
 * half the world names it by the year in which it ends.
 */
export function shiftedYearRemark(text: string, context: DateContext): string | undefined {
  const business = isPlainText(text) ? undefined : businessPart(bare(text))
  if (business === undefined || context.yearStartMonth === 1 || ownPeriod(bare(text), context)) return undefined
  const found = yearPeriod(business.year, context) ? undefined : parseSpan(bare(text), context)
  if (found === undefined) return undefined
  const name = bare(text).toUpperCase()
  return t().reading.shiftedYear(name, found.start, found.end)
}

interface BusinessPart {
  readonly year: number | undefined
  /** Months from the start of the business year. */
  readonly offset: number
  readonly months: number
}

function businessPart(text: string): BusinessPart | undefined {
  if (/^year[\s-]?end$/i.test(text)) return { year: undefined, offset: 0, months: 12 }
  if (YEAR.test(text)) return { year: yearNumber(text), offset: 0, months: 12 }
  const turned = YEAR_PART.exec(text)
  const [name, year] = turned ? [turned[2], turned[1]] : (PART.exec(text)?.slice(1) ?? [])
  if (name === undefined) return undefined
  const months = name[0]?.toLowerCase() === 'q' ? 3 : 6
  return { year: year === undefined ? undefined : yearNumber(year), offset: (Number(name[1]) - 1) * months, months }
}

/** `2027`, `FY 2027`, `FY27` and `2027/28` are all 2027. */
function yearNumber(text: string): number {
  const digits = /\d+/.exec(text)?.[0] ?? ''
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function ownPeriod(text: string, { periods = [] }: DateContext): Span | undefined {
  const name = nameOf(text)
  return periods.find((period) => nameOf(period.title) === name)
}

/** The period of twelve months that bears this year in its name; without a year the only one there is. */
function yearPeriod(year: number | undefined, { periods = [] }: DateContext): Span | undefined {
  const years = periods.filter(isWholeYear)
  if (year === undefined) return years.length === 1 ? years[0] : undefined
  return years.find(({ title }) => YEAR.test(title.trim()) && yearNumber(title) === year)
}

function isWholeYear({ start, end }: Span): boolean {
  return start.endsWith('-01') && span(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 12)?.end === end
}

function nameOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}

function span(year: number | undefined, month: number | undefined, months: number) {
  if (year === undefined || month === undefined || month < 1 || (months === 1 && month > 12)) return undefined
  const start = day(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1)
  const last = month + months - 1
  const lastYear = year + Math.floor((last - 1) / 12)
  const lastMonth = ((last - 1) % 12) + 1
  const end = day(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))
  return start && end ? { start, end } : undefined
}
