import { makeDate } from '../../days'
import type { DateContext } from '../../outline/dateContext'
import { parseDate } from '../../outline/dates'

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/
const SHORT_MONTH = /^(\d{1,2})[-\s](\p{L}{3,9})[-\s](\d{2})$/u

/** Whether `3/4/2027` means the 3rd of April (day first) or the 4th of March. */
export type DayOrder = 'day' | 'month' | 'unknown'

/** The order that the dates of a column leave no doubt of. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  let order: DayOrder = 'unknown'
  for (const cell of cells) {
    const found = SLASHED.exec(cell.trim())
    if (found === null) continue
    if (Number(found[1]) > 12) return 'day'
    if (Number(found[2]) > 12) order = 'month'
  }
  return order
}

export interface TableDate {
  readonly day: string
  /** It could also mean another day: month and day may be the other way round. */
  readonly doubtful: boolean
}

/**
 * Reads a day as spreadsheets show it: everything that an outline may say, and `12/31/2027`, `31/12/27`, `31-Dec-27`.
 * Years of two digits are of this century.
 */
export function parseTableDate(text: string, order: DayOrder, context: DateContext): TableDate | undefined {
  const plain = text.trim().replace(/[T\s]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '')
  const slashed = SLASHED.exec(plain)
  if (slashed !== null) return slashedDate(slashed, order, plain.includes('.'))
  const short = SHORT_MONTH.exec(plain)
  const day = parseDate(short === null ? plain : `${short[1]} ${short[2]} 20${short[3]}`, context)
  return day === undefined ? undefined : { day, doubtful: false }
}

function slashedDate(found: RegExpExecArray, order: DayOrder, dotted: boolean): TableDate | undefined {
  const [a, b] = [Number(found[1]), Number(found[2])]
  const year = Number(found[3]) < 100 ? 2000 + Number(found[3]) : Number(found[3])
  // With dots the day always stands first.
  const dayFirst = dotted || order === 'day' || a > 12
  const [month, day] = dayFirst ? [b, a] : [a, b]
  const date = makeDate(year, month, day)
  if (date === undefined) return undefined
  const doubtful = !dotted && order === 'unknown' && a <= 12 && b <= 12 && a !== b
  return { day: date, doubtful }
}
