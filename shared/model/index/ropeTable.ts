import type { NodeKind } from '../../schema/nodes'
import { isLive, isOwned, kindBelow, levelOf } from '../levels'
import type { PlanTotals, RopeFacts } from '../types'
import type { Slot, Slots } from './slots'

/** Rope counts of every card, a row a card. Only links that run downward between live cards carry a rope. */
export interface RopeTable {
  readonly rows: readonly Slot[]
  readonly live: Uint8Array
  readonly above: Float64Array
  readonly below: Float64Array
  readonly ends: Float64Array
  readonly hangs: Uint8Array
  /** 1 where a live child hangs from the card. */
  readonly carries: Uint8Array
}

const MOST = Number.MAX_SAFE_INTEGER
const LEVEL_COUNT = 4

/**
 * Counts all ropes without walking a single path: down the levels for what hangs above, up for what is below.
 * A rope runs strictly downward, so the four levels are a topological order whatever the links look like.
 * Time and space are linear in cards and links.
 */
export function buildRopeTable(slots: Slots): RopeTable {
  const rows = [...slots.values()]
  const size = rows.length
  const table: RopeTable = {
    rows,
    live: new Uint8Array(size),
    above: new Float64Array(size),
    below: new Float64Array(size),
    ends: new Float64Array(size),
    hangs: new Uint8Array(size),
    carries: new Uint8Array(size),
  }
  const levels: Slot[][] = Array.from({ length: LEVEL_COUNT }, () => [])
  rows.forEach((slot, row) => {
    slot.row = row
    if (slot.node === undefined) return
    table.live[row] = isLive(slot.node) ? 1 : 0
    if (table.live[row] === 1) levels[levelOf(slot.node.kind)]?.push(slot)
  })
  for (const level of levels) for (const slot of level) hangDown(slots, table, slot)
  for (const level of levels.reverse()) for (const slot of level) countUp(slots, table, slot)
  return table
}

function hangDown(slots: Slots, table: RopeTable, slot: Slot): void {
  const row = slot.row
  if (slot.node?.kind === 'strategy') {
    table.above[row] = 1
    table.hangs[row] = 1
  }
  for (const link of slot.down) {
    const child = ropeChild(slots, table, slot, link.childId)
    if (child === undefined) continue
    table.carries[row] = 1
    table.above[child.row] = Math.min(MOST, at(table.above, child.row) + at(table.above, row))
    if (table.hangs[row] === 1) table.hangs[child.row] = 1
  }
}

function countUp(slots: Slots, table: RopeTable, slot: Slot): void {
  const row = slot.row
  if (table.carries[row] === 0) {
    table.ends[row] = 1
    table.below[row] = slot.node?.kind === 'activity' && isOwned(slot.node) ? 1 : 0
    return
  }
  for (const link of slot.down) {
    const child = ropeChild(slots, table, slot, link.childId)
    if (child === undefined) continue
    table.below[row] = Math.min(MOST, at(table.below, row) + at(table.below, child.row))
    table.ends[row] = Math.min(MOST, at(table.ends, row) + at(table.ends, child.row))
  }
}

/** The child at the lower end of a link that carries a rope, or undefined where it carries none. */
function ropeChild(slots: Slots, table: RopeTable, parent: Slot, childId: string): Slot | undefined {
  const child = slots.get(childId)
  if (child?.node === undefined || parent.node === undefined || table.live[child.row] === 0) return undefined
  return levelOf(child.node.kind) > levelOf(parent.node.kind) ? child : undefined
}

/** The rope facts of one row. */
export function ropeFacts(table: RopeTable, slot: Slot): RopeFacts {
  const above = at(table.above, slot.row)
  const below = at(table.below, slot.row)
  return {
    above,
    below,
    through: Math.min(MOST, above * below),
    ends: at(table.ends, slot.row),
    hangs: table.hangs[slot.row] === 1,
    grounded: below > 0,
    missing: missingBelow(table, slot),
  }
}

function missingBelow(table: RopeTable, slot: Slot): NodeKind | 'owner' | undefined {
  if (slot.node === undefined || table.live[slot.row] === 0 || table.carries[slot.row] === 1) return undefined
  if (slot.node.kind === 'activity') return isOwned(slot.node) ? undefined : 'owner'
  return kindBelow(slot.node.kind)
}

/** The plan's totals, from the table; `islands` counts cards in the groups given. */
export function ropeTotals(table: RopeTable, islands: readonly (readonly unknown[])[]): PlanTotals {
  const cards: Record<NodeKind, number> = { strategy: 0, driver: 0, initiative: 0, activity: 0 }
  let ropes = 0
  let ropesGrounded = 0
  let orphans = 0
  for (const slot of table.rows) {
    if (slot.node === undefined) continue
    cards[slot.node.kind]++
    if (table.live[slot.row] === 0) continue
    if (table.hangs[slot.row] === 0) orphans++
    if (slot.node.kind !== 'strategy') continue
    ropes = Math.min(MOST, ropes + at(table.ends, slot.row))
    ropesGrounded = Math.min(MOST, ropesGrounded + at(table.below, slot.row))
  }
  return { ropes, ropesGrounded, cards, orphans, islands: islands.reduce((sum, group) => sum + group.length, 0) }
}

function at(column: Float64Array, row: number): number {
  return column[row] ?? 0
}
