import { gridUp } from '../spacing'
import type { Work } from '../work'
import { AUTO } from '../work'

/**
 * Where a card has to stand for its branch, now or later, to hang below it, right of the branch of its sibling.
 * @param set 1 for cards that have a place by now
 */
export function besideBranch(work: Work, set: Uint8Array, i: number, sibling: number): number {
  const { x, width, spacing, tidyX, hold } = work
  const right = (x[sibling] as number) + (width[sibling] as number)
  let edge = right
  eachBelow(work, sibling, (c) => {
    if (set[c] === 1) edge = Math.max(edge, (x[c] as number) + (width[c] as number))
  })
  let lead = 0
  eachBelow(work, i, (c) => {
    if (hold[c] === AUTO) lead = Math.max(lead, (tidyX[i] as number) - (tidyX[c] as number))
  })
  return gridUp(edge + lead) + (edge > right || lead > 0 ? spacing.cousin : spacing.sibling)
}

/** Visits all that hangs from card `i`. */
function eachBelow({ children, childStart }: Work, i: number, visit: (card: number) => void): void {
  const open = [i]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const end = childStart[at + 1] as number
    for (let k = childStart[at] as number; k < end; k++) {
      visit(children[k] as number)
      open.push(children[k] as number)
    }
  }
}
