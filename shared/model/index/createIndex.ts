import type { PlanDocument } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { Link } from '../../schema/links'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import type {
  LinkFault,
  Neighbours,
  PlanIndex,
  PlanPatch,
  PlanRows,
  PlanTotals,
  RopeFacts,
  Row,
  Touched,
} from '../types'
import { findChildren, findParents } from './adjacency'
import { applyPatches, type Store } from './applyPatches'
import type { CardRows } from './cardRows'
import { findCycles } from './cycles'
import { findAdrift } from './islands'
import { findLinkFaults } from './linkFaults'
import { OwnedRecords } from './ownedRecords'
import { followOrder, readRows } from './readRows'
import { buildRopeTable, type RopeTable, ropeFacts, ropeTotals } from './ropeTable'
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
const NO_LINKS: readonly Link[] = []
const NO_CARDS: readonly PlanNode[] = []
/** An index with more rows than this and twice as many as cards is mostly holes: it is built anew. */
const FEW_ROWS = 1_000

/**
 * Indexes a document. Building is linear; afterwards `update` follows patches.
 * Whatever concerns the plan as a whole (ropes, islands, faults) is worked out on first question after a structural
 * change, in one linear pass over columns of numbers, and kept until the next.
 */
export function createIndex(doc: PlanDocument): PlanIndex {
  return new LiveIndex(doc)
}

/** Answers that hold until the structure changes. */
interface Derived {
  /** Rows of all cards in card order. */
  order?: readonly Row[]
  ropes?: RopeTable
  adrift?: ReturnType<typeof findAdrift>
  cycles?: NodeId[][]
  faults?: readonly LinkFault[]
  totals?: PlanTotals
  /** Of each level, in card order. */
  levelRows?: Readonly<Record<NodeKind, readonly Row[]>>
  levels?: Partial<Record<NodeKind, readonly PlanNode[]>>
  all?: readonly PlanNode[]
}

class LiveIndex implements PlanIndex {
  doc: PlanDocument
  revision = 0
  private store: Store
  private derived: Derived
  private lastOrder: readonly Row[]
  /** The card asked for last: a reader of one card asks for its links, measures and milestones one after the other. */
  private lastId = ''
  private lastRow: Row | undefined

  constructor(doc: PlanDocument) {
    this.doc = doc
    const { rows, order } = readRows(doc)
    this.store = storeOf(doc, rows)
    this.lastOrder = order
    this.derived = { order }
  }

  update(next: PlanDocument, patches: readonly PlanPatch[]): Touched {
    const touched = applyPatches(this.store, this.ropeTable(), this.doc, next, patches)
    this.lastId = ''
    this.revision++
    if (touched === undefined || this.isMostlyHoles()) return this.rebuild(next)
    this.doc = next
    if (touched.structure) this.derived = {}
    else if (touched.nodes.size > 0) this.derived = { ...this.derived, levels: undefined, all: undefined }
    return touched
  }

  has(id: string): boolean {
    return this.node(id) !== undefined
  }

  node(id: string): PlanNode | undefined {
    const row = this.row(id)
    return row === undefined ? undefined : this.store.rows.cards[row]
  }

  cards(kind: NodeKind): readonly PlanNode[] {
    this.derived.levels ??= {}
    this.derived.levels[kind] ??= this.rowsOf(kind).flatMap((row) => this.store.rows.cards[row] ?? [])
    return this.derived.levels[kind]
  }

  allCards(): readonly PlanNode[] {
    this.derived.all ??= NODE_KINDS.flatMap((kind) => this.cards(kind))
    return this.derived.all
  }

  parents(id: string): readonly NodeId[] {
    return this.parentCards(id).map((card) => card.id)
  }

  children(id: string): readonly NodeId[] {
    return this.childCards(id).map((card) => card.id)
  }

  parentCards(id: string): readonly PlanNode[] {
    return this.neighbours(id, this.rows().up)
  }

  childCards(id: string): readonly PlanNode[] {
    return this.neighbours(id, this.rows().down)
  }

  parentLinks(id: string): readonly Link[] {
    return this.links(id, this.rows().up)
  }

  childLinks(id: string): readonly Link[] {
    return this.links(id, this.rows().down)
  }

  link(parentId: string, childId: string): Link | undefined {
    return this.parentLinks(childId).find((link) => link.parentId === parentId)
  }

  measures(id: string) {
    return this.store.measures.of(this.row(id))
  }

  milestones(id: string) {
    return this.store.milestones.of(this.row(id))
  }

  ropes(id: string): RopeFacts {
    const row = this.row(id)
    return row === undefined || this.card(row) === undefined ? NO_FACTS : ropeFacts(this.ropeTable(), row)
  }

