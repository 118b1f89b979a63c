import { locale, t } from './language'

/** Making a formatter takes far longer than using one: one for each locale and precision is kept. */
const formatters = new Map<string, Intl.NumberFormat>()

function numberFormat(digits: number): Intl.NumberFormat {
  const key = `${locale()} ${digits}`
  let made = formatters.get(key)
  if (made === undefined) {
    made = new Intl.NumberFormat(locale(), { maximumFractionDigits: digits })
    formatters.set(key, made)
  }
  return made
}

/**
 * A number with the separators of the language: `1,250.5`, in German `1.250,5`.
 * @param digits most digits behind the decimal sign; zeros at the end are left out
 */
export function formatNumber(value: number, digits = 2): string {
  const text = numberFormat(digits).format(value)
  // What rounds to nothing has no sign.
  return text === '-0' ? '0' : text
}

/** A number as short as a chip needs it: `1,250`, `48k`, `1.25M`, `2.4bn`; in German `48 Tsd.`, `1,25 Mio.`, `2,4 Mrd.` */
export function formatShort(value: number): string {
  const size = Math.abs(value)
  const { billions, millions, thousands } = t().units
  if (size >= 1e15) return value.toExponential(1)
  if (size >= 1e9) return billions(formatNumber(value / 1e9))
  if (size >= 1e6) return millions(formatNumber(value / 1e6))
  if (size >= 1e4) return thousands(formatNumber(value / 1e3, 1))
  return formatNumber(value)
}

/** Units that English writes before the number. */
const MONEY = /^([$€£¥]|[A-Z]{1,2}\$|US\$|CHF|EUR|USD|GBP)$/
const THIN_SPACE = '\u2009'

/** Whether a unit is a currency that the language writes before the number. */
export function leadsNumber(unit: string): boolean {
  return t().units.moneyFirst && MONEY.test(unit)
}

/**
 * A number with its unit: `50 %`, `$50`, `USD 50`; in German `50 $`.
 * @param text the number, written
 * @param unit may be empty
 */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text
  if (leadsNumber(unit)) return unit.length === 1 || unit.endsWith('$') ? `${unit}${text}` : `${unit} ${text}`
  return unit === '%' ? formatPercent(text) : `${text} ${unit}`
}

/** A written number with its percent sign; the space before it is thin. */
export function formatPercent(text: string): string {
  return `${text}${THIN_SPACE}%`
}

interface DayParts {
  readonly year: string
  readonly month: string
  readonly day: string
}

/**
 * Months come from the table of texts, not from Intl: its abbreviations differ between versions ("Sep", "Sept"), and a
 * picture drawn by the app and one drawn by the command line have to be the same.
 */
function partsOf(date: string): DayParts {
  const [year = '', month = '1', day = '1'] = date.split('-')
  return { year, month: t().units.months[Number(month) - 1] ?? month, day: String(Number(day)) }
}

/**
 * A calendar day as a chip shows it: `30 Jun` in the running year, `30 Jun ’28` in every other one, so that days that stand below
 * each other can be compared.
 * @param date YYYY-MM-DD
 * @param today YYYY-MM-DD; without it no year is the running one
 */
export function formatDay(date: string, today?: string): string {
  const { year, month, day } = partsOf(date)
  const short = t().units.day(day, month)
  return today !== undefined && today.startsWith(year) ? short : `${short} ’${year.slice(2)}`
}

/** A date with its year: `30 Jun 2027`, in German `30. Juni 2027`. */
export function formatDate(date: string): string {
  const { year, month, day } = partsOf(date)
  return `${t().units.day(day, month)} ${year}`
}

/** From a day to a day, the year once where it is the same: `1 Jan – 31 Dec 2027`. */
export function formatDays(start: string, end: string): string {
  const first = start.slice(0, 4) === end.slice(0, 4) ? formatDay(start, end) : formatDate(start)
  return `${first} – ${formatDate(end)}`
}
