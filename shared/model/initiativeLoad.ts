import type { PlanDocument } from '../schema/document'
import { businessYear, yearName, yearsOf } from './businessYear'
import type { PlanIndex } from './types'

/** Most active initiatives a year: the limit of the method ("no more than three sales initiatives for the year"). */
export const INITIATIVE_LIMIT = 3
/** The check that holds plans to it, and keeps a plan's own limit among its options. */
const LIMIT_RULE = 'too-many-initiatives'

/** How many initiatives are active in the fullest year, beside the plan's limit. */
export interface InitiativeLoad {
  /** "2027", "2026/27". */
  readonly year: string
  readonly active: number
  /** Undefined where the plan sets none, or switched the check off. */
  readonly limit: number | undefined
}

/**
 * The count that a lane or a status bar shows ("4 of 3"), by the same reading of periods as the check: an initiative
 * counts in every year that its period touches. Of equally full years, today's comes first, then the earliest.
 */
export function initiativeLoad(index: PlanIndex, today: string): InitiativeLoad {
  const now = businessYear(index.doc, today)
  const counts = new Map<number, number>([[now, 0]])
  for (const node of index.cards('initiative')) {
    if (node.kind !== 'initiative' || node.status !== 'active') continue
    for (const year of yearsOf(node, index, today)) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const fullest = [...counts].reduce((best, one) => (isFuller(one, best, now) ? one : best))
  return { year: yearName(index.doc, fullest[0]), active: fullest[1], limit: initiativeLimit(index.doc) }
}

type YearCount = readonly [year: number, count: number]

function isFuller([year, count]: YearCount, [bestYear, best]: YearCount, now: number): boolean {
  if (count !== best) return count > best
  return bestYear !== now && (year === now || year < bestYear)
}

/** The plan's limit of active initiatives a year; undefined where it sets none or switched the check off. */
function initiativeLimit(doc: PlanDocument): number | undefined {
  const setting = doc.settings.rules[LIMIT_RULE]
  const limit = setting?.options?.perPlan
  if (setting?.severity === 'off' || limit === null) return undefined
  return typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 ? limit : INITIATIVE_LIMIT
}