  totals(): PlanTotals {
    this.derived.totals ??= ropeTotals(this.ropeTable(), this.adrift().islands)
    return this.derived.totals
  }

  islands(): readonly (readonly NodeId[])[] {
    return this.adrift().islands.map((group) => this.idsOf(group))
  }

  orphans(): readonly Row[] {
    return this.adrift().orphans
  }

  cycles(): readonly (readonly NodeId[])[] {
    // Links that run downward cannot close a loop, so a sound plan is answered without a search.
    this.derived.cycles ??= this.linkFaults().some((f) => f.fault === 'upward' || f.fault === 'same-level')
      ? findCycles(this.rows()).map((group) => this.idsOf(group))
      : []
    return this.derived.cycles
  }

  linkFaults(): readonly LinkFault[] {
    this.derived.faults ??= findLinkFaults(this.store.rows, this.rows())
    return this.derived.faults
  }

  ancestors(id: string): readonly NodeId[] {
    return walk(id, (at) => this.parents(at))
  }

  descendants(id: string): readonly NodeId[] {
    return walk(id, (at) => this.children(at))
  }

  rows(): PlanRows {
    return this.ropeTable()
  }

  row(id: string): Row | undefined {
    if (this.lastId !== id) {
      this.lastRow = this.store.rows.rowOf.get(id)
      this.lastId = id
    }
    return this.lastRow
  }

  rowsOf(kind: NodeKind): readonly Row[] {
    this.derived.levelRows ??= groupByLevel(this.store.rows, this.order())
    return this.derived.levelRows[kind]
  }

  card(row: Row): PlanNode | undefined {
    this.lastId = this.store.rows.ids[row] ?? ''
    this.lastRow = row
    return this.store.rows.cards[row]
  }

  private rebuild(next: PlanDocument): Touched {
    const ids = [...Object.keys(this.doc.nodes), ...Object.keys(next.nodes)] as NodeId[]
    this.doc = next
    const { rows, order } = readRows(next)
    this.store = storeOf(next, rows)
    this.derived = { order }
    return { nodes: new Set(ids), structure: true, everything: true }
  }

  private isMostlyHoles(): boolean {
    const { size, cardCount } = this.store.rows
    return size > FEW_ROWS && size > 2 * cardCount
  }

  private idsOf(rows: readonly Row[]): NodeId[] {
    return rows.flatMap((row) => this.card(row)?.id ?? [])
  }

  private adrift() {
    this.derived.adrift ??= findAdrift(this.ropeTable())
    return this.derived.adrift
  }

  private order(): readonly Row[] {
    this.derived.order ??= followOrder(this.lastOrder, this.store.rows)
    this.lastOrder = this.derived.order
    return this.derived.order
  }

  private ropeTable(): RopeTable {
    this.derived.ropes ??= this.countRopes()
    return this.derived.ropes
  }

  private countRopes(): RopeTable {
    const { rows } = this.store
    const up = findParents(rows)
    return buildRopeTable(rows, up, findChildren(rows, up, this.order()))
  }

  /** Each card once, also where several links lead to it. */
  private neighbours(id: string, { start, row }: Neighbours): readonly PlanNode[] {
    const of = this.row(id)
    if (of === undefined) return NO_CARDS
    const cards: PlanNode[] = []
    const end = start[of + 1] ?? 0
    for (let i = start[of] ?? 0; i < end; i++) {
      const card = this.store.rows.cards[row[i] ?? 0]
      if (card !== undefined) cards.push(card)
    }
    return cards.length > 1 ? [...new Set(cards)] : cards
  }

  private links(id: string, { start, link }: Neighbours): readonly Link[] {
    const of = this.row(id)
    if (of === undefined) return NO_LINKS
    const links: Link[] = []
    const end = start[of + 1] ?? 0
    for (let i = start[of] ?? 0; i < end; i++) {
      const one = this.store.rows.links[link[i] ?? 0]
      if (one !== undefined) links.push(one)
    }
    return links
  }
}

function storeOf(doc: PlanDocument, rows: CardRows): Store {
  return { rows, measures: new OwnedRecords(doc.measures, rows), milestones: new OwnedRecords(doc.milestones, rows) }
}

function groupByLevel({ level }: CardRows, order: readonly Row[]): Record<NodeKind, Row[]> {
  const [strategy, driver, initiative, activity] = [[], [], [], []] as [Row[], Row[], Row[], Row[]]
  const levels = [strategy, driver, initiative, activity]
  for (const row of order) levels[level[row] ?? 0]?.push(row)
  return { strategy, driver, initiative, activity }
}
