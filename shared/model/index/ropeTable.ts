import { NODE_KINDS, type NodeKind } from '../../schema/nodes'
import { kindBelow, levelOf } from '../levels'
import type { Neighbours, PlanRows, PlanTotals, RopeFacts, Row } from '../types'
import type { CardRows } from './cardRows'
import type { Adrift } from './islands'

/** Rope counts of every card, a row a card. Only links that run downward between live cards carry a rope. */
export interface RopeTable extends PlanRows {
  readonly above: Float64Array
  readonly ends: Float64Array
}

const MOST = Number.MAX_SAFE_INTEGER
const STRATEGY = levelOf('strategy')
const ACTIVITY = levelOf('activity')

/**
 * Counts all ropes without walking a single path: down the levels for what hangs above, up for what is below.
 * A rope runs strictly downward, so the four levels are a topological order whatever the links look like.
 * Time and space are linear in cards and links.
 */
export function buildRopeTable(rows: CardRows, up: Neighbours, down: Neighbours): RopeTable {
  const { size, level, status, live, owned } = rows
  const table: RopeTable = {
    size,
    level,
    status,
    live,
    owned,
    up,
    down,
    above: new Float64Array(size),
    below: new Float64Array(size),
    ends: new Float64Array(size),
    hangs: new Uint8Array(size),
    carries: new Uint8Array(size),
  }
  const levels: Row[][] = NODE_KINDS.map(() => [])
  for (let row = 0; row < size; row++) if (live[row] === 1) levels[level[row] ?? 0]?.push(row)
  for (const cards of levels) for (const row of cards) hangDown(table, row)
  for (const cards of levels.reverse()) for (const row of cards) countUp(table, row)
  return table
}

function hangDown(table: RopeTable, row: Row): void {
  const { level, live, above, hangs, carries, down } = table
  const own = level[row] ?? 0
  if (own === STRATEGY) {
    above[row] = 1
    hangs[row] = 1
  }
  const end = down.start[row + 1] ?? 0
  for (let i = down.start[row] ?? 0; i < end; i++) {
    const child = down.row[i] ?? 0
    if (live[child] === 0 || (level[child] ?? 0) <= own) continue
    carries[row] = 1
    above[child] = Math.min(MOST, at(above, child) + at(above, row))
    if (hangs[row] === 1) hangs[child] = 1
  }
}

function countUp(table: RopeTable, row: Row): void {
  const { level, live, owned, below, ends, carries, down } = table
  const own = level[row] ?? 0
  if (carries[row] === 0) {
    ends[row] = 1
    below[row] = own === ACTIVITY ? (owned[row] ?? 0) : 0
    return
  }
  const end = down.start[row + 1] ?? 0
  for (let i = down.start[row] ?? 0; i < end; i++) {
    const child = down.row[i] ?? 0
    if (live[child] === 0 || (level[child] ?? 0) <= own) continue
    below[row] = Math.min(MOST, at(below, row) + at(below, child))
    ends[row] = Math.min(MOST, at(ends, row) + at(ends, child))
  }
}

/** The facts of what is no card. */
export const NO_ROPES: RopeFacts = {
  above: 0,
  below: 0,
  through: 0,
  ends: 0,
  hangs: false,
  grounded: false,
  missing: undefined,
}

/** The rope facts of one row. */
export function ropeFacts(table: RopeTable, row: Row): RopeFacts {
  const above = at(table.above, row)
  const below = at(table.below, row)
  return {
    above,
    below,
    through: Math.min(MOST, above * below),
    ends: at(table.ends, row),
    hangs: table.hangs[row] === 1,
    grounded: below > 0,
    missing: missingBelow(table, row),
  }
}

/** A live card from which nothing hangs and which is not the ground itself. */
export function isCutEnd({ level, live, owned, carries }: PlanRows, row: Row): boolean {
  return live[row] === 1 && carries[row] === 0 && (level[row] !== ACTIVITY || owned[row] === 0)
}

function missingBelow(table: RopeTable, row: Row): NodeKind | 'owner' | undefined {
  const kind = isCutEnd(table, row) ? NODE_KINDS[table.level[row] ?? 0] : undefined
  return kind === 'activity' ? 'owner' : kind && kindBelow(kind)
}

/** The plan's totals, from the table and what hangs from nothing. */
export function ropeTotals(table: RopeTable, { islands, orphans: alone }: Adrift): PlanTotals {
  const { size, level, live, hangs, carries } = table
  const cards = NODE_KINDS.map(() => 0)
  let ropes = 0
  let ropesGrounded = 0
  let orphans = 0
  let looseEnds = 0
  for (let row = 0; row < size; row++) {
    const own = level[row] ?? 0
    if (own >= cards.length) continue
    cards[own] = (cards[own] ?? 0) + 1
    if (live[row] === 0) continue
    if (hangs[row] === 0) orphans++
    if (hangs[row] === 0 && carries[row] === 0) looseEnds++
    if (own !== STRATEGY) continue
    ropes = Math.min(MOST, ropes + at(table.ends, row))
    ropesGrounded = Math.min(MOST, ropesGrounded + at(table.below, row))
  }
  const [strategy = 0, driver = 0, initiative = 0, activity = 0] = cards
  return {
    ropes,
    ropesGrounded,
    cards: { strategy, driver, initiative, activity },
    orphans,
    islands: islands.reduce((sum, group) => sum + group.length, 0),
    loose: islands.length + alone.length,
    looseEnds,
  }
}

function at(column: Float64Array, row: Row): number {
  return column[row] ?? 0
}
