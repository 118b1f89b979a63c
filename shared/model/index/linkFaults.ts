import type { PlanDocument } from '../../schema/document'
import type { Link } from '../../schema/links'
import { levelOf } from '../levels'
import { compareOrder } from '../orderKey'
import type { LinkFault } from '../types'
import type { Slots } from './slots'

/** The faulty links, kept up to date: after an edit only the links of the cards it touches are looked at again. */
export class LinkFaults {
  private readonly byLink = new Map<string, readonly LinkFault[]>()
  private list: readonly LinkFault[] | undefined

  constructor(doc: PlanDocument, slots: Slots) {
    for (const link of Object.values(doc.links)) this.look(link, slots)
  }

  /** Every link that is not a plain step to the next level, and why. Of doubled links, the later one is named. */
  all(): readonly LinkFault[] {
    this.list ??= [...this.byLink.values()].flat()
    return this.list
  }

  /** Follows a change of the plan. */
  update(doc: PlanDocument, slots: Slots, touched: Iterable<string>): void {
    this.list = undefined
    for (const id of this.byLink.keys()) if (!Object.hasOwn(doc.links, id)) this.byLink.delete(id)
    for (const id of touched) {
      const slot = slots.get(id)
      if (slot === undefined) continue
      for (const link of slot.up) this.look(link, slots)
      for (const link of slot.down) this.look(link, slots)
    }
  }

  private look(link: Link, slots: Slots): void {
    const faults: LinkFault[] = []
    const fault = faultOf(link, slots)
    if (fault !== undefined) faults.push({ linkId: link.id, fault })
    if (isDouble(link, slots)) faults.push({ linkId: link.id, fault: 'duplicate' })
    if (faults.length > 0) this.byLink.set(link.id, faults)
    else this.byLink.delete(link.id)
  }
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
  return (
    up !== undefined &&
    up.length > 1 &&
    up.some((other) => other !== link && other.parentId === link.parentId && compareOrder(other, link) < 0)
  )
}
