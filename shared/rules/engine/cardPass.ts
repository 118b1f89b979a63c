import { isLive } from '../../model/levels'
import type { PlanIndex } from '../../model/types'
import type { NodeId } from '../../schema/ids'
import { NODE_KINDS, type NodeKind, type PlanNode } from '../../schema/nodes'
import type { CardRule } from '../types'
import { type Entry, toEntry } from './entries'
import { CARDS_A_STEP, type Change, type Pass } from './pass'
import type { ActiveRule } from './settings'

/** Runs the rules that look at one card; keeps what they found per card. */
export function createCardPass(rules: readonly ActiveRule<CardRule>[]): Pass {
  const chosen = byKind(rules)
  const forUntitled = byKind(rules.filter(({ rule }) => rule.area === 'ropes'))
  const found = new Map<NodeId, Entry[]>()

  function checkCard(node: PlanNode | undefined, change: Change): void {
    if (node === undefined || !isLive(node)) return
    let entries: Entry[] | undefined
    for (const active of (isUntitled(node) ? forUntitled : chosen)[node.kind]) {
      for (const report of active.rule.check(node, active.context)) {
        entries ??= []
        entries.push(toEntry(active, report))
      }
    }
    if (entries === undefined) return
    found.set(node.id, entries)
    for (const entry of entries) change.added.push(entry)
  }

  return {
    *all(index: PlanIndex, change: Change) {
      for (const kind of NODE_KINDS) {
        if (chosen[kind].length === 0) continue
        for (const [i, row] of index.rowsOf(kind).entries()) {
          checkCard(index.card(row), change)
          if (i % CARDS_A_STEP === 0) yield
        }
      }
    },
    some(index: PlanIndex, touched, change: Change) {
      for (const id of touched.nodes) {
        for (const entry of found.get(id) ?? []) change.removed.add(entry)
        found.delete(id)
        checkCard(index.node(id), change)
      }
    },
  }
}

/** A card just made: what it says is asked for once it says something. */
function isUntitled({ title }: PlanNode): boolean {
  return title === '' || title.trim() === ''
}

function byKind(rules: readonly ActiveRule<CardRule>[]): Record<NodeKind, ActiveRule<CardRule>[]> {
  const sorted: Record<NodeKind, ActiveRule<CardRule>[]> = { strategy: [], driver: [], initiative: [], activity: [] }
  for (const kind of NODE_KINDS) sorted[kind] = rules.filter(({ rule }) => rule.kinds.includes(kind))
  return sorted
}
