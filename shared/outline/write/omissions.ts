import { t } from '../../messages/language'
import type { AppError } from '../../result'
import type { PlanDocument } from '../../schema/document'

/**
 * What a plan holds that an outline has no words for, so that whoever writes one can say so.
 * @returns one entry per kind of record; empty where the outline holds the whole plan
 */
export function omissions(doc: PlanDocument): AppError[] {
  const what = t().reading.omissions
  const counts: readonly (readonly [string, number])[] = [
    [what.checkIns, size(doc.checkIns)],
    [what.reviews, size(doc.reviews)],
    [what.assessments, size(doc.assessments)],
    [what.snapshots, size(doc.snapshots)],
    [what.suppressions, size(doc.suppressions)],
    [what.rules, size(doc.settings.rules)],
    [what.positions, size(doc.canvas.positions)],
    [what.brokenLinks, brokenLinks(doc)],
  ]
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({
      code: 'not-in-outline',
      message: t().reading.omitted(name, count),
    }))
}

function size(table: Readonly<Record<string, unknown>>): number {
  return Object.keys(table).length
}

function brokenLinks(doc: PlanDocument): number {
  const pairs = new Set<string>()
  let broken = 0
  for (const { childId, parentId } of Object.values(doc.links)) {
    const pair = `${childId} ${parentId}`
    const known = doc.nodes[childId] !== undefined && doc.nodes[parentId] !== undefined
    if (!known || childId === parentId || pairs.has(pair)) broken++
    pairs.add(pair)
  }
  return broken
}
