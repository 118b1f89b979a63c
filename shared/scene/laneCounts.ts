import type { PlanIndex } from '../model/types'
import type { PlanDocument } from '../schema/document'
import type { NodeKind } from '../schema/nodes'
import type { SceneOptions } from './input'
import type { LaneCount } from './lanes'

/** The rule whose limit the lane shows, and its limit where the plan sets no other. */
const LIMIT_RULE = 'too-many-initiatives'
const STANDARD_LIMIT = 3

function shown(index: PlanIndex, kind: NodeKind): number {
  return index.cards(kind).reduce((sum, node) => sum + (node.status === 'parked' ? 0 : 1), 0)
}

/** Active initiatives in the fullest year; one without a period counts in every year. */
function activeInOneYear(index: PlanIndex): number {
  const years = new Map<string, number>()
  let always = 0
  for (const node of index.cards('initiative')) {
    if (node.kind !== 'initiative' || node.status !== 'active') continue
    const period = node.periodId === undefined ? undefined : index.doc.periods[node.periodId]
    const year = period?.start.slice(0, 4)
    if (year === undefined) always++
    else years.set(year, (years.get(year) ?? 0) + 1)
  }
  return always + Math.max(0, ...years.values())
}

/** The plan's limit of initiatives a year; undefined where it is switched off. */
function planLimit(doc: PlanDocument): number | undefined {
  const setting = doc.settings.rules[LIMIT_RULE]
  if (setting?.severity === 'off') return undefined
  const limit = setting?.options?.perPlan
  if (limit === null) return undefined
  return typeof limit === 'number' && Number.isFinite(limit) ? limit : STANDARD_LIMIT
}

/** How many cards each lane holds, folded ones included, and the initiative lane's count against its limit. */
export function countLanes(
  index: PlanIndex,
  initiatives: SceneOptions['initiatives'],
): Readonly<Record<NodeKind, LaneCount>> {
  const limit = initiatives?.limit ?? planLimit(index.doc)
  const initiative = { shown: shown(index, 'initiative') }
  return {
    strategy: { shown: shown(index, 'strategy') },
    driver: { shown: shown(index, 'driver') },
    initiative:
      limit === undefined
        ? initiative
        : { ...initiative, limit: { active: initiatives?.active ?? activeInOneYear(index), limit } },
    activity: { shown: shown(index, 'activity') },
  }
}
