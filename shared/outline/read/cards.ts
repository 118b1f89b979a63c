import { t } from '../../messages/language'
import { orderKeys } from '../../model/orderKey'
import type { NodeId } from '../../schema/ids'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import { unmask } from '../escape'
import { fieldKey, isUnknownKey, numberedKind, splitKey } from '../keys'
import { pushReversed } from '../stack'
import { parseCategory, splitTail, type Tail } from '../tail'
import { fitTitle, type ReadContext, warn } from './context'
import { placeDues } from './dues'
import { addText, keepAsNote, type Pending, readField } from './fields'
import { ungroup } from './groups'
import { withoutInnerBold } from './lines'
import { hangGrouped, linkAll } from './links'
import { applyOwners } from './owners'
import type { Block } from './tree'

interface Visit {
  readonly block: Block
  readonly parent?: PlanNode
}

/** Reads the cascade. Every card gets its place in the order of the file; links come parent by parent. */
export function readCards(context: ReadContext, roots: readonly Block[]): void {
  const pending: Pending = { links: [], contributions: new Map(), dues: [] }
  const grouped: { node: PlanNode; line: number }[] = []
  const parents = new Map<NodeId, NodeId>()
  const nodes: PlanNode[] = []
  const stack: Visit[] = [...roots].reverse().map((block) => ({ block }))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const node = readCard(context, next.block, next.parent)
    nodes.push(node)
    if (next.parent) parents.set(node.id, next.parent.id)
    else if (next.block.kind !== undefined) grouped.push({ node, line: next.block.number })
    const below = ungroup(context, next.block.children).filter((child) => !readDetail(context, node, child, pending))
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
  hangGrouped(context, nodes, grouped, parents, pending)
  placeDues(context, pending.dues)
  linkAll(context, nodes, parents, pending)
}

/** Reads a line that belongs to the card itself; false where it is a card of its own. */
function readDetail(context: ReadContext, node: PlanNode, block: Block, pending: Pending): boolean {
  const keyed = splitKey(block.text)
  const kind = keyed && context.kindOf(keyed.word)
  if (block.heading > 0 || kind !== undefined || numberedKind(block.text, context.kindOf) !== undefined) return false
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
  const named = keyed && context.kindOf(keyed.word)
  const numbered = named === undefined ? numberedKind(block.text, context.kindOf) : undefined
  const kind = named ?? numbered?.kind ?? block.kind ?? childKind(parent)
  const { title, tail } = splitTail(keyed && named ? keyed.rest : (numbered?.rest ?? block.text), kind === 'activity')
  const checked = /^\[([xX ])\](?:\s+|$)/.exec(title)
  const text = unmask(withoutInnerBold(checked ? title.slice(checked[0].length) : title))
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

function misplaced(context: ReadContext, node: PlanNode, block: Block, text: string, kind: NodeKind): void {
  warn(context, block.number, 'kept-as-note', t().reading.misplaced(t().levels.names[kind].one, text, node.title))
  addText(context, node, 'notes', text, block.number)
}

function warnOfTag(context: ReadContext, title: string, block: Block): void {
  const tag = /(?:^|\s)#(\p{L}[\p{L}\p{N}_-]*)/u.exec(title)?.[1]
  if (tag === undefined || parseCategory(tag) !== undefined) return
  warn(context, block.number, 'unknown-category', t().reading.noCategory(tag))
}
