import type { PlanDocument } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { Link } from '../../schema/links'
import type { PlanNode } from '../../schema/nodes'
import { compareOrder } from '../orderKey'
import type { PlanPatch, Touched } from '../types'
import { type Slots, slotOf, sortDown, sortUp } from './slots'

/** Collections that the slots mirror. */
type Mirrored = 'nodes' | 'links' | 'measures' | 'milestones'
/** Collections that any card's finding may read. */
const SHARED_BY_ALL = new Set(['settings', 'labels', 'periods', 'people', 'teams', 'accounts', 'suppressions'])
/** Card fields that ropes are made of. */
const STRUCTURAL = ['kind', 'status', 'order', 'ownerId', 'peopleIds', 'role'] as const

interface Changes {
  readonly nodes: Set<string>
  readonly links: Set<string>
  readonly measures: Set<string>
  readonly milestones: Set<string>
  /** A whole mirrored collection was replaced: nothing less than a rebuild will do. */
  rebuild: boolean
  everything: boolean
}

/**
 * Brings the slots from one document to the next, looking only at what the patches name.
 * @returns what changed, or undefined where the slots must be rebuilt
 */
export function applyPatches(
  slots: Slots,
  old: PlanDocument,
  next: PlanDocument,
  patches: readonly PlanPatch[],
): Touched | undefined {
  const changes = sortPatches(patches)
  if (changes.rebuild) return undefined
  const nodes = new Set<NodeId>()
  const structure = updateNodes(slots, old, next, changes.nodes, nodes)
  const relinked = updateLinks(slots, old, next, changes.links, nodes)
  updateOwned(slots, 'measures', old.measures, next.measures, changes.measures, nodes)
  updateOwned(slots, 'milestones', old.milestones, next.milestones, changes.milestones, nodes)
  return { nodes, structure: structure || relinked, everything: changes.everything }
}

function sortPatches(patches: readonly PlanPatch[]): Changes {
  const changes: Changes = {
    nodes: new Set(),
    links: new Set(),
    measures: new Set(),
    milestones: new Set(),
    rebuild: false,
    everything: false,
  }
  for (const patch of patches) {
    const [collection, id] = patch.path
    if (collection === undefined) changes.rebuild = true
    else if (isMirrored(collection)) {
      if (id === undefined) changes.rebuild = true
      else changes[collection].add(String(id))
    } else if (SHARED_BY_ALL.has(String(collection))) {
      // A new person, team, account or period is not referred to yet.
      const isNewRecord =
        patch.op === 'add' &&
        patch.path.length === 2 &&
        collection !== 'settings' &&
        collection !== 'labels' &&
        collection !== 'suppressions'
      if (!isNewRecord) changes.everything = true
    }
  }
  return changes
}

function isMirrored(collection: string | number): collection is Mirrored {
  return collection === 'nodes' || collection === 'links' || collection === 'measures' || collection === 'milestones'
}

function updateNodes(
  slots: Slots,
  old: PlanDocument,
  next: PlanDocument,
  ids: Set<string>,
  touched: Set<NodeId>,
): boolean {
  let structure = false
  for (const id of ids) {
    const before = record(old.nodes, id)
    const after = record(next.nodes, id)
    if (before === after) continue
    const slot = slotOf(slots, id)
    slot.node = after
    touched.add(id as NodeId)
    for (const link of slot.up) touched.add(link.parentId)
    for (const link of slot.down) touched.add(link.childId)
    if (!differsInStructure(before, after)) continue
    structure = true
    for (const link of slot.up) sortDown(slots, slotOf(slots, link.parentId))
  }
  for (const id of ids) prune(slots, id)
  return structure
}

function differsInStructure(before: PlanNode | undefined, after: PlanNode | undefined): boolean {
  if (before === undefined || after === undefined) return true
  return STRUCTURAL.some(
    (field) => (before as Record<string, unknown>)[field] !== (after as Record<string, unknown>)[field],
  )
}

function updateLinks(
  slots: Slots,
  old: PlanDocument,
  next: PlanDocument,
  ids: Set<string>,
  touched: Set<NodeId>,
): boolean {
  let changed = false
  for (const id of ids) {
    const before = record(old.links, id)
    const after = record(next.links, id)
    if (before === after) continue
    changed = true
    if (before !== undefined) detach(slots, before, touched)
    if (after !== undefined) attach(slots, after, touched)
  }
  return changed
}

function detach(slots: Slots, link: Link, touched: Set<NodeId>): void {
  const child = slotOf(slots, link.childId)
  const parent = slotOf(slots, link.parentId)
  child.up = child.up.filter((other) => other.id !== link.id)
  parent.down = parent.down.filter((other) => other.id !== link.id)
  touched.add(link.childId).add(link.parentId)
  prune(slots, link.childId)
  prune(slots, link.parentId)
}

function attach(slots: Slots, link: Link, touched: Set<NodeId>): void {
  const child = slotOf(slots, link.childId)
  const parent = slotOf(slots, link.parentId)
  child.up.push(link)
  parent.down.push(link)
  sortUp(child)
  sortDown(slots, parent)
  touched.add(link.childId).add(link.parentId)
}

interface Owned {
  readonly id: string
  readonly nodeId: NodeId
  readonly order: string
}

function updateOwned<T extends Owned>(
  slots: Slots,
  list: 'measures' | 'milestones',
  old: Readonly<Record<string, T>>,
  next: Readonly<Record<string, T>>,
  ids: Set<string>,
  touched: Set<NodeId>,
): void {
  for (const id of ids) {
    const before = record(old, id)
    const after = record(next, id)
    if (before === after) continue
    if (before !== undefined) {
      const slot = slotOf(slots, before.nodeId)
      const rest = (slot[list] as readonly Owned[]).filter((item) => item.id !== before.id)
      slot[list] = rest as never
      touched.add(before.nodeId)
      prune(slots, before.nodeId)
    }
    if (after === undefined) continue
    const slot = slotOf(slots, after.nodeId)
    slot[list] = [...(slot[list] as readonly Owned[]), after].sort(compareOrder) as never
    touched.add(after.nodeId)
  }
}

/** Forgets an id that nothing names any more. */
function prune(slots: Slots, id: string): void {
  const slot = slots.get(id)
  if (slot === undefined || slot.node !== undefined) return
  if (slot.up.length + slot.down.length + slot.measures.length + slot.milestones.length === 0) slots.delete(id)
}

function record<T>(records: Readonly<Record<string, T>>, id: string): T | undefined {
  return records[id]
}
