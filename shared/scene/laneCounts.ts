import { initiativeLoad } from '../model/initiativeLoad'
import type { PlanIndex } from '../model/types'
import type { PlanDocument } from '../schema/document'
import type { NodeKind } from '../schema/nodes'
import type { SceneOptions } from './input'
import type { LaneCount } from './lanes'

function shown(index: PlanIndex, kind: NodeKind): number {
  return index.cards(kind).reduce((sum, node) => sum + (node.status === 'parked' ? 0 : 1), 0)
}

/** Without a day to go by, initiatives without a period count in the plan's first year. */
function firstDay(doc: PlanDocument): string {
  return (
    Object.values(doc.periods)
      .map((period) => period.start)
      .sort()[0] ?? '2000-01-01'
  )
}

/** How many cards each lane holds, folded ones included, and the initiative lane's count against its limit. */
export function countLanes(
  index: PlanIndex,
  { initiatives, today }: Pick<SceneOptions, 'initiatives' | 'today'>,
): Readonly<Record<NodeKind, LaneCount>> {
  const load = initiatives ?? initiativeLoad(index, today ?? firstDay(index.doc))
  const { active, limit } = load
  const initiative = { shown: shown(index, 'initiative') }
  return {
    strategy: { shown: shown(index, 'strategy') },
    driver: { shown: shown(index, 'driver') },
    initiative: limit === undefined ? initiative : { ...initiative, limit: { active, limit } },
    activity: { shown: shown(index, 'activity') },
  }
}
