import { isLive } from '../../model/levels'
import type { PlanIndex, Row, Touched } from '../../model/types'
import { NODE_KINDS, type PlanNode } from '../../schema/nodes'
import type { Group, GroupRule } from '../types'
import { Buckets } from './buckets'
import { type Entry, toEntry } from './entries'
import type { Change, Pass } from './pass'
import type { ActiveRule } from './settings'

/** Runs the rules that look at cards which share something; checks again only the groups that change. */
export function createGroupPass(rules: readonly ActiveRule<GroupRule>[]): Pass {
  const passes = rules.map(createRulePass)
  return {
    all: (index, change) => passes.forEach((pass) => pass.all(index, change)),
    some: (index, touched, change) => passes.forEach((pass) => pass.some(index, touched, change)),
  }
}

function createRulePass(active: ActiveRule<GroupRule>): Pass {
  const { rule, context } = active
  const kinds = new Set(rule.kinds)
  let buckets = new Buckets(0)
  const found = new Map<Group, Entry[]>()

  function place(row: Row, node: PlanNode | undefined): void {
    if (node === undefined || !kinds.has(node.kind) || !isLive(node)) return
    const groups = rule.groups(node, context)
    if (groups !== undefined) buckets.put(row, groups)
  }

  function checkGroup(group: Group, members: readonly PlanNode[], change: Change): void {
    for (const entry of found.get(group) ?? []) change.removed.add(entry)
    found.delete(group)
    if (members.length < rule.smallest) return
    const reports = rule.check(group, members, context)
    if (reports.length === 0) return
    const entries = reports.map((report) => toEntry(active, report))
    found.set(group, entries)
    for (const entry of entries) change.added.push(entry)
  }

  return {
    all(index: PlanIndex, change: Change) {
      buckets = new Buckets(index.rows().size)
      for (const kind of NODE_KINDS)
        if (kinds.has(kind)) for (const row of index.rowsOf(kind)) place(row, index.card(row))
      // Put in card order, so they are in order.
      for (const group of buckets.groups(rule.smallest)) checkGroup(group, buckets.members(group, index), change)
    },
    some(index: PlanIndex, touched: Touched, change: Change) {
      const dirty = new Set<Group>()
      for (const id of touched.nodes) {
        const row = index.row(id)
        if (row === undefined) continue
        for (const group of buckets.groupsOf(row)) dirty.add(group)
        buckets.take(row)
        place(row, index.card(row))
        for (const group of buckets.groupsOf(row)) dirty.add(group)
      }
      for (const group of dirty) checkGroup(group, buckets.membersInOrder(group, index), change)
    },
  }
}
