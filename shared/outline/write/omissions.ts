import type { AppError } from '../../result'
import type { PlanDocument } from '../../schema/document'

/**
 * What a plan holds that an outline has no words for, so that whoever writes one can say so.
 * @returns one entry per kind of record; empty where the outline holds the whole plan
 */
export function omissions(doc: PlanDocument): AppError[] {
  const counts: readonly (readonly [string, number])[] = [
    ['check-ins', size(doc.checkIns)],
    ['reviews', size(doc.reviews)],
    ['assessments', size(doc.assessments)],
    ['snapshots', size(doc.snapshots)],
    ['suppressed findings', size(doc.suppressions)],
    ['rule settings', size(doc.settings.rules)],
    ['cards placed by hand', size(doc.canvas.positions)],
    ['broken links', brokenLinks(doc)],
  ]
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({
      code: 'not-in-outline',
      message: `Left out, because an outline has no place for them: ${what} (${count}).`,
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
