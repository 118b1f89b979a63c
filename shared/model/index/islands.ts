import type { Neighbours, PlanRows, Row } from '../types'

export interface Adrift {
  readonly islands: readonly (readonly Row[])[]
  readonly orphans: readonly Row[]
}

/** Live cards without a strategy above them: every group of linked ones, and those that stand alone. Linear. */
export function findAdrift(rows: PlanRows): Adrift {
  const seen = new Uint8Array(rows.size)
  const islands: Row[][] = []
  const orphans: Row[] = []
  for (let row = 0; row < rows.size; row++) {
    if (rows.live[row] === 0 || rows.hangs[row] === 1 || seen[row] === 1) continue
    const group = collect(rows, row, seen)
    if (group.length > 1) islands.push(group)
    else orphans.push(row)
  }
  return { islands, orphans }
}

/** All that is linked to a card and adrift itself, in the order in which it is found. */
function collect(rows: PlanRows, start: Row, seen: Uint8Array): Row[] {
  const group = [start]
  seen[start] = 1
  for (let i = 0; i < group.length; i++) {
    const row = group[i] ?? start
    addAdrift(rows, rows.down, row, seen, group)
    addAdrift(rows, rows.up, row, seen, group)
  }
  return group
}

function addAdrift({ live, hangs }: PlanRows, { start, row }: Neighbours, of: Row, seen: Uint8Array, group: Row[]) {
  const end = start[of + 1] ?? 0
  for (let i = start[of] ?? 0; i < end; i++) {
    const next = row[i] ?? 0
    if (live[next] === 0 || hangs[next] === 1 || seen[next] === 1) continue
    seen[next] = 1
    group.push(next)
  }
}
