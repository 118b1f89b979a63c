import { addTo } from '../../groups'
import type { AppError } from '../../result'
import type { PlanDocument, Severity } from '../../schema/document'
import type { NodeId } from '../../schema/ids'
import type { Suppression } from '../../schema/tracking'
import type { Finding } from '../types'
import { compareEntries, type Entry } from './entries'
import { silence } from './reportedFinding'

export interface CheckResult {
  /** Active findings: by severity, then level, then as the cards are drawn. */
  readonly findings: readonly Finding[]
  /** Silenced findings, in the same order, each with the reason. */
  readonly suppressed: readonly Finding[]
  /** Active findings by the card that carries the badge. */
  readonly byNode: ReadonlyMap<NodeId, readonly Finding[]>
  /** Active findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>
  /** Settings of the plan that could not be used. */
  readonly problems: readonly AppError[]
}

/**
 * Takes what no longer holds out of a sorted list and puts new entries in, without sorting the whole list anew.
 * @returns a new sorted list
 */
export function mergeEntries(sorted: readonly Entry[], removed: ReadonlySet<Entry>, added: Entry[]): Entry[] {
  added.sort(compareEntries)
  const merged: Entry[] = []
  let next = 0
  for (const entry of sorted) {
    if (removed.has(entry)) continue
    for (let one = added[next]; one !== undefined && compareEntries(one, entry) < 0; one = added[++next])
      merged.push(one)
    merged.push(entry)
  }
  for (; next < added.length; next++) merged.push(added[next] as Entry)
  return merged
}

/** The same where cards may have changed their places: all are compared anew, which takes a walk where they have not. */
export function sortEntries(entries: readonly Entry[], removed: ReadonlySet<Entry>, added: readonly Entry[]): Entry[] {
  return [...entries.filter((entry) => !removed.has(entry)), ...added].sort(compareEntries)
}

/** Sorts findings into active and silenced ones, and by card. */
export function toResult(doc: PlanDocument, entries: readonly Entry[], problems: readonly AppError[]): CheckResult {
  const findSuppression = suppressionLookup(doc)
  const findings: Finding[] = []
  const suppressed: Finding[] = []
  const byNode = new Map<NodeId, Finding[]>()
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { finding } of entries) {
    const silenced = findSuppression(finding)
    if (silenced !== undefined) {
      suppressed.push(silence(finding, { id: silenced.id, reason: silenced.reason }))
      continue
    }
    findings.push(finding)
    counts[finding.severity]++
    const [lead] = finding.nodeIds
    if (lead !== undefined) addTo(byNode, lead, finding)
  }
  return { findings, suppressed, byNode, counts, problems }
}

/** A suppression counts for the card that carries the badge; one without a card counts for the whole plan. */
function suppressionLookup(doc: PlanDocument): (finding: Finding) => Suppression | undefined {
  const byPlace = new Map<string, Suppression>()
  for (const one of Object.values(doc.suppressions)) {
    const place = placeOf(one.rule, one.nodeId)
    if (!byPlace.has(place)) byPlace.set(place, one)
  }
  if (byPlace.size === 0) return () => undefined
  return ({ rule, nodeIds }) => byPlace.get(placeOf(rule, nodeIds[0])) ?? byPlace.get(placeOf(rule, undefined))
}

function placeOf(rule: string, nodeId: NodeId | undefined): string {
  return `${rule} ${nodeId ?? ''}`
}
