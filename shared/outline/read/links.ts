import { groupBy } from '../../groups'
import { t } from '../../messages/language'
import { compareOrder, orderKeys } from '../../model/orderKey'
import type { LinkId, NodeId } from '../../schema/ids'
import { NODE_KINDS, type PlanNode } from '../../schema/nodes'
import { unmask } from '../escape'
import { fitText, type ReadContext, warn } from './context'
import { addText, type Pending, type PendingLink } from './fields'

/** A card below `DRIVERS:` hangs from the one card of the level above; where there are several, nobody knows from which. */
export function hangGrouped(
  context: ReadContext,
  nodes: readonly PlanNode[],
  grouped: readonly { node: PlanNode; line: number }[],
  parents: Map<NodeId, NodeId>,
  pending: Pending,
): void {
  if (grouped.length === 0) return
  const named = new Set(pending.links.map((link) => link.childId))
  const ofLevel = groupBy(nodes, ({ kind }) => kind)
  for (const { node, line } of grouped) {
    const above = NODE_KINDS[NODE_KINDS.indexOf(node.kind) - 1]
    if (above === undefined || named.has(node.id)) continue
    const [only, ...others] = ofLevel.get(above) ?? []
    if (only !== undefined && others.length === 0) parents.set(node.id, only.id)
    else
      warn(
        context,
        line,
        'hangs-from-nothing',
        t().reading.hangsFromNothing(node.title, others.length + (only === undefined ? 0 : 1)),
      )
  }
}

/** Ties every card to the card above it and to those that its lines name, parent by parent. */
export function linkAll(
  context: ReadContext,
  nodes: readonly PlanNode[],
  parents: ReadonlyMap<NodeId, NodeId>,
  pending: Pending,
): void {
  const further = groupBy(pending.links, ({ childId }) => childId)
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
