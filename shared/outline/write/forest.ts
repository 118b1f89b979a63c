import { addTo } from '../../groups'
import { compareOrder } from '../../model/orderKey'
import type { PlanDocument } from '../../schema/document'
import type { Link } from '../../schema/links'
import { NODE_KINDS, type PlanNode } from '../../schema/nodes'
import { pushReversed } from '../stack'

/** One card in the order of the outline. */
export interface Placed {
  readonly node: PlanNode
  readonly depth: number
  /** The link to the card it stands under; undefined at the left edge. */
  readonly under?: { readonly link: Link; readonly parent: PlanNode }
  /** Links to its further parents. */
  readonly further: readonly Link[]
}

/**
 * Puts every card under its first parent, level by level and in sibling order. A card on a circle of links comes to the left edge.
 * Links to cards that do not exist, and second links between the same two cards, are left out.
 */
export function toForest(doc: PlanDocument): Placed[] {
  const parents = parentLinks(doc)
  const children = new Map<string, PlanNode[]>()
  const nodes = Object.values(doc.nodes).sort(compareLevels)
  for (const node of nodes) {
    const first = parents.get(node.id)?.[0]?.parentId
    if (first !== undefined) addTo(children, first, node)
  }
  const placed: Placed[] = []
  const seen = new Set<string>()
  const roots = nodes.filter((node) => !parents.has(node.id))
  // Whatever no root reaches hangs on a circle: its first card becomes a root, which opens the circle.
  for (const root of [...roots, ...nodes]) placeBranch(root, placed, seen, parents, children)
  return placed
}

function placeBranch(
  root: PlanNode,
  placed: Placed[],
  seen: Set<string>,
  parents: ReadonlyMap<string, Link[]>,
  children: ReadonlyMap<string, PlanNode[]>,
): void {
  const stack: { node: PlanNode; depth: number; parent?: PlanNode }[] = [{ node: root, depth: 0 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth, parent } = next
    if (seen.has(node.id)) continue
    seen.add(node.id)
    const links = parents.get(node.id) ?? []
    const [first, ...rest] = links
    placed.push(
      parent && first
        ? { node, depth, under: { link: first, parent }, further: rest }
        : { node, depth, further: links },
    )
    const below = children.get(node.id) ?? []
    pushReversed(
      stack,
      below.map((child) => ({ node: child, depth: depth + 1, parent: node })),
    )
  }
}

function parentLinks(doc: PlanDocument): Map<string, Link[]> {
  const byChild = new Map<string, Link[]>()
  for (const link of Object.values(doc.links).sort(compareOrder)) {
    const links = byChild.get(link.childId) ?? []
    const known = doc.nodes[link.childId] !== undefined && doc.nodes[link.parentId] !== undefined
    if (!known || link.childId === link.parentId || links.some((other) => other.parentId === link.parentId)) continue
    links.push(link)
    byChild.set(link.childId, links)
  }
  return byChild
}

function compareLevels(a: PlanNode, b: PlanNode): number {
  return NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind) || compareOrder(a, b)
}
