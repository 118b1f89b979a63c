import type { NodeKind } from '../../schema/nodes'
import type { LinkFault, PlanTotals, Row } from '../types'
import { findChildren, findParents } from './adjacency'
import type { CardRows } from './cardRows'
import { findCycles } from './cycles'
import { type Adrift, findAdrift } from './islands'
import { findLinkFaults } from './linkFaults'
import { followOrder } from './readRows'
import { buildRopeTable, type RopeTable, ropeTotals } from './ropeTable'

type LevelRows = Readonly<Record<NodeKind, readonly Row[]>>

/**
 * What follows from how the cards hang: worked out on first question, in one linear pass over columns of numbers, and
 * kept. After a change of the structure, `next` takes its place.
 */
export class Shape {
  private readonly rows: CardRows
  private readonly lastOrder: readonly Row[]
  private order: readonly Row[] | undefined
  private ropes: RopeTable | undefined
  private drift: Adrift | undefined
  private loops: readonly (readonly Row[])[] | undefined
  private faults: readonly LinkFault[] | undefined
  private sums: PlanTotals | undefined
  private levels: LevelRows | undefined

  private constructor(rows: CardRows, lastOrder: readonly Row[], order?: readonly Row[]) {
    this.rows = rows
    this.lastOrder = lastOrder
    this.order = order
  }

  /** @param order the rows of all cards in card order */
  static of(rows: CardRows, order: readonly Row[]): Shape {
    return new Shape(rows, order, order)
  }

  /** Nothing worked out yet. */
  next(): Shape {
    return new Shape(this.rows, this.order ?? this.lastOrder)
  }

  table(): RopeTable {
    if (this.ropes === undefined) {
      const up = findParents(this.rows)
      this.ropes = buildRopeTable(this.rows, up, findChildren(this.rows, up, this.inOrder()))
    }
    return this.ropes
  }

  adrift(): Adrift {
    this.drift ??= findAdrift(this.table())
    return this.drift
  }

  cycles(): readonly (readonly Row[])[] {
    // Links that run downward cannot close a loop, so a sound plan is answered without a search.
    const mayLoop = ({ fault }: LinkFault) => fault === 'upward' || fault === 'same-level'
    this.loops ??= this.linkFaults().some(mayLoop) ? findCycles(this.table()) : []
    return this.loops
  }

  linkFaults(): readonly LinkFault[] {
    this.faults ??= findLinkFaults(this.rows, this.table())
    return this.faults
  }

  totals(): PlanTotals {
    this.sums ??= ropeTotals(this.table(), this.adrift())
    return this.sums
  }

  /** The rows of each level in card order. */
  rowsOf(kind: NodeKind): readonly Row[] {
    this.levels ??= groupByLevel(this.rows, this.inOrder())
    return this.levels[kind]
  }

  private inOrder(): readonly Row[] {
    this.order ??= followOrder(this.lastOrder, this.rows)
    return this.order
  }
}

function groupByLevel({ level }: CardRows, order: readonly Row[]): LevelRows {
  const [strategy, driver, initiative, activity] = [[], [], [], []] as [Row[], Row[], Row[], Row[]]
  const levels = [strategy, driver, initiative, activity]
  for (const row of order) levels[level[row] ?? 0]?.push(row)
  return { strategy, driver, initiative, activity }
}
