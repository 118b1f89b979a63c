import { t } from '../../messages/language'
import type { PersonId, TeamId } from '../../schema/ids'
import type { Person } from '../../schema/people'
import { isPlainText, unmask } from '../escape'
import { isUnknownKey, splitKey } from '../keys'
import { parseNumber } from '../numbers'
import { pushReversed } from '../stack'
import { fitName, fitText, type ReadContext, warn } from './context'
import { splitHours } from './hours'
import { textItems } from './lists'
import type { Block } from './tree'

/** A person whose manager and team are looked up when all people are known. */
interface PendingPerson {
  readonly id: PersonId
  readonly line: number
  readonly nestedUnder?: PersonId
  manager?: string
  team?: string
  hasRole: boolean
}

const ROLES: Readonly<Record<string, Person['role']>> = {
  executive: 'executive',
  exec: 'executive',
  ceo: 'executive',
  president: 'executive',
  owner: 'executive',
  'sales leader': 'salesLeader',
  'head of sales': 'salesLeader',
  'vp sales': 'salesLeader',
  cro: 'salesLeader',
  manager: 'manager',
  'sales manager': 'manager',
  'first-line manager': 'manager',
  rep: 'rep',
  'sales rep': 'rep',
  salesperson: 'rep',
  seller: 'rep',
  other: 'other',
}
export const ROLE_WORDS: Readonly<Record<Person['role'], string>> = {
  executive: 'executive',
  salesLeader: 'sales leader',
  manager: 'manager',
  rep: 'rep',
  other: 'other',
}
const LEADERSHIP: Readonly<Record<string, 'expectations' | 'support' | 'accountability'>> = {
  expects: 'expectations',
  expectations: 'expectations',
  expectation: 'expectations',
  expected: 'expectations',
  support: 'support',
  supports: 'support',
  supported: 'support',
  accountability: 'accountability',
  accountable: 'accountability',
  'accounted for': 'accountability',
}
const DETAILS = ['team', 'manager', 'reports to', 'capacity']
const HOURS = /^(\S+?)\s*(?:h|hours?)(?:\s*(?:\/|per|a)\s*week)?$/i
const ANCHORED = /^(.*?)(?:(?:^|\s+)\^([A-Za-z0-9_-]{1,64}))?$/su

/** Reads the people section: who, in which role and team, under whom, and what their manager set. */
export function readPeople(context: ReadContext, blocks: readonly Block[]): void {
  context.listed.people = context.listed.people || blocks.length > 0
  const pending: PendingPerson[] = []
  const stack = blocks.map((block) => ({ block, under: undefined as PersonId | undefined })).reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const person = readPerson(context, next.block, next.under)
    pending.push(person)
    const reports = next.block.children.filter((child) => !readDetail(context, person, child))
    pushReversed(
      stack,
      reports.map((block) => ({ block, under: person.id })),
    )
  }
  for (const person of pending) connect(context, person)
  inferRoles(context, pending)
}

function readPerson(context: ReadContext, block: Block, nestedUnder: PersonId | undefined): PendingPerson {
  // A comma between two digits belongs to a number.
  const [first = '', ...parts] = block.text.split(/(?<!\d),|,(?!\d)/)
  const { head, anchor } = splitAnchor(first)
  const { name: called, role, unknown, more = '' } = readRole(head)
  const { name, hours } = splitHours(called)
  const id = context.env.newId() as PersonId
  context.doc.people[id] = { id, name: fitName(context, block.number, unmask(name)), role: role ?? 'other' }
  context.people.add(id, unmask(name), anchor)
  const person: PendingPerson = {
    id,
    line: block.number,
    hasRole: role !== undefined,
    ...(nestedUnder && { nestedUnder }),
  }
  if (unknown !== undefined) {
    warn(context, block.number, 'unknown-role', t().reading.noRole(unmask(unknown)))
  }
  if (hours !== undefined) setCapacity(context, person, hours)
  for (const part of [more, ...parts]) readPart(context, person, part.trim(), block.number)
  return person
}

/** Splits off a record's own anchor, which stands behind its name, before the first comma. */
export function splitAnchor(masked: string): { head: string; anchor?: string } {
  const [, head = '', anchor] = (isPlainText(masked) ? null : ANCHORED.exec(masked.trim())) ?? [masked, masked.trim()]
  return anchor === undefined ? { head } : { head, anchor }
}

