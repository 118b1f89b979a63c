import { levelOf } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { NodeId } from '../../schema/ids'
import type { PlanNode } from '../../schema/nodes'
import type { Group } from '../types'

/**
 * Who is in which group. Most groups hold one card and most cards are in one group, so a single one is kept bare:
 * a plan of 100,000 cards then needs no 100,000 little arrays. Members are the cards' records themselves; a changed
 * card is taken out and put in again.
 */
export class Buckets {
  private readonly byGroup = new Map<Group, PlanNode | PlanNode[]>()
  private readonly byNode = new Map<NodeId, Group | readonly Group[]>()
  /** Groups of two and more, so that the many single ones need not be walked. */
  private readonly shared = new Set<Group>()

  put(node: PlanNode, groups: Group | readonly Group[]): void {
    this.byNode.set(node.id, groups)
    if (typeof groups === 'object') for (const group of groups) this.join(node, group)
    else this.join(node, groups)
  }

  take(id: NodeId): void {
    for (const group of this.groupsOf(id)) this.leave(id, group)
    this.byNode.delete(id)
  }

  groupsOf(id: NodeId): readonly Group[] {
    const groups = this.byNode.get(id)
    if (groups === undefined) return []
    return typeof groups === 'object' ? groups : [groups]
  }

  /** In the order in which they were put. */
  members(group: Group): readonly PlanNode[] {
    const members = this.byGroup.get(group)
    if (members === undefined) return []
    return Array.isArray(members) ? members : [members]
  }

  /** By level, then card order. */
  membersInOrder(group: Group): readonly PlanNode[] {
    return [...this.members(group)].sort((a, b) => levelOf(a.kind) - levelOf(b.kind) || compareOrder(a, b))
  }

  /** All groups of at least this many. */
  groups(smallest: number): Iterable<Group> {
    return smallest > 1 ? this.shared : this.byGroup.keys()
  }

  private join(node: PlanNode, group: Group): void {
    const before = this.byGroup.get(group)
    if (before === undefined) return void this.byGroup.set(group, node)
    this.shared.add(group)
    if (Array.isArray(before)) before.push(node)
    else this.byGroup.set(group, [before, node])
  }

  private leave(id: NodeId, group: Group): void {
    const rest = this.members(group).filter((other) => other.id !== id)
    if (rest.length < 2) this.shared.delete(group)
    const [only] = rest
    if (only === undefined) this.byGroup.delete(group)
    else this.byGroup.set(group, rest.length === 1 ? only : rest)
  }
}
