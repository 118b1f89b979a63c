import type { PlanIndex } from '../../model/types'
import type { RuleSetting } from '../../schema/document'
import { businessYear, yearName, yearsOf } from './businessYear'
import { tooManyInitiatives } from './too-many-initiatives'

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
 * @param override how the check runs beyond what the plan says
 */
export function initiativeLoad(index: PlanIndex, today: string, override: RuleSetting = {}): InitiativeLoad {
  const now = businessYear(index.doc, today)
  const counts = new Map<number, number>([[now, 0]])
  for (const node of index.cards('initiative')) {
    if (node.kind !== 'initiative' || node.status !== 'active') continue
    for (const year of yearsOf(node, index, today)) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const fullest = [...counts].reduce((best, one) => (isFuller(one, best, now) ? one : best))
  return { year: yearName(index.doc, fullest[0]), active: fullest[1], limit: limitOf(index, override) }
}

type YearCount = readonly [year: number, count: number]

function isFuller([year, count]: YearCount, [bestYear, best]: YearCount, now: number): boolean {
  if (count !== best) return count > best
  return bestYear !== now && (year === now || year < bestYear)
}

function limitOf({ doc }: PlanIndex, override: RuleSetting): number | undefined {
  const own = doc.settings.rules[tooManyInitiatives.id]
  if ((override.severity ?? own?.severity) === 'off') return undefined
  const parsed = tooManyInitiatives.options.safeParse({ ...own?.options, ...override.options })
  const { perPlan } = parsed.success ? parsed.data : tooManyInitiatives.options.parse({})
  return perPlan ?? undefined
}
