import type { PlanIndex, Touched } from '../../model/types'
import type { NodeId } from '../../schema/ids'
import type { PlanRule } from '../types'
import { type Entry, toEntry } from './entries'
import type { Change, Pass } from './pass'
import type { ActiveRule } from './settings'

/** What one rule found last time. */
interface Last {
  readonly active: ActiveRule<PlanRule>
  entries: readonly Entry[]
  /** Every card that the findings name. */
  named: ReadonlySet<NodeId>
}

/** Runs the rules that look at the plan as a whole: after structural changes, and when a card that they named changes. */
export function createPlanPass(rules: readonly ActiveRule<PlanRule>[]): Pass {
  const lasts = rules.map((active): Last => ({ active, entries: [], named: new Set() }))
  return {
    *all(_index: PlanIndex, change: Change) {
      for (const last of lasts) {
        run(last, change)
        yield
      }
    },
    some(_index: PlanIndex, touched: Touched, change: Change) {
      for (const last of lasts) if (touched.structure || names(last, touched)) run(last, change)
    },
  }
}

function run(last: Last, change: Change): void {
  for (const entry of last.entries) change.removed.add(entry)
  last.entries = last.active.rule.check(last.active.context).map((report) => toEntry(last.active, report))
  last.named = new Set(last.entries.flatMap((entry) => entry.finding.nodeIds))
  for (const entry of last.entries) change.added.push(entry)
}

function names(last: Last, touched: Touched): boolean {
  if (last.named.size === 0) return false
  for (const id of touched.nodes) if (last.named.has(id)) return true
  return false
}
