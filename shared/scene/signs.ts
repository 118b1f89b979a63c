import { statusNumber } from '../model/index/cardRows'
import { isCutEnd } from '../model/index/ropeTable'
import type { PlanIndex, PlanRows, Row } from '../model/types'
import { NODE_KINDS } from '../schema/nodes'
import { type Categories, inheritCategories } from './categories'
import type { FindingsByCard, SceneInput } from './input'

/**
 * What a card shows though it is written elsewhere: what hangs above and below it, its colour, its findings. A number for
 * each row of the plan, so that all cards are compared with the picture before in one walk over bytes.
 */
export interface Signs {
  readonly hanging: Uint8Array
  readonly categories: Categories
  readonly badges: Uint32Array
}

const PARKED = statusNumber('parked')
const CLOSED = statusNumber('closed')

/** Bits of `hanging`. */
const LOOSE = 1
const HOLDS = 2
const CUT = 4

/** Findings of one severity are counted up to here. */
const MOST = 1023
const SHIFT = { error: 20, warning: 10, info: 0 } as const
const FULL = Object.values(SHIFT).map((shift) => MOST << shift)

/** @param last those of the picture before, where the structure is the same */
export function signsOf({ index, findings }: SceneInput, last: Signs | undefined): Signs {
  return {
    hanging: last?.hanging ?? hangingRows(index.rows()),
    categories: last?.categories ?? inheritCategories(index),
    badges: badgeRows(index, findings),
  }
}

/** Tells which cards have to be looked at again, as they may show something else than before. */
export function staleRows({ index, touched }: SceneInput, now: Signs, last: Signs | undefined): (row: Row) => boolean {
  if (last === undefined || touched === undefined || touched.everything) return () => true
  const stale = new Uint8Array(now.badges.length)
  for (let row = 0; row < stale.length; row++) {
    const badge = now.badges[row] ?? 0
    const same =
      now.hanging[row] === last.hanging[row] &&
      now.categories.rows[row] === last.categories.rows[row] &&
      badge === last.badges[row]
    if (!same || isFull(badge)) stale[row] = 1
  }
  for (const id of touched.nodes) stale[index.row(id) ?? stale.length] = 1
  return (row) => stale[row] === 1
}

function hangingRows(rows: PlanRows): Uint8Array {
  const { size, level, status, hangs } = rows
  const hanging = new Uint8Array(size)
  for (let row = 0; row < size; row++) {
    const loose = status[row] !== CLOSED && level[row] !== 0 && hangs[row] === 0
    hanging[row] = (loose ? LOOSE : 0) | (holdsAny(rows, row) ? HOLDS : 0) | (isCutEnd(rows, row) ? CUT : 0)
  }
  return hanging
}

/** Whether any card hangs from one; links that run up or sideways hold none. */
export function holdsAny({ level, status, down }: PlanRows, row: Row): boolean {
  const own = level[row] ?? 0
  const end = down.start[row + 1] ?? 0
  for (let i = down.start[row] ?? 0; i < end; i++) {
    const child = down.row[i] ?? 0
    const below = level[child] ?? 0
    if (below > own && below < NODE_KINDS.length && status[child] !== PARKED) return true
  }
  return false
}

function badgeRows(index: PlanIndex, findings: FindingsByCard): Uint32Array {
  const badges = new Uint32Array(index.rows().size)
  for (const [id, list] of findings) {
    const row = index.row(id)
    if (row === undefined) continue
    const counts = { error: 0, warning: 0, info: 0 }
    for (const { severity } of list) counts[severity] = Math.min(MOST, counts[severity] + 1)
    badges[row] = (counts.error << SHIFT.error) | (counts.warning << SHIFT.warning) | counts.info
  }
  return badges
}

function isFull(badge: number): boolean {
  return badge !== 0 && FULL.some((full) => (badge & full) === full)
}
