import type { PlanDocument } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { Link } from '../../schema/links'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import type { LinkFault, PlanIndex, PlanPatch, PlanRows, PlanTotals, RopeFacts, Row, Touched } from '../types'
import { applyPatches, type Store } from './applyPatches'
import type { CardRows } from './cardRows'
import { cardsAt, linksAt } from './neighbours'
import { OwnedRecords } from './ownedRecords'
import { readRows } from './readRows'
import { NO_ROPES, ropeFacts } from './ropeTable'
import { Shape } from './shape'
import { walk } from './walk'

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

/** Lists of cards: they hold until a card changes in any way. */
interface Lists {
  readonly levels: Partial<Record<NodeKind, readonly PlanNode[]>>
  all?: readonly PlanNode[]
}

class LiveIndex implements PlanIndex {
  doc: PlanDocument
  revision = 0
  private store: Store
  private shape: Shape
  private lists: Lists = { levels: {} }
  /** The card asked for last: a reader of one card asks for its links, measures and milestones one after the other. */
  private lastId = ''
  private lastRow: Row | undefined

  constructor(doc: PlanDocument) {
    this.doc = doc
    const { rows, order } = readRows(doc)
    this.store = storeOf(doc, rows)
    this.shape = Shape.of(rows, order)
  }

  update(next: PlanDocument, patches: readonly PlanPatch[]): Touched {
    const touched = applyPatches(this.store, this.rows(), this.doc, next, patches)
    this.lastId = ''
    this.revision++
    if (touched === undefined || this.isMostlyHoles()) return this.rebuild(next)
    this.doc = next
    if (touched.structure) this.shape = this.shape.next()
    if (touched.nodes.size > 0) this.lists = { levels: {} }
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
    const { levels } = this.lists
    levels[kind] ??= this.rowsOf(kind).flatMap((row) => this.store.rows.cards[row] ?? [])
    return levels[kind]
  }

  allCards(): readonly PlanNode[] {
    this.lists.all ??= NODE_KINDS.flatMap((kind) => this.cards(kind))
    return this.lists.all
  }

  parents(id: string): readonly NodeId[] {
    return this.parentCards(id).map((card) => card.id)
  }

  children(id: string): readonly NodeId[] {
    return this.childCards(id).map((card) => card.id)
  }

  parentCards(id: string): readonly PlanNode[] {
    return cardsAt(this.store.rows, this.rows().up, this.row(id))
  }

  childCards(id: string): readonly PlanNode[] {
    return cardsAt(this.store.rows, this.rows().down, this.row(id))
  }

  parentLinks(id: string): readonly Link[] {
    return linksAt(this.store.rows, this.rows().up, this.row(id))
  }

  childLinks(id: string): readonly Link[] {
    return linksAt(this.store.rows, this.rows().down, this.row(id))
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
    return row === undefined || this.card(row) === undefined ? NO_ROPES : ropeFacts(this.shape.table(), row)
  }

  totals(): PlanTotals {
    return this.shape.totals()
  }

  islands(): readonly (readonly NodeId[])[] {
    return this.shape.adrift().islands.map((group) => this.idsOf(group))
  }

  orphans(): readonly Row[] {
    return this.shape.adrift().orphans
  }

  cycles(): readonly (readonly NodeId[])[] {
    return this.shape.cycles().map((group) => this.idsOf(group))
  }

  linkFaults(): readonly LinkFault[] {
    return this.shape.linkFaults()
  }

  ancestors(id: string): readonly NodeId[] {
    return walk(id, (at) => this.parents(at))
  }

  descendants(id: string): readonly NodeId[] {
    return walk(id, (at) => this.children(at))
  }

  rows(): PlanRows {
    return this.shape.table()
  }

  row(id: string): Row | undefined {
    if (this.lastId !== id) {
      this.lastRow = this.store.rows.rowOf.get(id)
      this.lastId = id
    }
    return this.lastRow
  }

  rowsOf(kind: NodeKind): readonly Row[] {
    return this.shape.rowsOf(kind)
  }

  card(row: Row): PlanNode | undefined {
    this.lastId = this.store.rows.ids[row] ?? ''
    this.lastRow = row
    return this.store.rows.cards[row]
  }

  idOf(row: Row): NodeId {
    return (this.store.rows.ids[row] ?? '') as NodeId
  }

  private rebuild(next: PlanDocument): Touched {
    const ids = [...Object.keys(this.doc.nodes), ...Object.keys(next.nodes)] as NodeId[]
    this.doc = next
    const { rows, order } = readRows(next)
    this.store = storeOf(next, rows)
    this.shape = Shape.of(rows, order)
    this.lists = { levels: {} }
    return { nodes: new Set(ids), structure: true, everything: true }
  }

  private isMostlyHoles(): boolean {
    const { size, cardCount } = this.store.rows
    return size > FEW_ROWS && size > 2 * cardCount
  }

  private idsOf(rows: readonly Row[]): NodeId[] {
    return rows.flatMap((row) => this.card(row)?.id ?? [])
  }
}

function storeOf(doc: PlanDocument, rows: CardRows): Store {
  return { rows, measures: new OwnedRecords(doc.measures, rows), milestones: new OwnedRecords(doc.milestones, rows) }
}
