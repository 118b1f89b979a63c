import { levelOf } from '../../model/levels'
import { compareOrder } from '../../model/orderKey'
import type { PlanIndex, Row } from '../../model/types'
import type { PlanNode } from '../../schema/nodes'
import type { Group } from '../types'
import { NumberTable } from './numberTable'

/** Who is in which group, by row. */
export class Buckets {
  /** Groups that are named by a number: often as many as there are cards. */
  private readonly numbered: NumberTable
  /** Groups that are named by a text. */
  private readonly named = new Map<string, Row[]>()
  /** By row; most cards are in one such group at most, and then need no list. */
  private readonly namesOf: (string | readonly string[] | undefined)[] = []
  /** Groups of two and more, so that the many single ones need not be walked. */
  private readonly shared = new Set<Group>()

  /** @param rows how many rows there will be, about */
  constructor(rows: number) {
    this.numbered = new NumberTable(rows)
  }

  put(row: Row, groups: Group | readonly string[]): void {
    if (typeof groups === 'number') {
      if (this.numbered.put(row, groups)) this.shared.add(groups)
      return
    }
    // Filled up to the row, so that the list has no holes: those are slow to read.
    while (this.namesOf.length <= row) this.namesOf.push(undefined)
    this.namesOf[row] = groups
    if (typeof groups === 'string') this.join(row, groups)
    else for (const name of groups) this.join(row, name)
  }

  take(row: Row): void {
    for (const group of this.groupsOf(row)) {
      if (typeof group === 'string') this.leave(row, group)
      else this.numbered.take(row)
      if (this.rowsIn(group).length < 2) this.shared.delete(group)
    }
    if (row < this.namesOf.length) this.namesOf[row] = undefined
  }

  groupsOf(row: Row): readonly Group[] {
    const groups = this.numbered.groupOf(row) ?? this.namesOf[row] ?? []
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
    return smallest > 1 ? this.shared : [...this.named.keys(), ...this.numbered.groups()]
  }

  private rowsIn(group: Group): readonly Row[] {
    return typeof group === 'number' ? this.numbered.rowsIn(group) : (this.named.get(group) ?? [])
  }

  private join(row: Row, name: string): void {
    const rows = this.named.get(name)
    if (rows === undefined) return void this.named.set(name, [row])
    rows.push(row)
    this.shared.add(name)
  }

  private leave(row: Row, name: string): void {
    const rest = this.rowsIn(name).filter((other) => other !== row)
    if (rest.length === 0) this.named.delete(name)
    else this.named.set(name, rest)
  }
}
