import type { PlanNode } from '../schema/nodes'
import { NODE_KINDS } from '../schema/nodes'
import type { PlanIndex } from './types'

/** A line from a ceiling down to right above a card: outermost card first. */
export type LineAbove = readonly PlanNode[]

/**
 * Every line that a card hangs from, first parents first: a card with two parents has two, one whose parent has two has two
 * as well. Survives cycles: a plan has four levels, so a longer walk is one.
 * @param most lines that are looked for
 * @returns no line for a card that hangs from nothing
 */
export function linesAbove(index: PlanIndex, id: string, most: number): readonly LineAbove[] {
  const lines: LineAbove[] = []
  climb(index, id, [], lines, most)
  return lines.filter((line) => line.length > 0)
}

function climb(index: PlanIndex, id: string, below: LineAbove, lines: LineAbove[], most: number): void {
  if (lines.length >= most) return
  const parents = below.length < NODE_KINDS.length ? index.parentCards(id) : []
  if (parents.length === 0) {
    lines.push(below)
    return
  }
  for (const parent of parents) climb(index, parent.id, [parent, ...below], lines, most)
}