/** Splits `Name (role) more`. Brackets that belong to a name are escaped. */
function readRole(head: string): { name: string; role?: Person['role']; unknown?: string; more?: string } {
  const match = isPlainText(head) ? null : /^(.*?)\s*\(([^()]*)\)\s*(.*)$/su.exec(head)
  if (match === null) return { name: head.trim() }
  const [, name = '', word = '', more = ''] = match
  const role = ROLES[word.trim().toLowerCase()]
  return { name: name.trim(), more, ...(role === undefined ? { unknown: word } : { role }) }
}

function readPart(context: ReadContext, person: PendingPerson, part: string, line: number): void {
  const team = /^team:?\s+(\S.*)$/isu.exec(part)
  const manager = /^(?:reports to|manager:?)\s+(\S.*)$/isu.exec(part)
  const hours = parseNumber(HOURS.exec(part)?.[1] ?? '')
  if (team) person.team = team[1]
  else if (manager) person.manager = manager[1]
  else if (hours !== undefined && hours >= 0 && hours <= 168) setCapacity(context, person, hours)
  else if (part !== '') {
    warn(context, line, 'person-detail-not-understood', t().reading.leftOut(unmask(part), t().reading.personForm))
  }
}

function setCapacity(context: ReadContext, person: PendingPerson, hours: number): void {
  const record = context.doc.people[person.id]
  if (record) record.capacityHours = hours
}

/** Reads a line below a person that is about this person; false where it is somebody who reports to them. */
function readDetail(context: ReadContext, person: PendingPerson, block: Block): boolean {
  const keyed = splitKey(block.text)
  const word = keyed?.word.toLowerCase() ?? ''
  const field = LEADERSHIP[word]
  if (keyed === undefined || (field === undefined && !DETAILS.includes(word) && !isUnknownKey(keyed.word))) return false
  const record = context.doc.people[person.id]
  if (field !== undefined && record) {
    const text = textItems(keyed.rest, block)
      .map((item) => unmask(item.text))
      .join('\n')
    record[field] = fitText(context, block.number, record[field] === undefined ? text : `${record[field]}\n${text}`)
  } else if (word === 'team') person.team = keyed.rest
  else if (word === 'manager' || word === 'reports to') person.manager = keyed.rest
  else
    readPart(
      context,
      person,
      word === 'capacity' ? `${keyed.rest.replace(/\s*h.*$/, '')} h/week` : unmask(block.text),
      block.number,
    )
  return true
}

function connect(context: ReadContext, person: PendingPerson): void {
  const record = context.doc.people[person.id]
  if (!record) return
  if (person.team !== undefined) record.teamId = findTeam(context, person.team, person.line)
  const managerId = person.manager === undefined ? person.nestedUnder : findPerson(context, person.manager, person.line)
  if (managerId !== undefined) record.managerId = managerId
}

/** Who leads somebody is a manager, everybody else a rep, unless the line says so. */
function inferRoles(context: ReadContext, pending: readonly PendingPerson[]): void {
  const leaders = new Set(Object.values(context.doc.people).map((person) => person.managerId))
  for (const { id, hasRole } of pending) {
    const record = context.doc.people[id]
    if (record && !hasRole) record.role = leaders.has(id) ? 'manager' : 'rep'
  }
}

/** The person of a name; somebody the outline has not listed is added. */
export function findPerson(context: ReadContext, masked: string, line: number): PersonId {
  const found = context.people.find(masked)
  if (found !== undefined && found !== 'ambiguous') return found
  const name = unmask(masked).trim()
  if (found === 'ambiguous') {
    warn(context, line, 'ambiguous-person', t().reading.severalPeople(name))
  } else if (context.listed.people) {
    warn(context, line, 'unlisted-person', t().reading.unlistedPerson(name))
  }
  const id = context.env.newId() as PersonId
  context.doc.people[id] = { id, name: fitName(context, line, name), role: 'other' }
  context.people.add(id, name)
  return id
}

/** The team of a name; one the outline has not listed is added. */
export function findTeam(context: ReadContext, masked: string, line: number): TeamId {
  const found = context.teams.find(masked)
  if (found !== undefined && found !== 'ambiguous') return found
  const name = unmask(masked).trim()
  if (found === 'ambiguous') warn(context, line, 'ambiguous-team', t().reading.severalTeams(name))
  const id = context.env.newId() as TeamId
  context.doc.teams[id] = { id, name: fitName(context, line, name) }
  context.teams.add(id, name)
  return id
}
