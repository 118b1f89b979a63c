import type { PlanDocument } from '../../schema/document'
import type { Link } from '../../schema/links'
import type { Measure, Milestone } from '../../schema/measures'
import type { PlanNode } from '../../schema/nodes'
import { compareOrder } from '../orderKey'

/** All that hangs on one card id. `node` is undefined where links or measures name a card that does not exist. */
export interface Slot {
  readonly id: string
  node: PlanNode | undefined
  /** Links to parents, first parent first. */
  up: Link[]
  /** Links to children, in sibling order. */
  down: Link[]
  measures: Measure[]
  milestones: Milestone[]
  /** Row in the rope tables; valid until the structure changes. */
  row: number
}

export type Slots = Map<string, Slot>

/** The slot of an id, made on first use. */
export function slotOf(slots: Slots, id: string): Slot {
  let slot = slots.get(id)
  if (slot === undefined) {
    slot = { id, node: undefined, up: [], down: [], measures: [], milestones: [], row: -1 }
    slots.set(id, slot)
  }
  return slot
}

/** Reads a whole document into slots. Linear, but for sorting each card's own few links. */
export function buildSlots(doc: PlanDocument): Slots {
  const slots: Slots = new Map()
  for (const node of Object.values(doc.nodes)) slotOf(slots, node.id).node = node
  for (const link of Object.values(doc.links)) {
    slotOf(slots, link.childId).up.push(link)
    slotOf(slots, link.parentId).down.push(link)
  }
  for (const measure of Object.values(doc.measures)) slotOf(slots, measure.nodeId).measures.push(measure)
  for (const milestone of Object.values(doc.milestones)) slotOf(slots, milestone.nodeId).milestones.push(milestone)
  for (const slot of slots.values()) {
    sortUp(slot)
    sortDown(slots, slot)
    if (slot.measures.length > 1) slot.measures.sort(compareOrder)
    if (slot.milestones.length > 1) slot.milestones.sort(compareOrder)
  }
  return slots
}

/** Restores "first parent first". */
export function sortUp(slot: Slot): void {
  if (slot.up.length > 1) slot.up.sort(compareOrder)
}

/** Restores sibling order; links to missing cards come last. */
export function sortDown(slots: Slots, slot: Slot): void {
  if (slot.down.length > 1)
    slot.down.sort((a, b) => compareChildren(slots.get(a.childId)?.node, slots.get(b.childId)?.node, a, b))
}

function compareChildren(a: PlanNode | undefined, b: PlanNode | undefined, linkA: Link, linkB: Link): number {
  if (a === undefined || b === undefined)
    return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0) || compareOrder(linkA, linkB)
  return compareOrder(a, b) || compareOrder(linkA, linkB)
}
