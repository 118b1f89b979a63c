import type { NodeId } from '../../schema/ids'
import type { Slot, Slots } from './slots'

/** Where a card stands in the search. */
interface Visit {
  order: number
  low: number
  onStack: boolean
}

/**
 * Groups of cards that lead back to themselves. Tarjan's strongly connected components, without recursion, so that a
 * chain of 100,000 cards does not overflow the call stack. Linear.
 * @see R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972)
 */
export function findCycles(slots: Slots): NodeId[][] {
  const visits = new Map<Slot, Visit>()
  const stack: Slot[] = []
  const groups: NodeId[][] = []
  for (const start of slots.values()) {
    if (visits.has(start)) continue
    const path: { slot: Slot; next: number }[] = [enter(start, visits, stack)]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const child = nextChild(slots, top)
      if (child === undefined) {
        path.pop()
        leave(top.slot, path.at(-1)?.slot, visits, stack, groups)
        continue
      }
      const seen = visits.get(child)
      if (seen === undefined) path.push(enter(child, visits, stack))
      else if (seen.onStack) lower(visits, top.slot, seen.order)
    }
  }
  return groups
}

function enter(slot: Slot, visits: Map<Slot, Visit>, stack: Slot[]): { slot: Slot; next: number } {
  visits.set(slot, { order: visits.size, low: visits.size, onStack: true })
  stack.push(slot)
  return { slot, next: 0 }
}

function nextChild(slots: Slots, top: { slot: Slot; next: number }): Slot | undefined {
  const link = top.slot.down[top.next++]
  return link === undefined ? undefined : slots.get(link.childId)
}

function lower(visits: Map<Slot, Visit>, slot: Slot, order: number): void {
  const visit = visits.get(slot)
  if (visit !== undefined) visit.low = Math.min(visit.low, order)
}

function leave(
  slot: Slot,
  parent: Slot | undefined,
  visits: Map<Slot, Visit>,
  stack: Slot[],
  groups: NodeId[][],
): void {
  const visit = visits.get(slot)
  if (visit === undefined) return
  if (parent !== undefined) lower(visits, parent, visit.low)
  if (visit.low !== visit.order) return
  const group = stack.splice(stack.lastIndexOf(slot))
  for (const member of group) {
    const seen = visits.get(member)
    if (seen !== undefined) seen.onStack = false
  }
  const isLoop = group.length > 1 || slot.down.some((link) => link.childId === slot.id)
  if (isLoop) groups.push(group.flatMap((member) => (member.node === undefined ? [] : [member.node.id])))
}
