import type { NodeId } from '../../schema/ids'
import type { RopeTable } from './ropeTable'
import type { Slot, Slots } from './slots'

interface Adrift {
  readonly islands: NodeId[][]
  readonly orphans: NodeId[]
}

/** Live cards without a strategy above them: every group of linked ones, and those that stand alone. Linear. */
export function findAdrift(slots: Slots, table: RopeTable): Adrift {
  const seen = new Uint8Array(table.rows.length)
  const islands: NodeId[][] = []
  const orphans: NodeId[] = []
  for (const slot of table.rows) {
    if (!isAdrift(table, slot) || seen[slot.row] === 1) continue
    const group = collect(slots, table, slot, seen)
    if (group.length > 1) islands.push(group)
    else if (group[0] !== undefined) orphans.push(group[0])
  }
  return { islands, orphans }
}

function collect(slots: Slots, table: RopeTable, start: Slot, seen: Uint8Array): NodeId[] {
  const group: NodeId[] = []
  const open = [start]
  seen[start.row] = 1
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    if (slot.node !== undefined) group.push(slot.node.id)
    for (const id of neighbours(slot)) {
      const next = slots.get(id)
      if (next === undefined || !isAdrift(table, next) || seen[next.row] === 1) continue
      seen[next.row] = 1
      open.push(next)
    }
  }
  return group
}

function neighbours(slot: Slot): string[] {
  return [...slot.down.map((link) => link.childId), ...slot.up.map((link) => link.parentId)]
}

function isAdrift(table: RopeTable, slot: Slot): boolean {
  return slot.node !== undefined && table.live[slot.row] === 1 && table.hangs[slot.row] === 0
}
