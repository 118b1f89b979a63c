import type { PlanIndex, Row, Touched } from '../../model/types'
import type { ShapeRule } from '../types'
import { type Entry, toEntry } from './entries'
import type { Change, Pass } from './pass'
import type { ActiveRule } from './settings'

interface RulePass {
  all(index: PlanIndex, change: Change): void
  some(index: PlanIndex, touched: Touched, change: Change): void
}

/** Runs the rules that look at the shape of the plan; what they found stays until it or its neighbours change. */
export function createShapePass(rules: readonly ActiveRule<ShapeRule>[]): Pass {
  const passes = rules.map(createRulePass)
  return {
    *all(index, change) {
      for (const pass of passes) {
        pass.all(index, change)
        yield
      }
    },
    some: (index, touched, change) => passes.forEach((pass) => pass.some(index, touched, change)),
  }
}

function createRulePass(active: ActiveRule<ShapeRule>): RulePass {
  const { rule, context } = active
  const found = new Map<Row, Entry>()

  function say(index: PlanIndex, row: Row, change: Change): void {
    const node = index.card(row)
    if (node === undefined) return
    const entry = toEntry(active, rule.report(node, context))
    found.set(row, entry)
    change.added.push(entry)
  }

  function forget(row: Row, change: Change): boolean {
    const entry = found.get(row)
    if (entry === undefined) return false
    found.delete(row)
    change.removed.add(entry)
    return true
  }

  return {
    all(index: PlanIndex, change: Change) {
      for (const row of rule.find(index.rows(), context)) say(index, row, change)
    },
    some(index: PlanIndex, touched: Touched, change: Change) {
      const stale = rowsNear(index, touched).filter((row) => forget(row, change))
      if (!touched.structure) return stale.forEach((row) => say(index, row, change))
      const now = rule.find(index.rows(), context)
      for (const row of now) if (!found.has(row)) say(index, row, change)
      if (found.size === now.length) return
      const still = new Set(now)
      for (const row of found.keys()) if (!still.has(row)) forget(row, change)
    },
  }
}

/** The cards that changed and those above them. */
function rowsNear(index: PlanIndex, touched: Touched): Row[] {
  const { start, row } = index.rows().up
  const near = new Set<Row>()
  for (const id of touched.nodes) {
    const own = index.row(id)
    if (own === undefined) continue
    near.add(own)
    for (let i = start[own] ?? 0; i < (start[own + 1] ?? 0); i++) near.add(row[i] ?? own)
  }
  return [...near]
}
