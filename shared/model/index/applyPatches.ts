import type { PlanDocument } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { Link } from '../../schema/links'
import type { Measure, Milestone } from '../../schema/measures'
import type { PlanNode } from '../../schema/nodes'
import type { Neighbours, PlanPatch, PlanRows, Row, Touched } from '../types'
import type { CardRows } from './cardRows'
import type { OwnedRecords } from './ownedRecords'

/** Collections that the index mirrors. */
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
  readonly checkIns: Set<string>
  /** A whole mirrored collection was replaced: nothing less than a rebuild will do. */
  rebuild: boolean
  everything: boolean
}

/** What is indexed of a plan, and follows its changes. */
export interface Store {
  readonly rows: CardRows
  readonly measures: OwnedRecords<Measure>
  readonly milestones: OwnedRecords<Milestone>
}

/**
 * Brings the store from one document to the next, looking only at what the patches name.
 * @param table the ropes of the old document
 * @returns what changed, or undefined where the store must be built anew
 */
export function applyPatches(
  store: Store,
  table: PlanRows,
  old: PlanDocument,
  next: PlanDocument,
  patches: readonly PlanPatch[],
): Touched | undefined {
  const changes = sortPatches(patches)
  if (changes.rebuild) return undefined
  const nodes = new Set<NodeId>()
  const restructured = updateNodes(store.rows, table, next, changes.nodes, nodes)
  const relinked = updateLinks(store.rows, table, old, next, changes.links, nodes)
  store.measures.update(old.measures, next.measures, changes.measures, nodes)
  store.milestones.update(old.milestones, next.milestones, changes.milestones, nodes)
  touchReported(old, next, changes.checkIns, nodes)
  return { nodes, structure: restructured || relinked, everything: changes.everything }
}

function sortPatches(patches: readonly PlanPatch[]): Changes {
  const changes: Changes = {
    nodes: new Set(),
    links: new Set(),
    measures: new Set(),
    milestones: new Set(),
    checkIns: new Set(),
    rebuild: false,
    everything: false,
  }
  for (const patch of patches) {
    const [collection, id] = patch.path
    if (collection === undefined) changes.rebuild = true
    else if (isMirrored(collection)) {
      if (id === undefined) changes.rebuild = true
      else changes[collection].add(String(id))
    } else if (collection === 'checkIns') {
      if (id === undefined) changes.everything = true
      else changes.checkIns.add(String(id))
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

/** The cards whose measures were reported on; check-ins themselves are read from the document. */
function touchReported(old: PlanDocument, next: PlanDocument, ids: Set<string>, touched: Set<NodeId>): void {
  for (const id of ids)
    for (const { checkIns, measures } of [old, next]) {
      const measureId = record(checkIns, id)?.measureId
      const nodeId = measureId === undefined ? undefined : record(measures, measureId)?.nodeId
      if (nodeId !== undefined) touched.add(nodeId)
    }
}

function updateNodes(
  rows: CardRows,
  table: PlanRows,
  next: PlanDocument,
  ids: Set<string>,
  touched: Set<NodeId>,
): boolean {
  let structure = false
  for (const id of ids) {
    const row = rows.need(id)
    const before = rows.cards[row]
    const after = record(next.nodes, id)
    if (before === after) continue
    rows.put(row, after)
    touched.add(id as NodeId)
    touchNeighbours(rows, table.up, row, touched)
    touchNeighbours(rows, table.down, row, touched)
    if (differsInStructure(before, after)) structure = true
  }
  return structure
}

function touchNeighbours(rows: CardRows, { start, row }: Neighbours, of: Row, touched: Set<NodeId>): void {
  const end = start[of + 1] ?? 0
  for (let i = start[of] ?? 0; i < end; i++) touched.add(rows.ids[row[i] ?? 0] as NodeId)
}

function differsInStructure(before: PlanNode | undefined, after: PlanNode | undefined): boolean {
  if (before === undefined || after === undefined) return true
  return STRUCTURAL.some(
    (field) => (before as Record<string, unknown>)[field] !== (after as Record<string, unknown>)[field],
  )
}

/** All that goes is taken out before anything new comes in: the table knows the old links by their numbers. */
function updateLinks(
  rows: CardRows,
  table: PlanRows,
  old: PlanDocument,
  next: PlanDocument,
  ids: Set<string>,
  touched: Set<NodeId>,
): boolean {
  const added: Link[] = []
  let changed = false
  for (const id of ids) {
    const before = record(old.links, id)
    const after = record(next.links, id)
    if (before === after) continue
    changed = true
    if (before !== undefined) detach(rows, table, before)
    if (after !== undefined) added.push(after)
    for (const link of [before, after]) if (link !== undefined) touched.add(link.childId).add(link.parentId)
  }
  for (const link of added) rows.addLink(link)
  return changed
}

function detach(rows: CardRows, { up }: PlanRows, link: Link): void {
  const child = rows.need(link.childId)
  const end = up.start[child + 1] ?? 0
  for (let i = up.start[child] ?? 0; i < end; i++) {
    const at = up.link[i] ?? 0
    if (rows.links[at]?.id === link.id) return rows.dropLink(at)
  }
}

function record<T>(records: Readonly<Record<string, T>>, id: string): T | undefined {
  return records[id]
}
