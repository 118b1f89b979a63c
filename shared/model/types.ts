import type { PlanDocument } from '../schema/document'
import type { LinkId, NodeId } from '../schema/ids'
import type { Link } from '../schema/links'
import type { Measure, Milestone } from '../schema/measures'
import type { NodeKind, PlanNode } from '../schema/nodes'

/** One change as immer writes it: where, what kind, the new value. */
export interface PlanPatch {
  readonly op: 'add' | 'replace' | 'remove'
  readonly path: readonly (string | number)[]
  readonly value?: unknown
}

/** What changed since a reader last looked. */
export interface Touched {
  /** Cards whose record, measures, check-ins, milestones, parents or children changed (also deleted ones). */
  readonly nodes: ReadonlySet<NodeId>
  /** Cards were added or removed, or links, statuses, owners or orders changed: ropes must be counted anew. */
  readonly structure: boolean
  /** Something that every card may depend on changed (settings, labels, people, periods, accounts). */
  readonly everything: boolean
}

/** Rope facts of one card. Only live cards (draft or active) hold a rope. */
export interface RopeFacts {
  /** Ropes from a strategy down to this card. At most Number.MAX_SAFE_INTEGER. */
  readonly above: number
  /** Ropes from this card down to an activity that somebody owns. */
  readonly below: number
  /** Whole ropes, strategy to ground, that hang through this card: above x below. */
  readonly through: number
  /** Branch ends below this card, grounded or not. */
  readonly ends: number
  /** A live strategy is above (true for a strategy itself). */
  readonly hangs: boolean
  /** An activity that somebody owns is below (true for such an activity itself). */
  readonly grounded: boolean
  /** Where the card is a cut end: the level that is missing below it; `owner` for an activity that nobody owns. */
  readonly missing: NodeKind | 'owner' | undefined
}

/** A card as a number, for walks over the whole plan. Holds until the next change of the plan. */
export type Row = number

/** Neighbours of every row in one list: those of row `r` stand from `start[r]` up to, not including, `start[r + 1]`. */
export interface Neighbours {
  readonly start: Int32Array
  readonly row: Int32Array
  /** The link to each neighbour, as a number. */
  readonly link: Int32Array
}

/**
 * The plan as columns of numbers, a row a card: a check of all cards is a loop over bytes. Some rows hold no card: it was
 * deleted, or only links name it. Such a row is not live.
 */
export interface PlanRows {
  readonly size: number
  /** 0 for a strategy to 3 for an activity; larger where there is no card. */
  readonly level: Uint8Array
  /** Place in `NODE_STATUSES`. */
  readonly status: Uint8Array
  /** 1 for drafts and active cards. */
  readonly live: Uint8Array
  /** 1 where somebody has it. */
  readonly owned: Uint8Array
  /** 1 where a live strategy is above, and for a live strategy itself. */
  readonly hangs: Uint8Array
  /** 1 where a live child hangs from it. */
  readonly carries: Uint8Array
  /** Ropes from the card down to an activity that somebody owns. */
  readonly below: Float64Array
  /** Parents, first parent first. */
  readonly up: Neighbours
  /** Children, in sibling order. */
  readonly down: Neighbours
}

/** The numbers of the status bar. */
export interface PlanTotals {
  /** Paths from a strategy to a branch end; and those that end at an activity somebody owns. */
  readonly ropes: number
  readonly ropesGrounded: number
  readonly cards: Readonly<Record<NodeKind, number>>
  /** Live cards without a strategy above them. */
  readonly orphans: number
  /** Of those, the ones linked to each other. */
  readonly islands: number
  /** Branches that hang from nothing: groups of linked orphans, and orphans that stand alone. */
  readonly loose: number
  /** Where those branches end: so many ropes they would hold if they hung from a strategy, a shared end counted once. */
  readonly looseEnds: number
}

/**
 * Answers every question about the graph. It is built once and kept alive from patches;
 * all readers ask here instead of walking the document.
 */
export interface PlanIndex {
  readonly doc: PlanDocument
  /** Grows by one with every change. */
  readonly revision: number
  /** Takes over a changed document. `patches` must lead from the old document to `next`. */
  update(next: PlanDocument, patches: readonly PlanPatch[]): Touched
  has(id: string): boolean
  node(id: string): PlanNode | undefined
  /** All cards of a level in order; parked ones too. */
  cards(kind: NodeKind): readonly PlanNode[]
  /** All cards, by level, then order. */
  allCards(): readonly PlanNode[]
  /** First parent first. Links to missing cards are left out. */
  parents(id: string): readonly NodeId[]
  parentCards(id: string): readonly PlanNode[]
  /** In sibling order. */
  children(id: string): readonly NodeId[]
  childCards(id: string): readonly PlanNode[]
  parentLinks(id: string): readonly Link[]
  childLinks(id: string): readonly Link[]
  link(parentId: string, childId: string): Link | undefined
  measures(id: string): readonly Measure[]
  milestones(id: string): readonly Milestone[]
  ropes(id: string): RopeFacts
  totals(): PlanTotals
  /** Groups of live cards that are linked to each other but hang from no strategy, two cards or more, in order. */
  islands(): readonly (readonly NodeId[])[]
  /** Live cards below the strategy that hang from nothing and belong to no island. */
  orphans(): readonly Row[]
  /** Cards on a cycle of links, in order. */
  cycles(): readonly (readonly NodeId[])[]
  /** Links whose ends skip a level, run upward or sideways, point at a missing card or double another. */
  linkFaults(): readonly LinkFault[]
  /** All cards above / below, nearest first, each once; survives cycles. */
  ancestors(id: string): readonly NodeId[]
  descendants(id: string): readonly NodeId[]
  /** The plan as numbers, as it is now. */
  rows(): PlanRows
  row(id: string): Row | undefined
  /** The rows of a level in card order. */
  rowsOf(kind: NodeKind): readonly Row[]
  card(row: Row): PlanNode | undefined
  /** The id that a row stands for, whether or not it holds a card. */
  idOf(row: Row): NodeId
}

export interface LinkFault {
  readonly linkId: LinkId
  readonly fault: 'skipped-level' | 'upward' | 'same-level' | 'dangling' | 'duplicate'
}
