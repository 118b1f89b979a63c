import type { PlanDocument } from '../../schema/document'
import type { NodeKind } from '../../schema/nodes'

/** What becomes of a row. */
export type RowAction = 'create' | 'change' | 'same' | 'refuse'

/** One row of the preview: what it does, and why not more. */
export interface RowOutcome {
  /** Number of the row in the table, from 1. */
  readonly line: number
  readonly action: RowAction
  readonly title: string
  readonly kind: NodeKind | undefined
  /** Title of the card that it hangs from. */
  readonly under: string | undefined
  /** New cards that the row brings; a rope can bring several. */
  readonly created: number
  /** In words for the person: why it is refused, or what was doubtful in it. */
  readonly remarks: readonly string[]
}

/** Fields of a card that is there already. */
export interface CardChange {
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** A measure or milestone for a card that is there already. */
export interface NewRecord {
  readonly nodeId: string
  readonly fields: object
}

/** All that a table does to a plan, as the command `plan.applyTable` takes it. */
export interface TableEdit {
  /** The new cards, with new people and periods. */
  readonly document: PlanDocument
  /** Cards of the plan that new cards hang from, by the id of the new card. */
  readonly hang: Readonly<Record<string, readonly string[]>>
  /** Owners and periods in here may be those of `document`. */
  readonly changes: readonly CardChange[]
  readonly measures: readonly NewRecord[]
  readonly milestones: readonly NewRecord[]
}

export interface TableOutcome {
  readonly rows: readonly RowOutcome[]
  readonly edit: TableEdit
}
