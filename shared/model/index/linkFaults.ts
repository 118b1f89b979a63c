import type { PlanDocument } from '../../schema/document'
import type { Link } from '../../schema/links'
import { levelOf } from '../levels'
import { compareOrder } from '../orderKey'
import type { LinkFault } from '../types'
import type { Slots } from './slots'

/** Every link that is not a plain step to the next level, and why. Of doubled links, the later one is named. */
export function findLinkFaults(doc: PlanDocument, slots: Slots): LinkFault[] {
  const faults: LinkFault[] = []
  for (const link of Object.values(doc.links)) {
    const fault = faultOf(link, slots)
    if (fault !== undefined) faults.push({ linkId: link.id, fault })
    if (isDouble(link, slots)) faults.push({ linkId: link.id, fault: 'duplicate' })
  }
  return faults
}

function faultOf(link: Link, slots: Slots): LinkFault['fault'] | undefined {
  const parent = slots.get(link.parentId)?.node
  const child = slots.get(link.childId)?.node
  if (parent === undefined || child === undefined) return 'dangling'
  const step = levelOf(child.kind) - levelOf(parent.kind)
  if (step === 1) return undefined
  return step > 1 ? 'skipped-level' : step === 0 ? 'same-level' : 'upward'
}

function isDouble(link: Link, slots: Slots): boolean {
  const up = slots.get(link.childId)?.up
  return up !== undefined && up.length > 1 && up.some((other) => other !== link && other.parentId === link.parentId && compareOrder(other, link) < 0)
}
