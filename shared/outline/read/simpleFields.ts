import type { Messages } from '../../messages/types'
import type { PlanNode } from '../../schema/nodes'
import { parseCadence } from '../cadence'
import { parseDate } from '../dates'
import { isPlainText, unmask } from '../escape'
import type { FieldKey, TextField } from '../keys'
import { parseNumber } from '../numbers'
import { shiftedYearRemark } from '../spans'
import { parseCategory, parseStatus } from '../tail'
import { type ReadContext, warn } from './context'
import { findPeriod } from './header'
import { listItems } from './lists'
import { findPerson } from './people'
import { findAccount } from './sections'
import type { Block } from './tree'

/** One `key: rest` line of a card. */
export interface FieldLine {
  readonly context: ReadContext
  readonly node: PlanNode
  readonly key: FieldKey
  /** What stands behind the colon, masked. */
  readonly rest: string
  readonly block: Block
}

/** Fields with a value of their own, as opposed to texts, records and links. */
export type SimpleKey = Exclude<FieldKey, TextField | 'measure' | 'milestone' | 'also' | 'contributes' | 'due'>

interface SimpleField {
  /** The properties that the line sets on its card; undefined where it cannot be read. */
  read(line: FieldLine): Readonly<Record<string, unknown>> | undefined
  /** How it is written; which text says so, if it can fail. */
  readonly remedy?: keyof Messages['reading']['remedies']
}

/** How each of these lines is read. The card's kind has been checked before. */
export const SIMPLE_FIELDS: Readonly<Record<SimpleKey, SimpleField>> = {
  owner: {
    read: (line) => ({ ownerId: findPerson(line.context, withoutAt(line.rest), line.block.number) }),
  },
  status: {
    read: (line) => property('status', parseStatus(textOf(line))),
    remedy: 'status',
  },
  category: {
    read: (line) => property('category', parseCategory(textOf(line))),
    remedy: 'category',
  },
  priority: {
    read: (line) => property('priority', parsePriority(textOf(line))),
    remedy: 'priority',
  },
  targetAccounts: { read: (line) => ({ targetAccountIds: accountsOf(line, 'targetAccountIds') }) },
  period: {
    read: (line) => property('periodId', findPeriod(line.context, line.rest, line.block.number)),
    remedy: 'period',
  },
  people: { read: (line) => ({ peopleIds: peopleOf(line) }) },
  accounts: { read: (line) => ({ accountIds: accountsOf(line, 'accountIds') }) },
  cadence: { read: (line) => property('cadence', parseCadence(textOf(line))), remedy: 'cadence' },
  hours: {
    read: (line) => property('hoursEach', parseHours(textOf(line))),
    remedy: 'hours',
  },
  start: { read: (line) => property('start', dateOf(line)), remedy: 'date' },
  end: { read: (line) => property('end', dateOf(line)), remedy: 'date' },
}

function textOf({ rest }: FieldLine): string {
  return unmask(rest).trim()
}

/** The day that a line names, if it can be read. */
export function dateOf(line: FieldLine): string | undefined {
  const { context, block } = line
  const remark = shiftedYearRemark(textOf(line), context.dates)
  if (remark !== undefined) warn(context, block.number, 'shifted-year', remark)
  return parseDate(textOf(line), context.dates)
}

function property(name: string, value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value === undefined ? undefined : { [name]: value }
}

function withoutAt(masked: string): string {
  return masked.trim().replace(/^@/, '')
}

function parsePriority(text: string): number | undefined {
  const digits = /^!?(\d{1,9})$/.exec(text)?.[1]
  return digits !== undefined && Number(digits) > 0 ? Number(digits) : undefined
}

function parseHours(text: string): number | undefined {
  if (isPlainText(text)) return undefined
  const minutes = /^(\S+)\s*min(?:utes)?$/i.exec(text)?.[1]
  const value = parseNumber(minutes ?? text.replace(/\s*h(?:ours?)?(?:\s+each)?$/i, ''))
  if (value === undefined || value < 0) return undefined
  return minutes === undefined ? value : value / 60
}

/** A second line of the same list adds to the first. */
function peopleOf({ context, node, rest, block }: FieldLine): unknown[] {
  const before = node.kind === 'activity' ? (node.peopleIds ?? []) : []
  return [...before, ...listItems(rest, block).map((item) => findPerson(context, withoutAt(item.text), item.line))]
}

/** Who is a target is a prospect, who is worked with a customer, unless the accounts section says otherwise. */
function accountsOf({ context, node, rest, block }: FieldLine, list: 'targetAccountIds' | 'accountIds'): unknown[] {
  const before = (node as { [list]?: unknown[] })[list] ?? []
  const kind = list === 'targetAccountIds' ? 'prospect' : 'customer'
  return [...before, ...listItems(rest, block).map((item) => findAccount(context, item.text, item.line, kind))]
}
