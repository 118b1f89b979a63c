import type { NodeId } from '../../schema/ids'
import type { NodeKind, PlanNode } from '../../schema/nodes'
import { parseCadence } from '../cadence'
import { parseDate } from '../dates'
import { unmask } from '../escape'
import { type FieldKey, fieldWord, TEXT_FIELDS, type TextField } from '../keys'
import { parseNumber } from '../numbers'
import { parseCategory, parseStatus } from '../tail'
import { fitText, type ReadContext, warn } from './context'
import { findPeriod } from './header'
import { type Item, listItems, recordItems, textItems } from './lists'
import { findPerson } from './people'
import { addMeasure, addMilestone } from './records'
import { findAccount } from './sections'
import type { Block } from './tree'

/** A further parent that a card names; looked up when all cards are known. */
export interface PendingLink {
  readonly childId: NodeId
  readonly parent: string
  readonly note?: string
  readonly line: number
}

/** What the fields of the cards leave to be done when all cards are known. */
export interface Pending {
  readonly links: PendingLink[]
  /** How a card contributes to the parent it stands under. */
  readonly contributions: Map<NodeId, string>
}

/** Fields that only cards of some kinds have; measures, milestones, notes and the like belong to all. */
const KINDS: Readonly<Partial<Record<FieldKey, readonly NodeKind[]>>> = {
  ...TEXT_FIELDS,
  category: ['driver'], priority: ['driver'], targetAccounts: ['driver'], period: ['initiative'],
  people: ['activity'], accounts: ['activity'], cadence: ['activity'], hours: ['activity'], start: ['activity'], end: ['activity'],
}

/** Reads one `key: text` line of a card. What the card cannot hold goes to its notes, with a warning. */
export function readField(context: ReadContext, node: PlanNode, key: FieldKey, rest: string, block: Block, pending: Pending): void {
  const kinds = KINDS[key]
  if (kinds !== undefined && !kinds.includes(node.kind)) {
    const where = kinds.map((kind) => `${kind === 'initiative' || kind === 'activity' ? 'an' : 'a'} ${kind}`).join(' or ')
    return keepAsNote(context, node, block, `Only ${where} has "${fieldWord(key)}:"`)
  }
  if (key in TEXT_FIELDS) return addText(context, node, key as TextField, joined(rest, block), block.number)
  switch (key) {
    case 'measure':
      return recordItems(rest, block).forEach((item) => addMeasure(context, node, item))
    case 'milestone':
      return recordItems(rest, block).forEach((item) => addMilestone(context, node, item))
    case 'also':
      return textItems(rest, block).forEach((item) => pending.links.push(furtherParent(node.id, item)))
    case 'contributes':
      return void pending.contributions.set(node.id, fitText(context, block.number, joined(rest, block)))
    default:
      return readSimple(context, node, key, rest, block)
  }
}

function joined(rest: string, block: Block): string {
  return textItems(rest, block).map((item) => unmask(item.text)).join('\n').trim()
}

function furtherParent(childId: NodeId, item: Item): PendingLink {
  const split = /^(.*?)\s+--\s+(\S.*)$/su.exec(item.text)
  return { childId, parent: split?.[1] ?? item.text, line: item.line, ...(split?.[2] !== undefined && { note: unmask(split[2]) }) }
}

function readSimple(context: ReadContext, node: PlanNode, key: FieldKey, rest: string, block: Block): void {
  const text = unmask(rest).trim()
  const line = block.number
  if (key === 'owner') return void (node.ownerId = findPerson(context, rest.replace(/^@/, ''), line))
  if (key === 'status') return setOr(context, node, block, parseStatus(text), (status) => void (node.status = status), 'Write "status: draft", "active", "closed" or "parked"')
  if (node.kind === 'driver') return readDriverField(context, node, key, rest, block)
  if (node.kind === 'initiative') return setOr(context, node, block, findPeriod(context, rest, line), (id) => void (node.periodId = id), 'Name a period of the plan')
  if (node.kind === 'activity') return readActivityField(context, node, key, rest, block)
}

function readDriverField(context: ReadContext, node: PlanNode & { kind: 'driver' }, key: FieldKey, rest: string, block: Block): void {
  const text = unmask(rest).trim()
  const priority = /^\d{1,9}$/.test(text.replace(/^!/, '')) && Number(text.replace(/^!/, '')) > 0 ? Number(text.replace(/^!/, '')) : undefined
  if (key === 'category') {
    setOr(context, node, block, parseCategory(text), (value) => void (node.category = value), 'Write customers, products, market, profitability or brand')
  } else if (key === 'priority') {
    setOr(context, node, block, priority, (value) => void (node.priority = value), 'Write a whole number from 1')
  } else {
    node.targetAccountIds = [...(node.targetAccountIds ?? []), ...listItems(rest, block).map((item) => findAccount(context, item.text, item.line, 'prospect'))]
  }
}

function readActivityField(context: ReadContext, node: PlanNode & { kind: 'activity' }, key: FieldKey, rest: string, block: Block): void {
  const text = unmask(rest).trim()
  switch (key) {
    case 'people':
      node.peopleIds = [...(node.peopleIds ?? []), ...listItems(rest, block).map((item) => findPerson(context, item.text.replace(/^@/, ''), item.line))]
      return
    case 'accounts':
      node.accountIds = [...(node.accountIds ?? []), ...listItems(rest, block).map((item) => findAccount(context, item.text, item.line, 'customer'))]
      return
    case 'cadence':
      return setOr(context, node, block, parseCadence(text), (value) => void (node.cadence = value), 'Write how often as 3x/week')
    case 'hours':
      return setOr(context, node, block, readHours(text), (value) => void (node.hoursEach = value), 'Write hours as a number, such as 0.5')
    case 'start':
      return setOr(context, node, block, parseDate(text, context.dates), (value) => void (node.start = value), 'Write a date as 2027-06-30')
    case 'end':
      return setOr(context, node, block, parseDate(text, context.dates), (value) => void (node.end = value), 'Write a date as 2027-06-30')
  }
}

function readHours(text: string): number | undefined {
  const minutes = /^(\S+)\s*min(?:utes)?$/i.exec(text)
  const value = parseNumber(minutes?.[1] ?? text.replace(/\s*h(?:ours?)?(?:\s+each)?$/i, ''))
  return value !== undefined && value >= 0 ? (minutes ? value / 60 : value) : undefined
}

function setOr<T>(context: ReadContext, node: PlanNode, block: Block, value: T | undefined, set: (value: T) => void, remedy: string): void {
  if (value === undefined) keepAsNote(context, node, block, remedy)
  else set(value)
}

/** Keeps a line, and what stands below it, as a note of the card, and says why. */
export function keepAsNote(context: ReadContext, node: PlanNode, block: Block, reason: string): void {
  warn(context, block.number, 'kept-as-note', `${reason}; "${shortened(unmask(block.text))}" is kept in the notes of "${shortened(node.title)}".`)
  addText(context, node, 'notes', textItems(block.text, block).map((item) => unmask(item.text)).join('\n'), block.number)
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}

/** Sets a text field; a second line with the same key is added below the first. */
export function addText(context: ReadContext, node: PlanNode, field: TextField, text: string, line: number): void {
  if (text === '') return
  const record = node as Partial<Record<TextField, string>>
  const before = record[field]
  record[field] = fitText(context, line, before === undefined ? text : `${before}\n${text}`)
}
