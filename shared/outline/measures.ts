import { t } from '../messages/language'
import type { Measure } from '../schema/measures'
import type { DateContext } from './dateContext'
import { looksLikeDate, parseDate } from './dates'
import { inferredDirection } from './direction'
import { escapeAll, escapeText, isPlainText, mask, normaliseText, unmask } from './escape'
import { isAmbiguousNumber, withPointGroups, withSpaceGroups } from './numbers'
import { shiftedYearRemark } from './spans'
import { formatValue, parseValue, type Value, valueAtEnd, valueWithWord } from './values'

/** What a measure line says; the reader adds ids and order. */
export type MeasureText = Pick<Measure, 'name' | 'unit' | 'direction' | 'from' | 'to' | 'due' | 'timing'>

/** A parsed line and what in it was doubtful, in words for the person. */
export interface Parsed<T> {
  readonly value: T
  readonly doubts: readonly string[]
}

type Attributes = Partial<Pick<Measure, 'direction' | 'timing'>>

const ATTRIBUTES: Readonly<Record<string, Attributes>> = {
  lead: { timing: 'lead' },
  leading: { timing: 'lead' },
  lag: { timing: 'lag' },
  lagging: { timing: 'lag' },
  increase: { direction: 'increase' },
  decrease: { direction: 'decrease' },
  maintain: { direction: 'maintain' },
}
/** A measure or milestone of which nothing is known yet. */
export const NOT_YET = '?'
/** What stands before a number that should not be passed: `Returns < 2 %`, `DSO below 40 days`. */
const UPPER_LIMIT = /^(.*\S)\s*(?:<=?|≤|\s(?:below|under|at most|less than|unter|höchstens|maximal|max\.?))$/isu
/** An amount with its unit that did not become a value. */
const STRAY_VALUE =
  /(?:^|[\s(])(?:[$€£¥]\s?\d|[<>≤≥]\s?\d|\d[\d.,]*(?:\s?[%$€£¥]|\s?(?:k|m|mn|mio|bn|days?|weeks?|months?|hours?|eur|usd|gbp|chf)(?!\p{L})))/iu
const BY_VALUE = /(?:^|\s)(?:by|um)\s+(\S.*)$/isu
const TRAILING_PARENS = /\s*\(([^()]*)\)$/
export const BY_DATE = /(?:^|\s)(?:by|bis)\s+((?:(?!\s(?:by|bis)\s).)+)$/isu

/**
 * Reads a measure line: `Close rate 40 % -> 50 % by 2027-06-30 (lead)`, `from 40 % to 50 %`, `10 new clients by Q3 2027`,
 * `Churn: 4 %`. Parts that cannot be read stay in the name.
 * @param masked the line after its key, escapes masked
 * @param timing what the measure is where the line does not say so
 */
export function parseMeasure(masked: string, context: DateContext, timing: Measure['timing']): Parsed<MeasureText> {
  const doubts: string[] = []
  if (isPlainText(masked)) {
    const name = unmask(masked.trim())
    return { value: { name, direction: inferredDirection(name, undefined, undefined), timing }, doubts }
  }
  const attributes = takeAttributes(masked.trim())
  const dated = takeDue(attributes.rest, context, doubts)
  const read = context.decimalComma === true ? withSpaceGroups(dated.rest) : dated.rest
  const values = takeValues(read, doubts)
  const asTyped = (text: string) => unmask(read === dated.rest ? text : withPointGroups(text))
  if (isAmbiguousNumber(read)) {
    doubts.push(t().reading.ambiguousNumber)
  }
  const { from, to } = { from: values.from?.amount, to: values.to?.amount }
  const unit = asTyped(values.to?.unit ?? values.from?.unit ?? '')
  const limit = to === undefined ? null : UPPER_LIMIT.exec(values.name.trim())
  const shown = limit?.[1] ?? values.name.trim()
  const name = shown === NOT_YET ? '' : asTyped(shown)
  if (to === undefined && doubts.length === 0 && STRAY_VALUE.test(values.name)) {
    doubts.push(t().reading.strayNumber)
  }
  return {
    value: {
      name,
      direction: attributes.found.direction ?? (limit ? 'decrease' : inferredDirection(name, from, to)),
      timing: attributes.found.timing ?? timing,
      ...(unit !== '' && { unit }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(dated.due !== undefined && { due: dated.due }),
    },
    doubts,
  }
}

function takeAttributes(text: string): { rest: string; found: Attributes } {
  const match = TRAILING_PARENS.exec(text)
  const words = match?.[1]?.split(',').map((word) => ATTRIBUTES[word.trim().toLowerCase()]) ?? [undefined]
  if (match === null || words.some((word) => word === undefined)) return { rest: text, found: {} }
  return { rest: text.slice(0, match.index), found: Object.assign({}, ...words) as Attributes }
}

/** Cuts "by DATE" off the end of a line; notes a doubt where the words look like a date but are none. */
export function takeDue(text: string, context: DateContext, doubts: string[]): { rest: string; due?: string } {
  const match = BY_DATE.exec(text)
  if (match?.[1] === undefined) return { rest: text }
  const due = parseDate(unmask(match[1]) === match[1] ? match[1] : '', context)
  if (due !== undefined) {
    const remark = shiftedYearRemark(match[1], context)
    if (remark !== undefined) doubts.push(remark)
    return { rest: text.slice(0, match.index).trimEnd(), due }
  }
  if (looksLikeDate(match[1])) doubts.push(t().reading.noDate(unmask(match[1])))
  return { rest: text }
}

interface Values {
  readonly name: string
  readonly from?: Value
  readonly to?: Value
}

function takeValues(text: string, doubts: string[]): Values {
  const arrow = /^(.*?)\s*(?:->|→|=>)\s*(.*)$/su.exec(text)
  if (arrow) return arrowValues(text, arrow[1] ?? '', arrow[2] ?? '', doubts)
  const change = BY_VALUE.exec(text)?.[1]
  if (change !== undefined && parseValue(change)?.amount !== undefined) {
    doubts.push(t().reading.changeOnly(unmask(change)))
    return { name: text }
  }
  const words = /^(.*?)\s*\bfrom\s+(\S.*?)\s+to\s+(\S.*)$/isu.exec(text)
  const both = words && { from: parseValue(words[2] ?? ''), to: parseValue(words[3] ?? '') }
  if (words && both?.from?.amount !== undefined && both.to?.amount !== undefined) {
    return { name: words[1] ?? '', from: both.from, to: both.to }
  }
  return fromTo(text) ?? upTo(text) ?? singleTarget(text)
}

/** `DSO below 40 days`: the limit stays behind the name until the direction is known. */
function upTo(text: string): Values | undefined {
  const match =
    /^(.*\S\s*(?:<=?|≤|\s(?:below|under|at most|less than|unter|höchstens|maximal|max\.?)))\s*(\S.*)$/isu.exec(text)
  const to = match && parseValue(match[2] ?? '')
  return to?.amount === undefined ? undefined : { name: match?.[1] ?? '', to }
}

/** `DSO 45 days to 38 days`, `NPS 31 to 45`, `Revenue 2.5m to 3m EUR`. */
function fromTo(text: string): Values | undefined {
  const match = /^(.*?)\s+(?:to|bis|auf)\s+(\S.*)$/isu.exec(text)
  const to = match && parseValue(match[2] ?? '')
  if (!to || to.amount === undefined) return undefined
  const base = valueAtEnd(match[1] ?? '', to.unit, true) ?? valueWithWord(match[1] ?? '')
  if (base?.value.amount === undefined) return undefined
  return { name: withoutColon(base.before), from: base.value, to: { ...base.value, ...to } }
}

function arrowValues(text: string, left: string, right: string, doubts: string[]): Values {
  const to = parseValue(right)
  if (to === undefined) {
    doubts.push(t().reading.noTarget)
    return { name: text }
  }
  const base = valueAtEnd(left, to.unit, true)
  if (base === undefined) return { name: withoutColon(left), to }
  return { name: withoutColon(base.before), from: base.value, to }
}

function singleTarget(text: string): Values {
  const colon = /^(.*?):\s*(\S.*)$/su.exec(text)
  const afterColon = colon && parseValue(colon[2] ?? '')
  if (colon && afterColon) return { name: colon[1] ?? '', to: afterColon }
  const leading = /^(\S*\d\S*(?:\s?%)?)\s+(\S.*)$/su.exec(text)
  const count = leading && parseValue(leading[1] ?? '')
  const hasMore = /^(?:[-–—]|to\s|bis\s)|\d\s?%/i.test(leading?.[2] ?? '')
  if (leading && count?.amount !== undefined && !hasMore) return { name: leading[2] ?? '', to: count }
  const end = valueAtEnd(text, undefined, false)
  return end === undefined || end.value.amount === undefined || /(?:\d|%)\s?[-–—]$/.test(end.before)
    ? { name: text }
    : { name: withoutColon(end.before), to: end.value }
}

function withoutColon(name: string): string {
  return name.trim().replace(/\s*:$/, '')
}

/**
 * Writes a measure so that {@link parseMeasure} gives it back: in the natural form where that is read right, else with escapes.
 * @param timing what a line without "(lead)" or "(lag)" means here
 */
export function formatMeasure(measure: MeasureText, timing: Measure['timing']): string {
  const wanted = JSON.stringify(canonical(measure))
  const escapes = [escapeText, (text: string) => escapeAll(text, false), (text: string) => escapeAll(text, true)]
  const lines = escapes.map((escape) => measureLine(measure, timing, escape))
  const exact = lines.find((line) => reread(line, timing).every((read) => JSON.stringify(canonical(read)) === wanted))
  return exact ?? lines.at(-1) ?? ''
}

/** As a reader takes the line, whatever the rest of the plan makes him believe of its numbers. */
function reread(line: string, timing: Measure['timing']): MeasureText[] {
  // With a year, so that a name that ends in "by June" is escaped whatever the periods of the plan.
  const context = { yearStartMonth: 1, year: 2000 }
  return [false, true].map((decimalComma) => parseMeasure(mask(line), { ...context, decimalComma }, timing).value)
}

function canonical(measure: MeasureText): unknown[] {
  const unit = normaliseText(measure.unit ?? '')
  return [normaliseText(measure.name), unit, measure.direction, measure.from, measure.to, measure.due, measure.timing]
}

function measureLine(measure: MeasureText, timing: Measure['timing'], escape: (text: string) => string): string {
  const unit = escape(normaliseText(measure.unit ?? ''))
  const words = [escape(normaliseText(measure.name))]
  if (measure.from !== undefined) words.push(formatValue(measure.from, measure.to === undefined ? '' : unit))
  if (measure.from !== undefined || measure.to !== undefined || unit !== '')
    words.push('->', formatValue(measure.to, unit))
  if (measure.due !== undefined) words.push('by', measure.due)
  const attributes: string[] = measure.timing === timing ? [] : [measure.timing]
  const name = normaliseText(measure.name)
  if (measure.direction !== inferredDirection(name, measure.from, measure.to)) attributes.push(measure.direction)
  if (attributes.length > 0) words.push(`(${attributes.join(', ')})`)
  return words.filter((word) => word !== '').join(' ') || NOT_YET
}
