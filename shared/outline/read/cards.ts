import { t } from '../../messages/language'
import { compareOrder, orderKeys } from '../../model/orderKey'
import type { LinkId, NodeId } from '../../schema/ids'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import { unmask } from '../escape'
import { fieldKey, isUnknownKey, kindKey, numberedKind, splitKey } from '../keys'
import { pushReversed } from '../stack'
import { parseCategory, splitTail, type Tail } from '../tail'
import { fitText, fitTitle, type ReadContext, warn } from './context'
import { addText, keepAsNote, type Pending, type PendingLink, readField } from './fields'
import { findPerson } from './people'
import type { Block } from './tree'

interface Visit {
  readonly block: Block
  readonly parent?: PlanNode
}

/** Reads the cascade. Every card gets its place in the order of the file; links come parent by parent. */
export function readCards(context: ReadContext, roots: readonly Block[]): void {
  const pending: Pending = { links: [], contributions: new Map() }
  const parents = new Map<NodeId, NodeId>()
  const nodes: PlanNode[] = []
  const stack: Visit[] = [...roots].reverse().map((block) => ({ block }))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const node = readCard(context, next.block, next.parent)
    nodes.push(node)
    if (next.parent) parents.set(node.id, next.parent.id)
    const below = next.block.children.filter((child) => !readDetail(context, node, child, pending))
    pushReversed(
      stack,
      below.map((block) => ({ block, parent: node })),
    )
  }
  const keys = orderKeys(nodes.length, '1', 'z')
  for (const [i, node] of nodes.entries()) {
    node.order = keys[i] ?? 'V'
    context.doc.nodes[node.id] = node
  }
  linkAll(context, nodes, parents, pending)
}

/** Reads a line that belongs to the card itself; false where it is a card of its own. */
function readDetail(context: ReadContext, node: PlanNode, block: Block, pending: Pending): boolean {
  const keyed = splitKey(block.text)
  const kind = keyed && kindKey(keyed.word)
  if (block.heading > 0 || kind !== undefined || numberedKind(block.text) !== undefined) return false
  const key = keyed && fieldKey(keyed.word)
  if (keyed && key) {
    readField({ context, node, key, rest: keyed.rest, block }, pending)
    warnOfSwallowed(context, keyed.word, block)
    return true
  }
  if (keyed && isUnknownKey(keyed.word)) {
    keepAsNote(context, node, block, t().reading.unknownField(keyed.word))
    return true
  }
  if (node.kind !== 'activity') return false
  keepAsNote(context, node, block, t().reading.belowActivity)
  return true
}

/** A card that is indented one step too far would end up in the text above it. */
function warnOfSwallowed(context: ReadContext, word: string, block: Block): void {
  if (['measure', 'milestone', 'also'].includes(fieldKey(word) ?? '')) return
  const card = block.children.find((child) => Object.keys(splitTail(child.text).tail).length > 0)
  if (card) warn(context, card.number, 'read-as-text', t().reading.readAsText(word))
}

function readCard(context: ReadContext, block: Block, parent: PlanNode | undefined): PlanNode {
  const keyed = splitKey(block.text)
  const named = keyed && kindKey(keyed.word)
  const numbered = named === undefined ? numberedKind(block.text) : undefined
  const kind = named ?? numbered?.kind ?? childKind(parent)
  const { title, tail } = splitTail(keyed && named ? keyed.rest : (numbered?.rest ?? block.text), kind === 'activity')
  const checked = /^\[([xX ])\](?:\s+|$)/.exec(title)
  const text = unmask(checked ? title.slice(checked[0].length) : title)
  const node = createNode(context, kind, fitTitle(context, block.number, text), checked?.[1]?.toLowerCase() === 'x')
  if (node.title !== text) addText(context, node, 'notes', text, block.number)
  context.cards.add(node.id, text, tail.anchor)
  applyTail(context, node, tail, block)
  warnOfTag(context, title, block)
  return node
}

function childKind(parent: PlanNode | undefined): NodeKind {
  if (parent === undefined) return 'strategy'
  return NODE_KINDS[NODE_KINDS.indexOf(parent.kind) + 1] ?? 'activity'
}

function createNode(context: ReadContext, kind: NodeKind, title: string, closed: boolean): PlanNode {
  return { id: context.env.newId() as NodeId, kind, title, status: closed ? 'closed' : 'active', order: 'V' }
}

