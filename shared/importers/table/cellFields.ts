import { formatDate } from '../../messages/format'
import { t } from '../../messages/language'
import { mask } from '../../outline/escape'
import { type MeasureText, parseMeasure } from '../../outline/measures'
import { MAX_TEXT, MAX_TITLE } from '../../schema/fields'
import type { Milestone } from '../../schema/measures'
import type { NodeKind } from '../../schema/nodes'
import type { Cells } from './entries'
import { notUnderstood, periodOf, personOf, type TableContext } from './tableContext'
import { parseTableDate } from './tableDates'
import { CATEGORY_WORDS, STATUS_WORDS, wordIn } from './words'

/** A milestone as a cell tells it. */
export type DueText = Pick<Milestone, 'title' | 'due'>

/** What the cells of a row say of its card. */
export interface CellValues {
  readonly fields: Readonly<Record<string, unknown>>
  readonly measure: MeasureText | undefined
  readonly milestone: DueText | undefined
  readonly remarks: readonly string[]
}

/** Reads the cells beside the title. What a level has no field for goes to the notes, with a remark. */
export function readCells(context: TableContext, kind: NodeKind, cells: Cells): CellValues {
  const remarks: string[] = []
  const fields: Record<string, unknown> = {
    ...ownerFields(context, kind, cells.owner, remarks),
    ...wordField('status', cells.status, STATUS_WORDS, remarks),
    ...placedFields(context, kind, cells, remarks),
    ...textFields(kind, cells, remarks),
  }
  const due = dueOf(context, cells.due, remarks)
  const read = measureOf(context, kind, cells.target, remarks)
  if (due === undefined || (read !== undefined && read.due === undefined)) {
    return { fields, measure: read && { ...read, ...(due && { due }) }, milestone: undefined, remarks }
  }
  if (kind === 'activity') return { fields: { ...fields, end: due }, measure: read, milestone: undefined, remarks }
  return { fields, measure: read, milestone: { title: t().table.dueMilestone, due }, remarks }
}

function ownerFields(
  context: TableContext,
  kind: NodeKind,
  text: string | undefined,
  remarks: string[],
): Record<string, unknown> {
  const names = (text ?? '')
    .split(/[;\n]/)
    .map((name) => name.trim().replace(/^@/, ''))
    .filter((name) => name !== '')
  if (names.some((name) => name.length > MAX_TITLE)) {
    remarks.push(t().table.nameTooLong(MAX_TITLE))
    return {}
  }
  const [owner, ...others] = names
  if (owner === undefined) return {}
  if (others.length > 0 && kind !== 'activity') remarks.push(t().table.oneOwner(owner))
  const people =
    kind === 'activity' && others.length > 0 ? { peopleIds: names.map((name) => personOf(context, name)) } : {}
  return { ownerId: personOf(context, owner), ...people }
}

function wordField<T extends string>(
  field: 'status' | 'category',
  text: string | undefined,
  words: Readonly<Record<T, readonly string[]>>,
  remarks: string[],
): Record<string, unknown> {
  if (text === undefined) return {}
  const found = wordIn(words, text)
  if (found !== undefined) return { [field]: found }
  remarks.push(notUnderstood(field, text))
  return {}
}

/** Category and period belong to one level each; elsewhere they are left out, with a remark. */
function placedFields(
  context: TableContext,
  kind: NodeKind,
  { category, period }: Cells,
  remarks: string[],
): Record<string, unknown> {
  const fields = kind === 'driver' ? wordField('category', category, CATEGORY_WORDS, remarks) : {}
  if (kind !== 'driver' && category !== undefined) remarks.push(t().table.notHere(t().table.fields.category))
  if (period === undefined) return fields
  if (kind !== 'initiative') {
    remarks.push(t().table.notHere(t().table.fields.period))
    return fields
  }
  const periodId = periodOf(context, period)
  if (periodId === undefined) remarks.push(notUnderstood('period', period))
  return periodId === undefined ? fields : { ...fields, periodId }
}

/** An activity has no "why": there it goes to the notes. */
function textFields(kind: NodeKind, { notes, why }: Cells, remarks: string[]): Record<string, unknown> {
  if (kind !== 'activity') return { ...cutText('notes', notes, remarks), ...cutText('why', why, remarks) }
  if (why !== undefined) remarks.push(t().table.whyToNotes)
  const parts = [notes, why].filter((text) => text !== undefined)
  return cutText('notes', parts.length === 0 ? undefined : parts.join('\n'), remarks)
}

function cutText(field: 'notes' | 'why', text: string | undefined, remarks: string[]): Record<string, unknown> {
  if (text === undefined) return {}
  if (text.length > MAX_TEXT) remarks.push(t().table.textCut(t().table.fields[field], MAX_TEXT))
  return { [field]: text.slice(0, MAX_TEXT) }
}

function dueOf(context: TableContext, text: string | undefined, remarks: string[]): string | undefined {
  if (text === undefined) return undefined
  const date = parseTableDate(text, context.dayOrder, context.dates)
  if (date === undefined) remarks.push(notUnderstood('due', text))
  else if (date.doubtful) remarks.push(t().table.doubtfulDate(text, formatDate(date.day)))
  return date?.day
}

function measureOf(
  context: TableContext,
  kind: NodeKind,
  text: string | undefined,
  remarks: string[],
): MeasureText | undefined {
  if (text === undefined) return undefined
  const { value, doubts } = parseMeasure(
    mask(text.replace(/\s+/g, ' ')),
    context.dates,
    kind === 'activity' ? 'lead' : 'lag',
  )
  remarks.push(...doubts)
  if (value.to === undefined && doubts.length === 0) remarks.push(t().table.noNumber(text.slice(0, 40)))
  return { ...value, name: value.name.slice(0, MAX_TITLE) }
}
