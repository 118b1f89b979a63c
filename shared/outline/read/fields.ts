import { t } from '../../messages/language'
import type { NodeId } from '../../schema/ids'
import type { NodeKind, PlanNode } from '../../schema/nodes'
import { unmask } from '../escape'
import { type FieldKey, fieldWord, TEXT_FIELDS, type TextField } from '../keys'
import { fitText, type ReadContext, shortened, warn } from './context'
import type { PendingDue } from './dues'
import { type Item, textItems } from './lists'
import { addMeasure, addMilestone } from './records'
import { dateOf, type FieldLine, SIMPLE_FIELDS, type SimpleKey } from './simpleFields'
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
  /** Days by which cards are due; placed when all their measures are known. */
  readonly dues: PendingDue[]
}

/** Fields that only cards of some kinds have; measures, milestones, notes and the like belong to all. */
const KINDS: Readonly<Partial<Record<FieldKey, readonly NodeKind[]>>> = {
  ...TEXT_FIELDS,
  category: ['driver'],
  priority: ['driver'],
  targetAccounts: ['driver'],
  period: ['initiative'],
  people: ['activity'],
  accounts: ['activity'],
  cadence: ['activity'],
  hours: ['activity'],
  start: ['activity'],
  end: ['activity'],
}

/** Reads one line of a card. What the card cannot hold goes to its notes, with a warning. */
export function readField(line: FieldLine, pending: Pending): void {
  const { context, node, key, rest, block } = line
  const kinds = KINDS[key]
  if (kinds !== undefined && !kinds.includes(node.kind)) {
    return keepAsNote(
      context,
      node,
      block,
      t().reading.onlySome(
        kinds.map((kind) => t().levels.names[kind].one),
        fieldWord(key),
      ),
    )
  }
  if (rest.trim() === '' && block.children.length === 0) {
    return warn(context, block.number, 'empty-field', t().reading.emptyField(fieldWord(key)))
  }
  if (isTextField(key)) return addText(context, node, key, joined(rest, block), block.number)
  switch (key) {
    case 'measure':
      return textItems(rest, block).forEach((item) => addMeasure(context, node, item))
    case 'milestone':
      return textItems(rest, block).forEach((item) => addMilestone(context, node, item))
    case 'also':
      return textItems(rest, block).forEach((item) => void pending.links.push(furtherParent(node.id, item)))
    case 'due':
      return readDue(line, pending)
    case 'contributes':
      return void pending.contributions.set(node.id, fitText(context, block.number, joined(rest, block)))
    default:
      readSimple(line, key)
  }
}

/** An activity ends on the day it is due. */
function readDue(line: FieldLine, pending: Pending): void {
  const { context, node, block } = line
  const due = dateOf(line)
  if (due === undefined) return keepAsNote(context, node, block, t().reading.remedies.date)
  if (node.kind === 'activity') node.end = due
  else pending.dues.push({ node, due })
}

function isTextField(key: FieldKey): key is TextField {
  return key in TEXT_FIELDS
}

function joined(rest: string, block: Block): string {
  return textItems(rest, block)
    .map((item) => unmask(item.text))
    .join('\n')
    .trim()
}

function furtherParent(childId: NodeId, item: Item): PendingLink {
  const split = /^(.*?)\s--\s+(\S.*)$/su.exec(item.text)
  const note = split?.[2] === undefined ? {} : { note: unmask(split[2]) }
  return { childId, parent: split?.[1] ?? item.text, line: item.line, ...note }
}

function readSimple(line: FieldLine, key: SimpleKey): void {
  const field = SIMPLE_FIELDS[key]
  const properties = field.read(line)
  if (properties === undefined)
    keepAsNote(line.context, line.node, line.block, field.remedy ? t().reading.remedies[field.remedy] : '')
  else Object.assign(line.node, properties)
}

/** Keeps a line, and what stands below it, as a note of the card, and says why. */
export function keepAsNote(context: ReadContext, node: PlanNode, block: Block, reason: string): void {
  const message = t().reading.keptAsNote(reason, shortened(unmask(block.text)), shortened(node.title))
  warn(context, block.number, 'kept-as-note', message)
  addText(context, node, 'notes', joined(block.text, block), block.number)
}

/** Sets a text field; a second line with the same key is added below the first. */
export function addText(context: ReadContext, node: PlanNode, field: TextField, text: string, line: number): void {
  if (text === '') return
  const record = node as Partial<Record<TextField, string>>
  const before = record[field]
  record[field] = fitText(context, line, before === undefined ? text : `${before}\n${text}`)
}
