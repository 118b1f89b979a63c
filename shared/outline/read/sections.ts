import { t } from '../../messages/language'
import type { AccountId, TeamId } from '../../schema/ids'
import type { Account } from '../../schema/people'
import { isPlainText, unmask } from '../escape'
import { type SectionKey, splitKey } from '../keys'
import { pushReversed } from '../stack'
import { parseValue } from '../values'
import { fitName, fitText, type ReadContext, warn } from './context'
import { textItems } from './lists'
import { findPerson, findTeam, readPeople, splitAnchor } from './people'
import type { Block } from './tree'

/** A section with the lines that belong to it. */
export interface Section {
  readonly key: SectionKey
  readonly blocks: readonly Block[]
}

/** Reads all sections: teams before people, people before accounts, whatever their order in the file. */
export function readSections(context: ReadContext, sections: readonly Section[]): void {
  const of = (key: SectionKey) => sections.filter((section) => section.key === key).flatMap((section) => section.blocks)
  const leads = readTeams(context, of('teams'))
  readPeople(context, of('people'))
  for (const lead of leads) {
    const team = context.doc.teams[lead.id]
    if (team) team.leadId = findPerson(context, lead.name, lead.line)
  }
  readAccounts(context, of('accounts'))
}

interface PendingLead {
  readonly id: TeamId
  readonly name: string
  readonly line: number
}

function readTeams(context: ReadContext, blocks: readonly Block[]): PendingLead[] {
  const leads: PendingLead[] = []
  const parents: { id: TeamId; name: string; line: number }[] = []
  const stack = blocks.map((block) => ({ block, under: undefined as TeamId | undefined })).reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const id = context.env.newId() as TeamId
    const [first = '', ...parts] = next.block.text.split(',').map((part) => part.trim())
    const { head: name, anchor } = splitAnchor(first)
    context.doc.teams[id] = {
      id,
      name: fitName(context, next.block.number, unmask(name)),
      ...(next.under && { parentId: next.under }),
    }
    context.teams.add(id, unmask(name), anchor)
    for (const part of parts) {
      const lead = /^(?:led by|lead:?)\s+(\S.*)$/isu.exec(part)?.[1]
      const parent = /^part of\s+(\S.*)$/isu.exec(part)?.[1]
      if (lead !== undefined) leads.push({ id, name: lead, line: next.block.number })
      else if (parent !== undefined) parents.push({ id, name: parent, line: next.block.number })
      else leftOut(context, next.block.number, part, t().reading.teamForm)
    }
    pushReversed(
      stack,
      next.block.children.map((block) => ({ block, under: id })),
    )
  }
  for (const { id, name, line } of parents) {
    const team = context.doc.teams[id]
    if (team) team.parentId = findTeam(context, name, line)
  }
  return leads
}

function readAccounts(context: ReadContext, blocks: readonly Block[]): void {
  context.listed.accounts = blocks.length > 0
  for (const block of blocks) readAccount(context, block)
}

function readAccount(context: ReadContext, block: Block): void {
  const [first = '', ...parts] = splitParts(block.text)
  const { head, anchor } = splitAnchor(first)
  const match = isPlainText(head) ? null : /^(.*?)\s*\((customer|prospect)\)\s*$/isu.exec(head)
  const name = unmask(match?.[1] ?? head).trim()
  const id = context.env.newId() as AccountId
  const kind: Account['kind'] = match?.[2]?.toLowerCase() === 'customer' ? 'customer' : 'prospect'
  const account: Account = { id, name: fitName(context, block.number, name), kind }
  context.doc.accounts[id] = account
  context.accounts.add(id, name, anchor)
  for (const part of parts) readAccountPart(context, account, part.trim(), block.number)
  for (const child of block.children) {
    const keyed = splitKey(child.text)
    const isNote = keyed !== undefined && /^notes?$/i.test(keyed.word)
    const text = textItems(isNote ? keyed.rest : child.text, child)
      .map((item) => unmask(item.text))
      .join('\n')
    account.notes = fitText(context, child.number, account.notes === undefined ? text : `${account.notes}\n${text}`)
  }
}

/** Splits at commas, except at those inside a number: `potential 400,000`. */
function splitParts(body: string): string[] {
  return body.split(/,(?!\d{3}(?!\d))/)
}

function readAccountPart(context: ReadContext, account: Account, part: string, line: number): void {
  const word = /^(owner|owned by|segment|potential):?\s+(\S.*)$/isu.exec(part)
  const text = word?.[2] ?? ''
  const potential = word?.[1]?.toLowerCase() === 'potential' ? parseValue(text)?.amount : undefined
  if (word?.[1]?.toLowerCase() === 'segment') account.segment = fitName(context, line, unmask(text))
  else if (word?.[1]?.toLowerCase().startsWith('own')) account.ownerId = findPerson(context, text, line)
  else if (potential !== undefined && potential >= 0) account.potential = potential
  else if (part !== '') leftOut(context, line, part, t().reading.accountForm)
}

function leftOut(context: ReadContext, line: number, part: string, remedy: string): void {
  if (part !== '') warn(context, line, 'detail-not-understood', t().reading.leftOut(unmask(part), remedy))
}

/** The account of a name; one the outline has not listed is added. */
export function findAccount(context: ReadContext, masked: string, line: number, kind: Account['kind']): AccountId {
  const found = context.accounts.find(masked)
  if (found !== undefined && found !== 'ambiguous') return found
  const name = unmask(masked).trim()
  if (found === 'ambiguous') {
    warn(context, line, 'ambiguous-account', t().reading.severalAccounts(name))
  } else if (context.listed.accounts) {
    warn(context, line, 'unlisted-account', t().reading.unlistedAccount(name))
  }
  const id = context.env.newId() as AccountId
  context.doc.accounts[id] = { id, name: fitName(context, line, name), kind }
  context.accounts.add(id, name)
  return id
}
