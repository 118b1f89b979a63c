import type { PlanDocument } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { Link } from '../../schema/links'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import { compareOrder } from '../orderKey'
import type { LinkFault, PlanIndex, PlanPatch, PlanTotals, RopeFacts, Touched } from '../types'
import { applyPatches } from './applyPatches'
import { findCycles } from './cycles'
import { findAdrift } from './islands'
import { LinkFaults } from './linkFaults'
import { buildRopeTable, type RopeTable, ropeFacts, ropeTotals } from './ropeTable'
import { buildSlots, type Slot, type Slots } from './slots'
import { walk } from './walk'

const NO_FACTS: RopeFacts = {
  above: 0,
  below: 0,
  through: 0,
  ends: 0,
  hangs: false,
  grounded: false,
  missing: undefined,
}

/**
 * Indexes a document. Building is linear; afterwards `update` follows patches.
 * Whatever concerns the plan as a whole (ropes, islands, faults) is worked out on first question after a structural
 * change, in one linear pass, and kept until the next.
 */
export function createIndex(doc: PlanDocument): PlanIndex {
  return new LiveIndex(doc)
}

/** Answers that hold until the structure changes. */
interface Derived {
  ropes?: RopeTable
  adrift?: ReturnType<typeof findAdrift>
  cycles?: NodeId[][]
  totals?: PlanTotals
  levels?: Readonly<Record<NodeKind, readonly PlanNode[]>>
  all?: readonly PlanNode[]
}

class LiveIndex implements PlanIndex {
  doc: PlanDocument
  revision = 0
  private slots: Slots
  private derived: Derived = {}
  private faults: LinkFaults | undefined
  /** The slot asked for last: a reader of one card asks for its links, measures and milestones in a row. */
  private lastSlot: Slot | undefined

  constructor(doc: PlanDocument) {
    this.doc = doc
    this.slots = buildSlots(doc)
  }

  update(next: PlanDocument, patches: readonly PlanPatch[]): Touched {
    this.lastSlot = undefined
    let touched = applyPatches(this.slots, this.doc, next, patches)
    if (touched === undefined) {
      this.slots = buildSlots(next)
      this.faults = undefined
      const ids = [...Object.keys(this.doc.nodes), ...Object.keys(next.nodes)] as NodeId[]
      touched = { nodes: new Set(ids), structure: true, everything: true }
    }
    this.doc = next
    this.revision++
    if (touched.structure) {
      this.derived = {}
      this.faults?.update(next, this.slots, touched.nodes)
    } else if (touched.nodes.size > 0) this.derived = { ...this.derived, levels: undefined, all: undefined }
    return touched
  }

  has(id: string): boolean {
    return this.slots.get(id)?.node !== undefined
  }

  node(id: string): PlanNode | undefined {
    return this.slots.get(id)?.node
  }

  cards(kind: NodeKind): readonly PlanNode[] {
    this.derived.levels ??= groupByLevel(this.doc)
    return this.derived.levels[kind]
  }

  allCards(): readonly PlanNode[] {
    this.derived.all ??= NODE_KINDS.flatMap((kind) => this.cards(kind))
    return this.derived.all
  }

  parents(id: string): readonly NodeId[] {
    return this.ends(this.slots.get(id)?.up, (link) => link.parentId)
  }

  children(id: string): readonly NodeId[] {
    return this.ends(this.slots.get(id)?.down, (link) => link.childId)
  }

  parentLinks(id: string): readonly Link[] {
    return this.slot(id)?.up ?? []
  }

  childLinks(id: string): readonly Link[] {
    return this.slot(id)?.down ?? []
  }

  link(parentId: string, childId: string): Link | undefined {
    return this.slots.get(childId)?.up.find((link) => link.parentId === parentId)
  }

  measures(id: string) {
    return this.slot(id)?.measures ?? []
  }

  milestones(id: string) {
    return this.slot(id)?.milestones ?? []
  }

  ropes(id: string): RopeFacts {
    const table = this.ropeTable()
    const slot = this.slot(id)
    return slot?.node === undefined ? NO_FACTS : ropeFacts(table, slot)
  }

  totals(): PlanTotals {
    this.derived.totals ??= ropeTotals(this.ropeTable(), this.islands())
    return this.derived.totals
  }

  islands(): readonly (readonly NodeId[])[] {
    return this.adrift().islands
  }

  orphans(): readonly NodeId[] {
    return this.adrift().orphans
  }

  cycles(): readonly (readonly NodeId[])[] {
    // Links that run downward cannot close a loop, so a sound plan is answered without a search.
    this.derived.cycles ??= this.linkFaults().some((f) => f.fault === 'upward' || f.fault === 'same-level')
      ? findCycles(this.slots)
      : []
    return this.derived.cycles
  }

  linkFaults(): readonly LinkFault[] {
    this.faults ??= new LinkFaults(this.doc, this.slots)
    return this.faults.all()
  }

  ancestors(id: string): readonly NodeId[] {
    return walk(id, (at) => this.parents(at))
  }

  descendants(id: string): readonly NodeId[] {
    return walk(id, (at) => this.children(at))
  }

  private adrift() {
    this.derived.adrift ??= findAdrift(this.slots, this.ropeTable())
    return this.derived.adrift
  }

  private ropeTable(): RopeTable {
    this.derived.ropes ??= buildRopeTable(this.slots)
    return this.derived.ropes
  }

  private slot(id: string): Slot | undefined {
    if (this.lastSlot?.id !== id) this.lastSlot = this.slots.get(id)
    return this.lastSlot
  }

  private ends(links: Slot['up'] | undefined, end: (link: Link) => NodeId): readonly NodeId[] {
    if (links === undefined || links.length === 0) return []
    const ids = links.map(end).filter((other) => this.has(other))
    return ids.length > 1 ? [...new Set(ids)] : ids
  }
}

function groupByLevel(doc: PlanDocument): Record<NodeKind, PlanNode[]> {
  const levels: Record<NodeKind, PlanNode[]> = { strategy: [], driver: [], initiative: [], activity: [] }
  for (const node of Object.values(doc.nodes)) levels[node.kind].push(node)
  for (const kind of NODE_KINDS) levels[kind].sort(compareOrder)
  return levels
}
