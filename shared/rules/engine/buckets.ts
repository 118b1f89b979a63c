import type { NodeId } from '../../schema/ids'
import type { Group } from '../types'

type Several<T> = T | readonly T[]

/**
 * Who is in which group. Most groups hold one card and most cards are in one group, so a single one is kept bare:
 * a plan of 100,000 cards then needs no 100,000 little arrays.
 */
export class Buckets {
  private readonly byGroup = new Map<Group, Several<NodeId>>()
  private readonly byNode = new Map<NodeId, Several<Group>>()
  /** Groups of two and more, so that the many single ones need not be walked. */
  private readonly shared = new Set<Group>()

  put(id: NodeId, groups: Several<Group>): void {
    this.byNode.set(id, groups)
    if (typeof groups !== 'object') this.join(id, groups)
    else for (const group of groups) this.join(id, group)
  }

  take(id: NodeId): void {
    for (const group of this.groupsOf(id)) this.leave(id, group)
    this.byNode.delete(id)
  }

  groupsOf(id: NodeId): readonly Group[] {
    return list(this.byNode.get(id))
  }

  members(group: Group): readonly NodeId[] {
    return list(this.byGroup.get(group))
  }

  size(group: Group): number {
    return this.members(group).length
  }

  /** All groups of at least this many. */
  groups(smallest: number): Iterable<Group> {
    return smallest > 1 ? this.shared : this.byGroup.keys()
  }

  private join(id: NodeId, group: Group): void {
    const before = this.byGroup.get(group)
    if (before === undefined) return void this.byGroup.set(group, id)
    this.shared.add(group)
    if (Array.isArray(before)) before.push(id)
    else this.byGroup.set(group, [before as NodeId, id])
  }

  private leave(id: NodeId, group: Group): void {
    const rest = this.members(group).filter((other) => other !== id)
    if (rest.length < 2) this.shared.delete(group)
    const [only] = rest
    if (only === undefined) this.byGroup.delete(group)
    else this.byGroup.set(group, rest.length === 1 ? only : rest)
  }
}

function list<T extends Group>(value: Several<T> | undefined): readonly T[] {
  if (value === undefined) return []
  return typeof value === 'object' ? value : [value]
}
