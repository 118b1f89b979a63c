import type { Row } from '../../model/types'

/** Stands for "no row" and "no group". */
const NONE = -1

/**
 * Who is in which group, where groups are small whole numbers and a row is in one at most: a hash table of rows in flat
 * arrays. Rows whose groups fall into the same bucket form a chain.
 */
export class NumberTable {
  /** The last row put into each bucket; as many buckets as a power of two. */
  private heads: Int32Array
  /** By row: the one put before it into the same bucket. */
  private next = new Int32Array(0)
  /** By row. */
  private group = new Int32Array(0)
  private count = 0

  /** @param rows how many rows there will be, about */
  constructor(rows: number) {
    this.heads = new Int32Array(2 ** Math.ceil(Math.log2(rows + 2))).fill(NONE)
  }

  /** @returns whether the group had a member before */
  put(row: Row, group: number): boolean {
    if (row >= this.group.length) this.makeRoom(row)
    if (++this.count > this.heads.length) this.spread()
    this.group[row] = group
    const hadMember = this.find(group) !== NONE
    this.link(row, group)
    return hadMember
  }

  take(row: Row): void {
    const group = this.groupOf(row)
    if (group === undefined) return
    const bucket = this.bucketOf(group)
    const after = this.next[row] ?? NONE
    let at = this.heads[bucket] ?? NONE
    if (at === row) this.heads[bucket] = after
    else {
      while (this.next[at] !== row) at = this.next[at] ?? NONE
      this.next[at] = after
    }
    this.group[row] = NONE
    this.count--
  }

  groupOf(row: Row): number | undefined {
    const group = this.group[row] ?? NONE
    return group === NONE ? undefined : group
  }

  /** In the order in which they were put. */
  rowsIn(group: number): Row[] {
    const rows: Row[] = []
    for (let row = this.heads[this.bucketOf(group)] ?? NONE; row !== NONE; row = this.next[row] ?? NONE)
      if (this.group[row] === group) rows.push(row)
    return rows.reverse()
  }

  groups(): ReadonlySet<number> {
    return new Set(this.group.filter((group) => group !== NONE))
  }

  private find(group: number): Row {
    let row = this.heads[this.bucketOf(group)] ?? NONE
    while (row !== NONE && this.group[row] !== group) row = this.next[row] ?? NONE
    return row
  }

  private link(row: Row, group: number): void {
    const bucket = this.bucketOf(group)
    this.next[row] = this.heads[bucket] ?? NONE
    this.heads[bucket] = row
  }

  private bucketOf(group: number): number {
    return group & (this.heads.length - 1)
  }

  private makeRoom(row: Row): void {
    const size = Math.max(1_024, 2 * row)
    const { next, group } = this
    this.next = new Int32Array(size).fill(NONE)
    this.group = new Int32Array(size).fill(NONE)
    this.next.set(next)
    this.group.set(group)
  }

  /** Twice as many buckets, so that chains stay short. The rows of a group keep their order. */
  private spread(): void {
    const chains = [...this.heads].map((head) => this.chainFrom(head))
    this.heads = new Int32Array(2 * this.heads.length).fill(NONE)
    for (const chain of chains) for (const row of chain) this.link(row, this.group[row] ?? NONE)
  }

  /** First put, first named. */
  private chainFrom(head: Row): Row[] {
    const chain: Row[] = []
    for (let row = head; row !== NONE; row = this.next[row] ?? NONE) chain.push(row)
    return chain.reverse()
  }
}
