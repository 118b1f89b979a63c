import { addDays, addMonths, makeDate } from '../../shared/days'
import { businessYear } from '../../shared/model/businessYear'
import type { PlanDocument } from '../../shared/schema/document'
import { localToday } from '../components/dates'

export interface NewPeriod extends Record<string, unknown> {
  readonly title: string
  readonly start: string
  readonly end: string
}

/**
 * The days that a period's name means in this plan's business year: `2027`, `FY2027`, `Q3 2027`, `H1 2027`.
 * A business year bears the name of the calendar year in which it starts. Any other name covers the current one.
 */
export function periodFromName(name: string, doc: PlanDocument, today = localToday()): NewPeriod {
  const title = name.trim()
  const firstMonth = doc.settings.yearStartMonth ?? 1
  const year = Number(/\b(?:fy ?)?(\d{4})\b/i.exec(title)?.[1] ?? businessYear(doc, today))
  const part = /\b([qh])([1-4])\b/i.exec(title)
  const length = part ? (part[1]?.toLowerCase() === 'q' ? 3 : 6) : 12
  const index = part ? Math.min(Number(part[2]), 12 / length) - 1 : 0
  const start = addMonths(makeDate(year, firstMonth, 1) ?? today, index * length)
  return { title, start, end: addDays(addMonths(start, length), -1) }
}
