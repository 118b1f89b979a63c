import type { NodeId } from '../../schema/ids'
import { listRecords } from '../../schema/records'
import { compareOrder } from '../orderKey'
import type { Row } from '../types'
import type { CardRows } from './cardRows'

/** A record that belongs to a card: a measure, a milestone. */
interface Owned {
  readonly id: string
  readonly nodeId: NodeId
  readonly order: string
}

type Records<T> = Readonly<Record<string, T>>

const NONE: readonly never[] = []

/** Records by the row of the card that they belong to, in order. */
export class OwnedRecords<T extends Owned> {
  private readonly byCard: (T[] | undefined)[] = []
  private readonly rows: CardRows

  constructor(records: Records<T>, rows: CardRows) {
    this.rows = rows
    for (const record of listRecords(records)) {
      const row = this.rowFor(record)
      const list = this.byCard[row]
      if (list === undefined) this.byCard[row] = [record]
      else list.push(record)
    }
    for (const list of this.byCard) if (list !== undefined && list.length > 1) list.sort(compareOrder)
  }

  of(row: Row | undefined): readonly T[] {
    return (row === undefined ? undefined : this.byCard[row]) ?? NONE
  }

  /** Follows a change of the records named; the cards concerned are added to `touched`. */
  update(old: Records<T>, next: Records<T>, ids: Iterable<string>, touched: Set<NodeId>): void {
    for (const id of ids) {
      const before = old[id]
      const after = next[id]
      if (before === after) continue
      if (before !== undefined) {
        this.replace(before, (list) => list.filter((other) => other.id !== id))
        touched.add(before.nodeId)
      }
      if (after === undefined) continue
      this.replace(after, (list) => [...list, after].sort(compareOrder))
      touched.add(after.nodeId)
    }
  }

  private replace(record: T, change: (list: readonly T[]) => T[]): void {
    const row = this.rowFor(record)
    const list = change(this.of(row))
    this.byCard[row] = list.length === 0 ? undefined : list
  }

  /** Filled up to the row, so that the list has no holes: those are slow to read. */
  private rowFor({ nodeId }: T): Row {
    const row = this.rows.need(nodeId)
    while (this.byCard.length <= row) this.byCard.push(undefined)
    return row
  }
}
