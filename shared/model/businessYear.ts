import { daysBetween, daysInMonth } from '../days'
import type { PlanDocument } from '../schema/document'
import type { InitiativeNode } from '../schema/nodes'
import type { PlanIndex } from './types'

/**
 * The business year that a day belongs to, named by the calendar year in which it starts.
 * @param day YYYY-MM-DD
 */
export function businessYear(doc: PlanDocument, day: string): number {
  const year = Number(day.slice(0, 4))
  return Number(day.slice(5, 7)) < (doc.settings.yearStartMonth ?? 1) ? year - 1 : year
}

/** "2027", or "2026/27" where the business year starts in the middle of a calendar year. */
export function yearName(doc: PlanDocument, year: number): string {
  const isCalendarYear = (doc.settings.yearStartMonth ?? 1) === 1
  return isCalendarYear ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

/** First and last day of a business year, as YYYY-MM-DD. */
export function businessYearDays(doc: PlanDocument, year: number): { start: string; end: string } {
  const first = doc.settings.yearStartMonth ?? 1
  if (first === 1) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const two = (month: number) => String(month).padStart(2, '0')
  const last = daysInMonth(year + 1, first - 1)
  return { start: `${year}-${two(first)}-01`, end: `${year + 1}-${two(first - 1)}-${last}` }
}

/** A period reaches into a year by more than this many days, or it only rounds to whole weeks: 53 are 371 days. */
const ROUNDING_DAYS = 31

/**
 * The business years that an initiative counts in: every year of which its period holds more than a month, else the
 * one that holds most of it. Without a period it counts in the plan's only period, where there is just one, else in
 * the year of today.
 */
export function yearsOf(node: InitiativeNode, { doc }: PlanIndex, today: string): number[] {
  const period = (node.periodId === undefined ? undefined : doc.periods[node.periodId]) ?? onlyPeriod(doc)
  if (period === undefined) return [businessYear(doc, today)]
  const first = businessYear(doc, period.start)
  const last = Math.max(first, businessYear(doc, period.end))
  if (first === last) return [first]
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const days = new Map(years.map((year) => [year, sharedDays(period, businessYearDays(doc, year))]))
  const held = years.filter((year) => (days.get(year) ?? 0) > ROUNDING_DAYS)
  if (held.length > 0) return held
  return years.sort((a, b) => (days.get(b) ?? 0) - (days.get(a) ?? 0) || a - b).slice(0, 1)
}

interface Days {
  readonly start: string
  readonly end: string
}

/** How many days two spans have in common, first and last included. */
function sharedDays(a: Days, b: Days): number {
  const start = a.start > b.start ? a.start : b.start
  const end = a.end < b.end ? a.end : b.end
  return daysBetween(start, end) + 1
}

function onlyPeriod(doc: PlanDocument) {
  const periods = Object.values(doc.periods)
  return periods.length === 1 ? periods[0] : undefined
}
