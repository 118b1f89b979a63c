import { addDays, addMonths, dateParts, daysInMonth, localDay, makeDate } from '../../shared/days'
import { LANGUAGES, t, textsOf } from '../../shared/messages/language'
import { fail, ok, type Result } from '../../shared/result'

/** A date as a field shows it: `30 Jun 2026`, in German `30.6.2026`; empty without one. */
export function typedDate(date: string | undefined): string {
  if (!date) return ''
  const { year, month, day } = dateParts(date)
  return t().fields.date.typed(day, month, year, t().units.months[month - 1] ?? '')
}

/** The name of a month, from 1. */
export function monthName(month: number): string {
  return t().fields.date.months[month - 1] ?? ''
}

/** `June 2026`. */
export function formatMonth(date: string): string {
  const { year, month } = dateParts(date)
  return `${monthName(month)} ${year}`
}

/**
 * Reads a date as people type it.
 * @param text `2026-06-30`, `30 Jun 2026`, `June 30`, `30.6.2026`, `end of Q2`, `Q3 2027` (its last day), `June 2027`
 *   (its last day), `today`, `tomorrow`, `in 3 weeks`. Without a year, the next such day from today on.
 *   `6/30/2026` is read month first unless the first number is over 12. German words are read in every language.
 * @param today YYYY-MM-DD
 * @param yearStartMonth 1–12: where the quarters of the plan begin; a year typed behind one is that in which its business year starts
 * @returns undefined for an empty text; error `not-a-date` with what to type
 */
export function parseDate(text: string, today: string, yearStartMonth = 1): Result<string | undefined> {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (plain === '') return ok(undefined)
  for (const read of [readRelative, readQuarter, readIso, readNumeric, readNamed]) {
    const date = read(plain, today, yearStartMonth)
    if (date !== undefined)
      return date === '' ? fail('not-a-date', t().fields.date.noSuchDay(t().fields.date.remedy)) : ok(date)
  }
  return fail('not-a-date', t().fields.date.remedy)
}

// Each reader answers undefined when the text is not of its form, and '' when it is but there is no such day.

function readRelative(text: string, today: string): string | undefined {
  if (text === 'today' || text === 'heute') return today
  if (text === 'tomorrow' || text === 'morgen') return addDays(today, 1)
  const [, number = '', unit = ''] = /^in (\d{1,3}|\p{L}+) (\p{L}+)$/u.exec(text) ?? []
  const count = COUNTS[number] ?? Number(number || Number.NaN)
  const [, days, months] = STRETCHES.find(([words]) => words.test(unit)) ?? []
  if (Number.isNaN(count) || days === undefined || months === undefined) return undefined
  return addMonths(addDays(today, days * count), months * count)
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  ein: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
}

/** Units of time as they are typed, and how many days and months they are. */
const STRETCHES: readonly (readonly [RegExp, number, number])[] = [
  [/^(days?|tag(en?)?)$/, 1, 0],
  [/^(weeks?|wochen?)$/, 7, 0],
  [/^(months?|monat(en?)?)$/, 0, 1],
  [/^(years?|jahr(en?)?)$/, 0, 12],
]

function readQuarter(text: string, today: string, yearStartMonth: number): string | undefined {
  const match = /^(?:end of |by |ende |bis )?q([1-4])(?: ?(\d{4}))?$/.exec(text)
  if (!match) return undefined
  const lastDay = (year: number) => {
    const start = makeDate(year, yearStartMonth, 1)
    return start === undefined ? undefined : addDays(addMonths(start, Number(match[1]) * 3), -1)
  }
  // A business year that began last year may still have this quarter before it.
  return withYear(match[2], today, lastDay, yearStartMonth === 1 ? 0 : -1)
}

function readIso(text: string): string | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  return match ? (makeDate(Number(match[1]), Number(match[2]), Number(match[3])) ?? '') : undefined
}

function readNumeric(text: string, today: string): string | undefined {
  const match = /^(\d{1,2})([./])(\d{1,2})(?:[./]|[./](\d{2}|\d{4}))?$/.exec(text)
  if (!match) return undefined
  const [first, second] = [Number(match[1]), Number(match[3])]
  const monthFirst = match[2] === '/' && first <= 12
  const [month, day] = monthFirst ? [first, second] : [second, first]
  return withYear(match[4], today, (year) => makeDate(year, month, day))
}

function readNamed(text: string, today: string): string | undefined {
  const words = text
    .replace(/[,.]/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/^(end of|ende) /, '')
    .split(' ')
    .filter(Boolean)
  const at = words.findIndex((word) => monthNumber(word) > 0)
  if (at < 0 || words.length > 3) return undefined
  const month = monthNumber(words[at] ?? '')
  const numbers = words.filter((_, i) => i !== at)
  if (!numbers.every((word) => /^\d{1,4}$/.test(word))) return undefined
  const year = numbers.find((word) => word.length === 4)
  const rest = numbers.filter((word) => word !== year)
  const day = rest[0]
  const shortYear = rest[1]
  return withYear(year ?? shortYear, today, (in_) => makeDate(in_, month, day ? Number(day) : daysInMonth(in_, month)))
}

/** The month whose name begins so, in any language of the app; 0 for none. */
function monthNumber(word: string): number {
  if (word.length < 3) return 0
  const begins = (name: string) => name.toLowerCase().startsWith(word)
  const found = LANGUAGES.map((language) => textsOf(language).fields.date.months.findIndex(begins) + 1)
  return found.find((month) => month > 0) ?? 0
}

/** The furthest that a day without a year is looked for, in years: a 29 February may be eight years away. */
const YEARS_AHEAD = 8

/**
 * The day in the year that is typed, else the next such day from today on.
 * @param first the first year to look in, counted from the running one
 * @returns '' where there is no such day
 */
function withYear(
  typed: string | undefined,
  today: string,
  build: (year: number) => string | undefined,
  first = 0,
): string {
  if (typed) return build(typed.length === 2 ? 2000 + Number(typed) : Number(typed)) ?? ''
  const { year } = dateParts(today)
  for (let next = year + first; next <= year + YEARS_AHEAD; next++) {
    const date = build(next)
    if (date !== undefined && date >= today) return date
  }
  return ''
}

/** The six weeks that a month calendar shows, Monday first. */
export function monthGrid(date: string): readonly (readonly string[])[] {
  const { year, month } = dateParts(date)
  const first = makeDate(year, month, 1) ?? date
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const start = addDays(first, -weekday)
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, day) => addDays(start, week * 7 + day)))
}

/** Today in the person's time zone. */
export function localToday(): string {
  return localDay(new Date())
}
