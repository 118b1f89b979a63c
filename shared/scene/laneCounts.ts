import { statusNumber } from '../model/index/cardRows'
import { initiativeLoad } from '../model/initiativeLoad'
import type { PlanIndex } from '../model/types'
import type { PlanDocument } from '../schema/document'
import { NODE_KINDS, type NodeKind } from '../schema/nodes'
import type { SceneInput, SceneOptions } from './input'
import type { LaneCount } from './lanes'

export type LaneCounts = Readonly<Record<NodeKind, LaneCount>>

const PARKED = statusNumber('parked')

function shown(index: PlanIndex, kind: NodeKind): number {
  const { status } = index.rows()
  let count = 0
  for (const row of index.rowsOf(kind)) if (status[row] !== PARKED) count++
  return count
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
function countLanes(index: PlanIndex, { initiatives, today }: Pick<SceneOptions, 'initiatives' | 'today'>): LaneCounts {
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

/** What was counted last time, and in which plan. */
interface Counted {
  readonly input: SceneInput
  readonly doc: PlanDocument
  readonly counts: LaneCounts
}

/** Counts after an edit: the same object as last time as long as nothing that is counted changed. */
export function countAgain(input: SceneInput, last: Counted | undefined): LaneCounts {
  if (last === undefined) return countLanes(input.index, input)
  if (!mayDiffer(input, last)) return last.counts
  const counts = countLanes(input.index, input)
  return sameCounts(counts, last.counts) ? last.counts : counts
}

function mayDiffer(input: SceneInput, last: Counted): boolean {
  const { index, touched, initiatives } = input
  const { periods, settings } = index.doc
  if (touched === undefined || touched.structure || touched.everything) return true
  if (initiatives !== last.input.initiatives || periods !== last.doc.periods || settings !== last.doc.settings)
    return true
  return Array.from(touched.nodes).some((id) => index.node(id)?.kind === 'initiative')
}

function sameCounts(a: LaneCounts, b: LaneCounts): boolean {
  return NODE_KINDS.every((kind) => {
    const [one, other] = [a[kind], b[kind]]
    if (one.shown !== other.shown) return false
    return one.limit?.active === other.limit?.active && one.limit?.limit === other.limit?.limit
  })
}
