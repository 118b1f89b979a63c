import { makeDate } from '../days'

/** What a date that is not complete is read against. */
export interface DateContext {
  /** 1–12: the month in which the business year starts. */
  readonly yearStartMonth: number
  /** The year meant by "30 June", where the plan leaves no doubt. */
  readonly year?: number
  /** True where `40.000` in this text can only be forty thousand. */
  readonly decimalComma?: boolean
  /** How a person who types now means a day, tried before everything else; undefined for what is no day to it. */
  readonly readDate?: (text: string) => string | undefined
  /** Periods of the plan: a business year that one of them is named after means just that period. */
  readonly periods?: readonly Span[]
}

/** A named stretch of time; both days belong to it. */
export interface Span {
  readonly title: string
  readonly start: string
  readonly end: string
}

/** Without the words around a date that do not change it. */
export function bare(text: string): string {
  return text
    .trim()
    .replace(/^(?:the\s+)?end\s+of\s+(?:the\s+)?year$/i, 'year-end')
    .replace(/^(?:the\s+)?end\s+of\s+(?:the\s+)?/i, '')
    .replace(/[.,;]$/, '')
}

/** The year that is written, else the one that is meant. */
export function yearOf(text: string | undefined, context: DateContext): number | undefined {
  return text === undefined ? context.year : Number(text)
}

/** A day of which not everything may be known. */
export function day(year: number | undefined, month: number | undefined, date: number): string | undefined {
  return year === undefined || month === undefined ? undefined : makeDate(year, month, date)
}
