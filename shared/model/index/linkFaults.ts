import type { LinkFault, PlanRows } from '../types'
import { type CardRows, NO_CARD } from './cardRows'

/** Every link that is not a plain step to the next level, and why. Of doubled links, the later one is named. Linear. */
export function findLinkFaults({ links, parentOf, childOf, level }: CardRows, { up }: PlanRows): LinkFault[] {
  const faults: LinkFault[] = []
  for (let at = 0; at < links.length; at++) {
    const child = childOf[at] ?? -1
    const parent = parentOf[at] ?? -1
    if (child < 0) continue
    const above = level[parent] ?? NO_CARD
    const below = level[child] ?? NO_CARD
    const isDouble = (up.start[child + 1] ?? 0) - (up.start[child] ?? 0) > 1 && isRepeated(up, child, parent, at)
    if (below - above === 1 && !isDouble) continue
    const link = links[at]
    if (link === undefined) continue
    const fault = faultOf(above, below)
    if (fault !== undefined) faults.push({ linkId: link.id, fault })
    if (isDouble) faults.push({ linkId: link.id, fault: 'duplicate' })
  }
  return faults
}

function faultOf(above: number, below: number): LinkFault['fault'] | undefined {
  if (above === NO_CARD || below === NO_CARD) return 'dangling'
  const step = below - above
  if (step === 1) return undefined
  return step > 1 ? 'skipped-level' : step === 0 ? 'same-level' : 'upward'
}

/** Whether an earlier link joins the same two cards; the parents of a row are in link order. */
function isRepeated({ start, row, link }: PlanRows['up'], child: number, parent: number, at: number): boolean {
  for (let i = start[child] ?? 0; link[i] !== at; i++) if (row[i] === parent) return true
  return false
}