function applyTail(context: ReadContext, node: PlanNode, tail: Tail, block: Block): void {
  if (tail.owner !== undefined) applyOwners(context, node, tail.owner, block)
  if (tail.status !== undefined) node.status = tail.status
  if (node.kind === 'driver') {
    if (tail.category !== undefined) node.category = tail.category
    if (tail.priority !== undefined) node.priority = tail.priority
  } else {
    if (tail.category !== undefined) misplaced(context, node, block, `category: ${tail.category}`, 'driver')
    if (tail.priority !== undefined) misplaced(context, node, block, `priority: ${tail.priority}`, 'driver')
  }
  if (tail.cadence === undefined) return
  if (node.kind === 'activity') node.cadence = tail.cadence
  else misplaced(context, node, block, `cadence: ${tail.cadence.count}x/${tail.cadence.per}`, 'activity')
}

/** `@Ann, Bob` and `@Dana/Marcus`: the first owns the card, the others work on it where it is an activity. */
function applyOwners(context: ReadContext, node: PlanNode, owners: string, block: Block): void {
  const [first = owners, ...others] = owners
    .split(/[,;/&]/)
    .map((name) => name.trim().replace(/^@/, ''))
    .filter((name) => name !== '')
  node.ownerId = findPerson(context, first, block.number)
  if (others.length === 0) return
  if (node.kind === 'activity') node.peopleIds = others.map((name) => findPerson(context, name, block.number))
  else {
    const names = unmask(others.join(', '))
    warn(context, block.number, 'one-owner', t().reading.oneOwner(names, node.title))
    addText(context, node, 'notes', `owner: ${names}`, block.number)
  }
}

function misplaced(context: ReadContext, node: PlanNode, block: Block, text: string, kind: NodeKind): void {
  warn(context, block.number, 'kept-as-note', t().reading.misplaced(t().levels.names[kind].one, text, node.title))
  addText(context, node, 'notes', text, block.number)
}

function warnOfTag(context: ReadContext, title: string, block: Block): void {
  const tag = /(?:^|\s)#(\p{L}[\p{L}\p{N}_-]*)/u.exec(title)?.[1]
  if (tag === undefined || parseCategory(tag) !== undefined) return
  warn(context, block.number, 'unknown-category', t().reading.noCategory(tag))
}

function linkAll(
  context: ReadContext,
  nodes: readonly PlanNode[],
  parents: ReadonlyMap<NodeId, NodeId>,
  pending: Pending,
): void {
  const further = new Map<NodeId, PendingLink[]>()
  for (const link of pending.links) {
    const links = further.get(link.childId)
    if (links) links.push(link)
    else further.set(link.childId, [link])
  }
  for (const node of [...nodes].sort(compareOrder)) {
    const first = parents.get(node.id)
    const links: { parentId: NodeId; note?: string }[] =
      first === undefined ? [] : [{ parentId: first, ...noteOf(pending.contributions.get(node.id)) }]
    for (const link of further.get(node.id) ?? []) {
      const parentId = findParent(context, node, link, links)
      if (parentId !== undefined)
        links.push({
          parentId,
          ...noteOf(link.note === undefined ? undefined : fitText(context, link.line, link.note)),
        })
    }
    addLinks(context, node.id, links)
    if (first === undefined && pending.contributions.has(node.id))
      addText(context, node, 'notes', pending.contributions.get(node.id) ?? '', 0)
  }
}

function noteOf(note: string | undefined): { note?: string } {
  return note === undefined || note === '' ? {} : { note }
}

function findParent(
  context: ReadContext,
  node: PlanNode,
  link: PendingLink,
  links: readonly { parentId: NodeId }[],
): NodeId | undefined {
  const found = context.cards.find(link.parent)
  const name = unmask(link.parent).trim()
  const reason =
    found === undefined
      ? t().reading.noSuchCard(name)
      : found === 'ambiguous'
        ? t().reading.severalCards(name)
        : found === node.id
          ? t().reading.ownParent
          : links.some((other) => other.parentId === found)
            ? t().reading.hangsThere(name)
            : undefined
  if (reason === undefined) return found as NodeId
  warn(context, link.line, 'kept-as-note', t().reading.lineKept(reason, node.title))
  addText(context, node, 'notes', `also: ${name}${link.note === undefined ? '' : ` -- ${link.note}`}`, link.line)
  return undefined
}

function addLinks(context: ReadContext, childId: NodeId, links: readonly { parentId: NodeId; note?: string }[]): void {
  const keys = orderKeys(links.length, '1', 'z')
  for (const [i, link] of links.entries()) {
    const id = context.env.newId() as LinkId
    context.doc.links[id] = { id, childId, order: keys[i] ?? 'V', ...link }
  }
}
