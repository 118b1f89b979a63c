import type { NodeId } from '../../schema/ids'
import { compareOrder } from '../orderKey'

/** A record that belongs to a card: a measure, a milestone. */
interface Owned {
  readonly id: string
  readonly nodeId: NodeId
  readonly order: string
}

type Records<T> = Readonly<Record<string, T>>

const NONE: readonly never[] = []

/** Records by the card that they belong to, in order. Few cards have any, so only those are listed. */
export class OwnedRecords<T extends Owned> {
  private readonly byCard = new Map<string, T[]>()

  constructor(records: Records<T>) {
    for (const record of Object.values(records)) {
      const list = this.byCard.get(record.nodeId)
      if (list === undefined) this.byCard.set(record.nodeId, [record])
      else list.push(record)
    }
    for (const list of this.byCard.values()) if (list.length > 1) list.sort(compareOrder)
  }

  of(id: string): readonly T[] {
    return this.byCard.get(id) ?? NONE
  }

  /** Follows a change of the records named; the cards concerned are added to `touched`. */
  update(old: Records<T>, next: Records<T>, ids: Iterable<string>, touched: Set<NodeId>): void {
    for (const id of ids) {
      const before = old[id]
      const after = next[id]
      if (before === after) continue
      if (before !== undefined) {
        this.replace(before.nodeId, (list) => list.filter((other) => other.id !== id))
        touched.add(before.nodeId)
      }
      if (after === undefined) continue
      this.replace(after.nodeId, (list) => [...list, after].sort(compareOrder))
      touched.add(after.nodeId)
    }
  }

  private replace(nodeId: string, change: (list: readonly T[]) => T[]): void {
    const list = change(this.of(nodeId))
    if (list.length === 0) this.byCard.delete(nodeId)
    else this.byCard.set(nodeId, list)
  }
}
