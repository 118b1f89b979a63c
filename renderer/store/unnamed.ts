import type { PlanPatch } from '../../shared/model/types'
import type { CheckResult } from '../../shared/rules/engine'
import type { NodeId } from '../../shared/schema/ids'

/**
 * The card whose first title is being typed, `next` while it is about to be added. What is wrong with it is not said
 * before it has a name: nobody wants to be scolded for what they are just doing.
 */
let unnamed: NodeId | 'next' | undefined

/** The next card that is added is named by hand. */
export function awaitName(): void {
  unnamed = 'next'
}

/** It has its title, or is gone: from the next picture on its findings are shown. */
export function endNaming(): void {
  unnamed = undefined
}

/** Notices which card it is. */
export function noteAdded(patches: readonly PlanPatch[]): void {
  if (unnamed !== 'next') return
  const added = patches.find(({ op, path }) => op === 'add' && path[0] === 'nodes' && path.length === 2)
  if (added !== undefined) unnamed = added.path[1] as NodeId
}

/** What the window shows of a check: everything but the findings of the card that has no name yet. */
export function withoutUnnamed(check: CheckResult): CheckResult {
  const own = unnamed === undefined || unnamed === 'next' ? undefined : check.byNode.get(unnamed)
  if (own === undefined || own.length === 0) return check
  const findings = check.findings.filter(({ nodeIds: [first] }) => first !== unnamed)
  const byNode = new Map(Array.from(check.byNode).filter(([id]) => id !== unnamed))
  const counts = { ...check.counts }
  for (const { severity } of own) counts[severity] -= 1
  return { ...check, findings, byNode, counts }
}
