import { daysInMonth, makeDate } from '../days'
import { t } from '../messages/language'
import { isPlainText } from './escape'

/** What a date that is not complete is read against. */
export interface DateContext {
  /** 1–12: the month in which the business year starts. */
  readonly yearStartMonth: number
  /** The year meant by "30 June", where the plan leaves no doubt. */
  readonly year?: number
  /** True where `40.000` in this text can only be forty thousand. */
  readonly decimalComma?: boolean
  /** Periods of the plan: a business year that one of them is named after means just that period. */
  readonly periods?: readonly Span[]
}

/** A named stretch of time; both days belong to it. */
interface Span {
  readonly title: string
  readonly start: string
  readonly end: string
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  mär: 3,
  mai: 5,
  okt: 10,
  dez: 12,
}
const MONTH =
  '(jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|apr(?:il)?|ma[iy]|jun[ei]?|jul[yi]?|aug(?:ust)?|' +
  'sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?'
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const ISO_MONTH = /^(\d{4})-(\d{2})$/
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+${MONTH}(?:,?\\s+(\\d{4}))?$`, 'iu')
const MONTH_DAY = new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?$`, 'iu')
const MIDDLE = new RegExp(`^(?:mid|middle\\s+of|mitte)[\\s-]+${MONTH}(?:\\s+(\\d{4}))?$`, 'iu')
const MONTH_YEAR = new RegExp(`^${MONTH}(?:\\s+(\\d{4}))?$`, 'iu')
const YEAR_NAME = "(?:fy\\s?)?(?:\\d{4}(?:/\\d{2})?)|fy\\s?'?\\d{2}(?:/\\d{2})?"
const PART = new RegExp(`^(q[1-4]|h[12])(?:[\\s/-]*(${YEAR_NAME}))?$`, 'i')
const YEAR_PART = new RegExp(`^(${YEAR_NAME})[\\s/-]*(q[1-4]|h[12])$`, 'i')
const YEAR = new RegExp(`^(?:${YEAR_NAME})$`, 'i')
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
  return exactDay(plain, context) ?? parseSpan(plain, context)?.end
}

/** Without the words around a date that do not change it. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^(?:the\s+)?end\s+of\s+(?:the\s+)?year$/i, 'year-end')
    .replace(/^(?:the\s+)?end\s+of\s+(?:the\s+)?/i, '')
    .replace(/[.,;]$/, '')
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

function day(year: number | undefined, month: number | undefined, date: number): string | undefined {
  return year === undefined || month === undefined ? undefined : makeDate(year, month, date)
}

function monthOf(name: string | undefined): number | undefined {
  const key = (name ?? '').slice(0, 3).toLowerCase()
  return MONTHS[key]
}

function yearOf(text: string | undefined, context: DateContext): number | undefined {
  return text === undefined ? context.year : Number(text)
}

/** True where words after "by" look meant as a date: they hold a digit or name a month. */
export function looksLikeDate(text: string): boolean {
  return /^\d|\b[qh]\d\b/i.test(text) || DATE_START.test(text)
}
