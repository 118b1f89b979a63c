import { currentLanguage, t } from '../../shared/messages/language'
import type { DateContext } from '../../shared/outline/dateContext'
import { mask } from '../../shared/outline/escape'
import { formatMeasure, type MeasureText, type Parsed, parseMeasure } from '../../shared/outline/measures'
import { formatValue } from '../../shared/outline/values'
import type { PlanDocument } from '../../shared/schema/document'
import type { Measure } from '../../shared/schema/measures'
import type { NodeKind } from '../../shared/schema/nodes'
import { localToday, parseDate, typedDate } from './dates'

/** Nothing but where to, and by when: `50 %`, `$40k by Q3`. A word behind the number is what is counted: `10 clients`. */
const BARE = /^\s*[$€£¥]?\s?\d[\d.,\s]*(?:k|m|bn)?\s?[%$€£¥]?(?:\s+(?:by|bis)\s.*)?$/iu

/**
 * Reads a measure as people say it: `Close rate 40 % → 50 % by 30 June`. Days are read as in every field: the next such day.
 * @param timing what it is where the words do not say so
 */
export function readMeasure(doc: PlanDocument, text: string, timing: Measure['timing']): Parsed<MeasureText> {
  return parseMeasure(mask(BARE.test(text) ? `-> ${text.trim()}` : text), contextOf(doc), timing)
}

function contextOf({ settings, periods }: PlanDocument): DateContext {
  const yearStartMonth = settings.yearStartMonth ?? 1
  const readDate = (text: string) => {
    const read = parseDate(text, localToday(), yearStartMonth)
    return read.ok ? read.value : undefined
  }
  const decimalComma = currentLanguage() === 'de'
  return { yearStartMonth, readDate, periods: Object.values(periods), decimalComma }
}

/** An activity is in people's own hands; all else is a result. */
export const timingOf = (kind: NodeKind | undefined): Measure['timing'] => (kind === 'activity' ? 'lead' : 'lag')

/** A measure as {@link readMeasure} reads it back, in the words of the language where they say the same. */
export function typedMeasure(doc: PlanDocument, measure: Measure): string {
  const wanted = meaning(measure)
  const said = inWords(measure)
  const isSame = meaning(readMeasure(doc, said, measure.timing).value) === wanted
  return isSame ? said : formatMeasure(measure, measure.timing)
}

function inWords({ name, from, to, unit = '', due }: Measure): string {
  const figures = [...(from === undefined ? [] : [formatValue(from, '')]), formatValue(to, unit)].join(' → ')
  const local = currentLanguage() === 'de' ? figures.replace(/(\d)\.(\d)/g, '$1,$2') : figures
  const day = due === undefined ? '' : ` ${t().outline.cells.by} ${typedDate(due)}`
  return `${name === '' ? '' : `${name}: `}${local}${day}`
}

function meaning({ name, unit = '', direction, from, to, due, timing }: MeasureText): string {
  return JSON.stringify([name, unit, direction, from, to, due, timing])
}
