import { t } from '../../messages/language'
import { NODE_KINDS, type NodeKind } from '../../schema/nodes'
import { parseDate } from '../dates'
import { isPlainText, unmask } from '../escape'
import type { HeaderKey } from '../keys'
import { parseSpan, shiftedYearRemark } from '../spans'
import { fitName, fitText, fitTitle, type ReadContext, shortened, warn } from './context'
import { type Item, textItems } from './lists'
import type { Block } from './tree'

/** Reads one line about the plan as a whole. */
export function readHeader(context: ReadContext, key: HeaderKey, rest: string, block: Block): void {
  const { plan, settings } = context.doc
  const items = textItems(rest, block)
  const text = unmask(items.map((item) => item.text).join('\n')).trim()
  switch (key) {
    case 'plan':
      plan.title = fitTitle(context, block.number, text)
      return
    case 'company':
    case 'currency':
    case 'confidentiality':
      if (text !== '') plan[key] = fitName(context, block.number, text)
      return
    case 'description':
      addDescription(context, block.number, text)
      return
    case 'yearStarts':
      settings.yearStartMonth = readMonth(context, block.number, text)
      return
    case 'period':
      for (const item of items) definePeriod(context, item)
      return
    case 'label':
      for (const item of items) readLabel(context, item)
  }
}

/** Adds text to the plan's description. */
export function addDescription(context: ReadContext, line: number, text: string): void {
  const { plan } = context.doc
  if (text === '') return
  plan.description = fitText(context, line, plan.description === undefined ? text : `${plan.description}\n${text}`)
}

function readMonth(context: ReadContext, line: number, text: string): number | undefined {
  const number = /^\d{1,2}$/.test(text)
    ? Number(text)
    : Number(parseSpan(`${text} 2000`, { yearStartMonth: 1 })?.start.slice(5, 7))
  if (number >= 1 && number <= 12) return number
  warn(context, line, 'month-not-understood', t().reading.noMonth(text))
  return undefined
}

const LABEL = /^(\p{L}+)\s*(?:=|->|→)\s*([^,]+)(?:,\s*(.+))?$/su

function readLabel(context: ReadContext, item: Item): void {
  const match = isPlainText(item.text) ? null : LABEL.exec(item.text)
  const kind = NODE_KINDS.find((name) => name === match?.[1]?.toLowerCase())
  if (match?.[2] === undefined || kind === undefined) {
    return warn(context, item.line, 'label-not-understood', t().reading.labelForm(shortened(unmask(item.text))))
  }
  setLabel(context, item.line, kind, unmask(match[2]).trim(), unmask(match[3] ?? `${match[2].trim()}s`).trim())
}

function setLabel(context: ReadContext, line: number, kind: NodeKind, one: string, many: string): void {
  context.doc.labels[kind] = { one: fitName(context, line, one), many: fitName(context, line, many) }
}

const PERIOD = /^(.*?)(?:\s+(\^[A-Za-z0-9_-]{1,64}))?$/su
const RANGE = /^(.*?)[,:]?\s*(?:^|\s)(\S.*?)\s+(?:to|until|-|–)\s+(\S.*)$/su

/** Reads `FY 2027, 2027-01-01 to 2027-12-31`, or a name that says its dates itself: `2027`, `Q3 2027`. */
function definePeriod(context: ReadContext, item: Item): void {
  const [, body = '', anchor] = (isPlainText(item.text) ? null : PERIOD.exec(item.text.trim())) ?? []
  const range = splitRange(context, body)
  const span = range ?? namedSpan(context, body, item.line)
  if (span === undefined) {
    return warn(context, item.line, 'period-not-understood', t().reading.periodForm(shortened(unmask(item.text))))
  }
  addPeriod(context, item.line, span, anchor?.slice(1))
}

interface Span {
  readonly title: string
  readonly start: string
  readonly end: string
}

function splitRange(context: ReadContext, body: string): Span | undefined {
  if (isPlainText(body)) return undefined
  const comma = body.lastIndexOf(',')
  const split = RANGE.exec(comma >= 0 ? body.slice(comma + 1).trim() : body)
  const start = split?.[2] === undefined ? undefined : parseDate(split[2], context.dates)
  const end = split?.[3] === undefined ? undefined : parseDate(split[3], context.dates)
  if (split === null || start === undefined || end === undefined || start > end) return undefined
  const title = unmask(comma >= 0 ? body.slice(0, comma) : (split[1] ?? '')).trim()
  return { title: title === '' && comma < 0 ? t().reading.periodTitle(start, end) : title, start, end }
}

function namedSpan(context: ReadContext, body: string, line: number): Span | undefined {
  const title = unmask(body).trim()
  const span = parseSpan(title, context.dates)
  const remark = shiftedYearRemark(title, context.dates)
  if (span && remark !== undefined) warn(context, line, 'shifted-year', remark)
  return span && { title, start: span.start, end: span.end }
}

function addPeriod(context: ReadContext, line: number, span: Span, anchor?: string) {
  const id = context.env.newId() as keyof typeof context.doc.periods
  const period = { id, ...span, title: fitTitle(context, line, span.title) }
  context.doc.periods[id] = period
  context.spans.push(period)
  context.periods.add(id, span.title, anchor)
  return id
}

/** The period that a card names; one that the header does not list is added where its name tells its dates. */
export function findPeriod(context: ReadContext, masked: string, line: number) {
  const found = context.periods.find(masked)
  if (found !== undefined && found !== 'ambiguous') return found
  const span = found === undefined ? (namedSpan(context, masked, line) ?? splitRange(context, masked)) : undefined
  if (span !== undefined) return addPeriod(context, line, span)
  warn(context, line, 'unknown-period', t().reading.unknownPeriod(shortened(unmask(masked))))
  return undefined
}
