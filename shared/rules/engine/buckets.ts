import { levelOf } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { PlanIndex, Row } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import type { Group } from '../types'

/**
 * Who is in which group, by row. Most groups hold one card and most cards are in one group, so a single one is kept
 * bare: a plan of 100,000 cards then needs no 100,000 little arrays.
 */
export class Buckets {
  private readonly byGroup = new Map<Group, Row | Row[]>()
  private readonly byRow: (Group | readonly Group[] | undefined)[] = []
  /** Groups of two and more, so that the many single ones need not be walked. */
  private readonly shared = new Set<Group>()

  put(row: Row, groups: Group | readonly Group[]): void {
    while (this.byRow.length <= row) this.byRow.push(undefined)
    this.byRow[row] = groups
    if (typeof groups === 'object') for (const group of groups) this.join(row, group)
    else this.join(row, groups)
  }

  take(row: Row): void {
    for (const group of this.groupsOf(row)) this.leave(row, group)
    this.byRow[row] = undefined
  }

  groupsOf(row: Row): readonly Group[] {
    const groups = this.byRow[row]
    if (groups === undefined) return []
    return typeof groups === 'object' ? groups : [groups]
  }

  /** In the order in which they were put. */
  members(group: Group, index: PlanIndex): readonly PlanNode[] {
    return this.rowsIn(group).flatMap((row) => index.card(row) ?? [])
  }

  /** By level, then card order. */
  membersInOrder(group: Group, index: PlanIndex): readonly PlanNode[] {
    return [...this.members(group, index)].sort((a, b) => levelOf(a.kind) - levelOf(b.kind) || compareOrder(a, b))
  }

  /** All groups of at least this many. */
  groups(smallest: number): Iterable<Group> {
    return smallest > 1 ? this.shared : this.byGroup.keys()
  }

  private rowsIn(group: Group): readonly Row[] {
    const rows = this.byGroup.get(group)
    if (rows === undefined) return []
    return typeof rows === 'object' ? rows : [rows]
  }

  private join(row: Row, group: Group): void {
    const before = this.byGroup.get(group)
    if (before === undefined) return void this.byGroup.set(group, row)
    if (typeof before === 'object') return void before.push(row)
    this.byGroup.set(group, [before, row])
    this.shared.add(group)
  }

  private leave(row: Row, group: Group): void {
    const rest = this.rowsIn(group).filter((other) => other !== row)
    if (rest.length < 2) this.shared.delete(group)
    const [only] = rest
    if (only === undefined) this.byGroup.delete(group)
    else this.byGroup.set(group, rest.length === 1 ? only : rest)
  }
}
